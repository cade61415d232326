import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { makeSchema } from '../../src/graphql/schema';

it('every type, field, argument and enum value of ours has a description', () => {
  const bare: string[] = [];
  const look = (name: string, { description }: { readonly description?: string | null | undefined }) => {
    if (!description) bare.push(name);
  };
  for (const type of Object.values(makeSchema().getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(getNamedType(type))) continue;
    look(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field);
      for (const argument of field.args) look(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  expect(bare).toEqual([]);
});
