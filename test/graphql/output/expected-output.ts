import { type GraphQLSchema, getNamedType, isInterfaceType, isObjectType } from 'graphql';

/** An object of an expected response. Its keys are the selected fields. `__typename` is required for a type of a union. */
export interface ExpectedObject {
  readonly [field: string]: unknown;
}

/**
 * Selection set that returns exactly the fields of an expected object. The first item of a list represents all items. An
 * empty list is a list of objects.
 */
export function selectionOf(expected: ExpectedObject): string {
  const { __typename: type, ...fields } = expected;
  const selections = Object.entries(fields).map(([name, value]) => {
    if (Array.isArray(value) && value.length === 0) return `${name} { __typename }`;
    const item: unknown = Array.isArray(value) ? value[0] : value;
    return isObject(item) ? `${name} ${selectionOf(item)}` : name;
  });
  return type === undefined
    ? `{ ${selections.join(' ')} }`
    : `{ __typename ... on ${String(type)} { ${selections.join(' ')} } }`;
}

/**
 * Names (`Type.field`) of the output fields for which an object of this type has an expected value. Null is not counted: a
 * field that is always null would pass.
 */
export function assertedFields(schema: GraphQLSchema, typeName: string, expected: ExpectedObject): string[] {
  const name = String(expected['__typename'] ?? typeName);
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is not an object type of the schema.`);
  return Object.entries(expected).flatMap(([field, value]) => {
    if (field === '__typename' || value === null) return [];
    const definition = type.getFields()[field];
    if (!definition) throw new Error(`${name} has no field ${field}.`);
    const items = (Array.isArray(value) ? value : [value]).filter(isObject);
    const inner = getNamedType(definition.type).name;
    const inInterfaces = type.getInterfaces().filter((known) => known.getFields()[field]);
    return [
      ...[type, ...inInterfaces].map((known) => `${known.name}.${field}`),
      ...items.flatMap((item) => assertedFields(schema, inner, item)),
    ];
  });
}

/** Names of all output fields of a schema. */
export function outputFields(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
}

const isObject = (value: unknown): value is ExpectedObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
