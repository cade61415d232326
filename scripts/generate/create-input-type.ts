import { createRouterInterface } from '../../src/vpc/actions/create-router-interface';
import { ENUMS } from '../../src/vpc/models/enums';
import type { ParameterTable } from '../../src/vpc/rules/parameter';
import type { RequestRules } from '../../src/vpc/rules/validate';
import { createVariants, type FieldShape, type Variant } from './create-variants';

type Shapes = [field: string, shape: FieldShape][];

/** The type of a create input in which the fields that the rules require are required. */
export function createInputType(): string {
  const action = createRouterInterface as unknown as RequestRules<Readonly<Record<string, unknown>>>;
  const variants = createVariants(action);
  const common = Object.entries(variants[0] ?? {}).filter(([field, shape]) =>
    variants.every((variant) => JSON.stringify(variant[field]) === JSON.stringify(shape)),
  );
  const shared = new Set(common.map(([field]) => field));
  const own = (variant: Variant) => Object.entries(variant).filter(([field]) => !shared.has(field));
  const print = (shapes: Shapes) => printShapes(shapes, action.parameters);
  return `${HEAD}
/** Fields that each item of a list needs. */
interface ItemFields {
${itemFields(action.parameters)}
}

type Common = ${print(common)};

/**
 * Input of \`createRouterInterface\`. The compiler requires the fields that the rules require, and refuses the
 * combinations that they refuse. The gateway checks all rules.
 */
export type StrictCreateRouterInterfaceInput = Common &
  (${variants.map((variant) => `\n    | (${print(own(variant))})`).join('')}
  );
`;
}

const HEAD = `// Generated from the rules of createRouterInterface by \`npm run generate\`.
import type { CreateRouterInterfaceInput as Input } from '../../schema/client';

type Given<Field extends keyof Input> = NonNullable<Input[Field]>;
type ItemOf<Field extends keyof Input> = Given<Field> extends (infer Item)[] ? Item : never;
type Complete<Item, Names> = Item & { [Name in Names & keyof Item]-?: NonNullable<Item[Name]> };
type Value<Field extends keyof Input> = Field extends keyof ItemFields
  ? Complete<ItemOf<Field>, ItemFields[Field]>[]
  : Given<Field>;
type Present<Field extends keyof Input> = { [Name in Field]: Value<Name> };
type Optional<Field extends keyof Input> = { [Name in Field]?: Value<Name> | null };
type Absent<Field extends keyof Input> = { [Name in Field]?: null };
`;

function itemFields(parameters: ParameterTable): string {
  return Object.entries(parameters)
    .flatMap(([field, parameter]) => {
      if (parameter.type !== 'list' || typeof parameter.item === 'string') return [];
      const required = parameter.item.rules.filter(({ alwaysRequired }) => alwaysRequired);
      return required.length > 0 ? [`  ${field}: ${union(required.map((rule) => String(rule.field)))};`] : [];
    })
    .join('\n');
}

function printShapes(shapes: Shapes, parameters: ParameterTable): string {
  const named = (helper: string, presence: FieldShape['presence']) => {
    const fields = shapes.filter(([, shape]) => shape.presence === presence && !shape.values).map(([field]) => field);
    return fields.length > 0 ? [`${helper}<${union(fields)}>`] : [];
  };
  const values = shapes.flatMap(([field, shape]) =>
    shape.values ? [`${field}${valueType(field, shape, parameters)}`] : [],
  );
  const groups = shapes.flatMap(([field, { needs }]) =>
    needs ? [`(Absent<'${field}'> | Present<${union([field, ...needs])}>)`] : [],
  );
  return [
    ...(values.length > 0 ? [`{ ${values.join('; ')} }`] : []),
    ...named('Present', 'required'),
    ...named('Optional', 'optional'),
    ...named('Absent', 'absent'),
    ...groups,
  ].join(' & ');
}

const union = (names: readonly string[]) => names.map((name) => `'${name}'`).join(' | ');

/** Of an enum, the allowed values; where these are many, those that are not allowed. */
function valueType(field: string, { presence, values = [] }: FieldShape, parameters: ParameterTable): string {
  const parameter = parameters[field];
  const members: Readonly<Record<string, unknown>> = parameter?.type === 'enum' ? ENUMS[parameter.enumName] : {};
  const allowed = Object.keys(members).filter((member) => values.includes(members[member]));
  const refused = Object.keys(members).filter((member) => !allowed.includes(member));
  const type =
    parameter?.type !== 'enum'
      ? values.filter((value) => value !== undefined).join(' | ')
      : refused.length < allowed.length
        ? `Exclude<Value<'${field}'>, ${union(refused)}>`
        : union(allowed);
  return presence === 'required' ? `: ${type}` : `?: ${type} | null`;
}
