import { ENUMS, type EnumName } from '../models/enums';
import type { Rule } from './rule';
import type { Template } from './template';

/** Type of a parameter of a request, and its description. The request type and every documentation follow from it. */
export type Parameter = ScalarParameter | EnumParameter | ListParameter | ObjectParameter;

interface Described {
  /** Content, unit or limit, default. A message template. */
  readonly description: Template;
  /** Value of an absent parameter. */
  readonly default?: string | number | boolean;
}

export interface ScalarParameter<Type extends 'string' | 'integer' | 'boolean' = 'string' | 'integer' | 'boolean'>
  extends Described {
  readonly type: Type;
}

export interface EnumParameter<Name extends EnumName = EnumName> extends Described {
  readonly type: 'enum';
  readonly enumName: Name;
}

export interface ListParameter<Item extends ListItem = ListItem> extends Described {
  readonly type: 'list';
  readonly item: Item;
  /** Whether the rules of the items are not checked, for a list that selects existing values. */
  readonly uncheckedItems?: true;
}

export interface ObjectParameter<Item extends ObjectItem = ObjectItem> extends Described {
  readonly type: 'object';
  readonly item: Item;
}

export type ListItem = 'string' | EnumName | ObjectItem;

/** An object with its own parameters and rules. */
export interface ObjectItem<Table extends ParameterTable = ParameterTable> {
  readonly name: string;
  readonly description: Template;
  readonly parameters: Table;
  // biome-ignore lint/suspicious/noExplicitAny: the request type of the rules follows from the table.
  readonly rules: readonly Rule<any>[];
}

export type ParameterTable = Readonly<Record<string, Parameter>>;

type EnumValue<Name extends EnumName> = (typeof ENUMS)[Name][keyof (typeof ENUMS)[Name]];

type ItemValue<Item extends ListItem> = Item extends 'string'
  ? string
  : Item extends EnumName
    ? EnumValue<Item>
    : Item extends ObjectItem<infer Table>
      ? RequestOf<Table>
      : never;

type ValueOf<P extends Parameter> =
  P extends ListParameter<infer Item>
    ? ItemValue<Item>[]
    : P extends ObjectParameter<infer Item>
      ? ItemValue<Item>
      : P extends EnumParameter<infer Name>
        ? EnumValue<Name>
        : P extends ScalarParameter<infer Type>
          ? { string: string; integer: number; boolean: boolean }[Type]
          : never;

/** The request type of a parameter table. Null means absent. */
export type RequestOf<Table extends ParameterTable> = {
  -readonly [Name in keyof Table]?: ValueOf<Table[Name]> | null;
};

type Options = Omit<Described, 'description'>;

export function string(description: Template, options: Options = {}): ScalarParameter<'string'> {
  return { type: 'string', description, ...options };
}

export function integer(description: Template, options: Options = {}): ScalarParameter<'integer'> {
  return { type: 'integer', description, ...options };
}

export function boolean(description: Template): ScalarParameter<'boolean'> {
  return { type: 'boolean', description };
}

export function enumeration<Name extends EnumName>(enumName: Name, description: Template): EnumParameter<Name> {
  return { type: 'enum', enumName, description };
}

export function list<const Item extends ListItem>(
  item: Item,
  description: Template,
  options: Pick<ListParameter, 'uncheckedItems'> = {},
): ListParameter<Item> {
  return { type: 'list', item, description, ...options };
}

export function object<Item extends ObjectItem>(item: Item, description: Template): ObjectParameter<Item> {
  return { type: 'object', item, description };
}
