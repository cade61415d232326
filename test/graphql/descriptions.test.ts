import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { GRAPHQL_VOCABULARY } from '../../src/graphql/input/vocabulary';
import { makeSchema } from '../../src/graphql/schema';
import { validateRequest } from '../../src/vpc/actions/action';
import { ACTIONS } from '../../src/vpc/actions/index';

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

it('the description of an input field starts with "Required." where every request needs the field, and nowhere else', () => {
  /** An empty request violates these rules, but other fields can take their place. */
  const ALTERNATIVES = ['ModifyRouterInterfaceAttribute.name', 'UntagResourcesForExpressConnect.tagKeys'];
  const names: Readonly<Record<string, string>> = {
    TagResourcesForExpressConnect: 'TagRouterInterfaceInput',
    UntagResourcesForExpressConnect: 'UntagRouterInterfaceInput',
    ChangeResourceGroup: 'MoveRouterInterfaceToResourceGroupInput',
  };
  const schema = makeSchema();
  const writes = ACTIONS.filter(({ kind }) => kind === 'write');
  expect(writes.length).toBeGreaterThan(5);
  for (const action of writes) {
    const { name } = action;
    const input = schema.getType(names[name] ?? `${name}Input`);
    if (!isInputObjectType(input)) throw new Error(`${name} has no input type.`);
    const required = validateRequest(action, {}, GRAPHQL_VOCABULARY)
      .filter(({ code, field }) => code === 'REQUIRED' && !ALTERNATIVES.includes(`${name}.${field[0]}`))
      .map(({ field }) => field[0]);
    const described = Object.values(input.getFields()).filter(({ description }) =>
      description?.startsWith('Required. '),
    );
    expect([name, described.map((field) => field.name)]).toEqual([name, required]);
  }
});
