import { registerDecorator } from 'class-validator';
import { ArgsType, type ClassType, Field, InputType, Int } from 'type-graphql';
import { ENUMS } from '../../vpc/models/enums';
import { capitalize } from '../../vpc/models/names';
import { type ListItem, type ObjectItem, type Parameter, type ParameterTable } from '../../vpc/rules/parameter';
import { render } from '../../vpc/rules/template';
import type { RequestRules } from '../../vpc/rules/validate';
import { validateInstance } from './validate-input';
import { GRAPHQL_VOCABULARY } from './vocabulary';

export interface InputTypeOptions {
  /**
   * Fields that are non-null in the schema. Every other field is nullable, also a required one: a missing field is then
   * reported together with all other violations.
   */
  readonly nonNull?: readonly string[];
  /** Wire name of a field; absent where the input is not sent. */
  readonly wireName?: ((field: string) => string) | undefined;
}

/** Input of an action: a GraphQL input type with the fields, descriptions and rules of a descriptor. */
export function inputTypeOf<Request extends object>(
  name: string,
  description: string,
  // biome-ignore lint/suspicious/noExplicitAny: rules of any request type.
  validated: RequestRules<any>,
  options: InputTypeOptions = {},
): ClassType<Request> {
  const type = class {} as ClassType<Request>;
  InputType(name, { description })(type);
  addFields(type, validated, options);
  return type;
}

/** Arguments of a query. */
export function argsTypeOf<Request extends object>(
  // biome-ignore lint/suspicious/noExplicitAny: rules of any request type.
  validated: RequestRules<any>,
  options: InputTypeOptions = {},
): ClassType<Request> {
  const type = class {} as ClassType<Request>;
  ArgsType()(type);
  addFields(type, validated, options);
  return type;
}

function addFields(
  type: ClassType,
  // biome-ignore lint/suspicious/noExplicitAny: rules of any request type.
  validated: RequestRules<any>,
  { nonNull = [], wireName }: InputTypeOptions,
): void {
  // A rule about another field would never run.
  const stray = validated.rules.find((rule) => !Object.hasOwn(validated.parameters, rule.field as string));
  if (stray) throw new Error(`The rule ${stray.id} is about ${String(stray.field)}, which is not a parameter.`);
  for (const [field, parameter] of Object.entries(validated.parameters)) {
    Field(typeOf(parameter), {
      nullable: !nonNull.includes(field),
      ...(parameter.default === undefined ? {} : { defaultValue: parameter.default }),
      description: describe(field, parameter, validated, wireName),
    })(type.prototype as object, field);
    // class-validator calls the rules. The class has no other constraint.
    registerDecorator({
      name: 'rules',
      target: type,
      propertyName: field,
      validator: {
        validate: (_value, args) => ownViolations(args?.object, validated, field).length === 0,
        defaultMessage: (args) =>
          ownViolations(args?.object, validated, field)
            .map(({ message }) => message)
            .join(' '),
      },
    });
  }
}

const ownViolations = (instance: object | undefined, validated: RequestRules<unknown>, field: string) =>
  validateInstance(validated, instance ?? {}).filter((violation) => violation.field[0] === field);

/** "Required." where every request needs the field, description, wire name, then the rules. */
function describe(
  field: string,
  { description }: Parameter,
  { rules }: RequestRules<unknown>,
  wireName: InputTypeOptions['wireName'],
): string {
  const own = rules.filter((rule) => (rule.field as string) === field);
  const required = own.some(({ alwaysRequired }) => alwaysRequired) ? 'Required. ' : '';
  const text = required + render(description, GRAPHQL_VOCABULARY);
  const wire = wireName ? ` Wire: \`${wireName(field)}\`.` : '';
  const messages = own.map(({ message }) => `- ${render(message, GRAPHQL_VOCABULARY)}`);
  return [`${text}${wire}`, ...(messages.length > 0 ? [messages.join('\n')] : [])].join('\n\n');
}

type TypeFunction = () => object;

function typeOf(parameter: Parameter): () => object {
  switch (parameter.type) {
    case 'string':
      return () => String;
    case 'integer':
      return () => Int;
    case 'boolean':
      return () => Boolean;
    case 'enum':
      return () => ENUMS[parameter.enumName];
    case 'list': {
      const item = itemType(parameter.item);
      return () => [item()];
    }
    case 'object':
      return itemType(parameter.item);
  }
}

function itemType(item: ListItem): TypeFunction {
  if (item === 'string') return () => String;
  if (typeof item === 'string') return () => ENUMS[item];
  // Created now: the schema generator builds input types before it calls type functions.
  const type = objectInput(item);
  return () => type;
}

const objectInputs = new Map<ObjectItem<ParameterTable>, ClassType>();

/** The input type of an object inside other inputs. Created once, whatever refers to it. */
function objectInput(item: ObjectItem): ClassType {
  const existing = objectInputs.get(item);
  if (existing) return existing;
  // The wire has no object for a filter, so its fields have no wire name. No output type has the name of a filter, so its
  // name needs no suffix.
  const isFilter = item.name.endsWith('Filter');
  const created = inputTypeOf(
    isFilter ? item.name : `${item.name}Input`,
    render(item.description, GRAPHQL_VOCABULARY),
    item,
    isFilter ? {} : { wireName: capitalize },
  );
  objectInputs.set(item, created);
  return created;
}
