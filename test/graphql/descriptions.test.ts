import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { makeSchema } from '../../src/graphql/schema';

it('every type, field, argument and enum value of the gateway has a description', () => {
  const undescribed: string[] = [];
  const check = (name: string, { description }: { readonly description?: string | null | undefined }) => {
    if (!description) undescribed.push(name);
  };
  for (const type of Object.values(makeSchema().getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(getNamedType(type))) continue;
    check(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      check(`${type.name}.${field.name}`, field);
      for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  expect(undescribed).toEqual([]);
});

it('every mutation without a client token warns about late copies of a request, and no other one does', () => {
  const mutations = Object.values(makeSchema().getMutationType()?.getFields() ?? {});
  expect(mutations.length).toBeGreaterThan(5);
  for (const { name, args, description } of mutations) {
    const input = getNamedType(args[0]?.type);
    const hasToken = isInputObjectType(input) && 'clientToken' in input.getFields();

    expect([name, description?.includes('late copy of a request')]).toEqual([name, !hasToken]);
  }
});
