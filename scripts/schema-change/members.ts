import {
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';

/** A part of a type that can be deprecated: a field, an argument, an input field or an enum value. */
export interface Member {
  /** Name of the type that contains it. */
  readonly parent: string;
  /** Name of its own type. Absent for an enum value. */
  readonly type?: string;
  readonly deprecationReason: string | undefined;
}

/** All members of a schema by their path, such as `Query.node.id`. */
export function membersOf(schema: GraphQLSchema): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  const add = (parent: string, path: string, { type, deprecationReason }: Element) =>
    members.set(path, {
      parent,
      ...(type ? { type: getNamedType(type).name } : {}),
      deprecationReason: deprecationReason ?? undefined,
    });
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    if (isEnumType(type))
      for (const { name, deprecationReason } of type.getValues())
        add(type.name, `${type.name}.${name}`, { deprecationReason });
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) add(type.name, `${type.name}.${field.name}`, field);
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        add(type.name, `${type.name}.${field.name}`, field);
        for (const arg of field.args) add(type.name, `${type.name}.${field.name}.${arg.name}`, arg);
      }
  }
  return members;
}

interface Element {
  readonly type?: GraphQLInputType | GraphQLOutputType;
  readonly deprecationReason?: string | null | undefined;
}
