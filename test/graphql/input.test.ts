import 'reflect-metadata';
import { type ValidationError, validateSync } from 'class-validator';
import { type GraphQLInputObjectType, type GraphQLInputType, getNamedType, isEnumType, isNonNullType } from 'graphql';
import { idempotencyKeyOf } from '../../src/graphql/input/idempotency-key';
import { inputTypeOf } from '../../src/graphql/input/input-type';
import { prepareInput } from '../../src/graphql/input/prepare-input';
import { GRAPHQL_VOCABULARY } from '../../src/graphql/input/vocabulary';
import { makeSchema } from '../../src/graphql/schema';
import { ACTIONS } from '../../src/vpc/actions';
import type { AnyAction } from '../../src/vpc/actions/action';
import {
  type CreateRouterInterfaceRequest,
  createRouterInterface,
} from '../../src/vpc/actions/create-router-interface';
import { tagResourcesForExpressConnect } from '../../src/vpc/actions/tag-resources-for-express-connect';
import { uncapitalize } from '../../src/vpc/models/names';
import type { Parameter } from '../../src/vpc/rules/parameter';
import { validate } from '../../src/vpc/rules/validate';
import { EXAMPLE_REQUEST } from '../support/reference-example';

const schema = makeSchema();

const WRITES = ACTIONS.filter(({ kind }) => kind === 'write');
const INPUTS_BY_MUTATION = new Map(
  Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ name, args }) => [
    name,
    getNamedType(args[0]?.type) as GraphQLInputObjectType,
  ]),
);

/** The input type of the mutation of an action. A mutation with another name than its action is found by its fields. */
function inputOf({ name, parameters }: AnyAction): GraphQLInputObjectType {
  const sameFields = (input: GraphQLInputObjectType) =>
    Object.keys(input.getFields()).sort().join() === Object.keys(parameters).sort().join();
  const defaultNames = WRITES.map((action) => uncapitalize(action.name));
  const input =
    INPUTS_BY_MUTATION.get(uncapitalize(name)) ??
    [...INPUTS_BY_MUTATION].find(([mutation, type]) => !defaultNames.includes(mutation) && sameFields(type))?.[1];
  if (!input) throw new Error(`The action ${name} has no mutation.`);
  return input;
}

const nameOfType = (type: GraphQLInputType) => String(isNonNullType(type) ? type.ofType : type);
const SCALARS = { string: 'String', integer: 'Int', boolean: 'Boolean' } as const;

function expectedType(parameter: Parameter): string {
  if (parameter.type === 'enum') return parameter.enumName;
  if (parameter.type !== 'list' && parameter.type !== 'object') return SCALARS[parameter.type];
  const { item } = parameter;
  const name = item === 'string' ? 'String' : typeof item === 'string' ? item : `${item.name}Input`;
  return parameter.type === 'list' ? `[${name}!]` : name;
}

const EXAMPLE: CreateRouterInterfaceRequest = EXAMPLE_REQUEST;

const type = inputTypeOf<CreateRouterInterfaceRequest>('InputOfTest', 'Input of a test.', createRouterInterface);
const prepare = (input: CreateRouterInterfaceRequest) =>
  prepareInput({ type, validated: createRouterInterface }, input);

describe('the input type of a mutation', () => {
  it.each(WRITES)('of $name has the parameters of the action, in their order', (action) => {
    const { parameters } = action;
    const fields = Object.values(inputOf(action).getFields());
    expect(fields.map((field) => [field.name, nameOfType(field.type)])).toEqual(
      Object.entries(parameters).map(([field, parameter]) => [field, expectedType(parameter)]),
    );
  });

  it('has nullable fields, except for enums that are always required', () => {
    const nonNull = WRITES.flatMap((action) =>
      Object.values(inputOf(action).getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => ({ name: `${action.name}.${field.name}`, isEnum: isEnumType(getNamedType(field.type)) })),
    );
    expect(nonNull.filter(({ isEnum }) => !isEnum)).toEqual([]);
    expect(nonNull.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['CreateRouterInterface.routerType', 'CreateRouterInterface.role']),
    );
  });

  it('describes a field with its wire name and its rules', () => {
    const { description } = inputOf(createRouterInterface).getFields()['spec'] ?? {};
    expect(description).toContain('Wire: `Spec`.');
    expect(description).toContain('\n- spec is required when role is INITIATING_SIDE.');
  });

  it('describes a parameter with the wire name of its action', () => {
    const { routerInterfaceId, tags } = inputOf(tagResourcesForExpressConnect).getFields();
    expect(routerInterfaceId?.description).toContain('Wire: `ResourceId`.');
    expect(tags?.description).toContain('Wire: `Tag`.');
  });
});

describe('class-validator', () => {
  const INPUTS: readonly (readonly [string, CreateRouterInterfaceRequest])[] = [
    ['a valid input', EXAMPLE],
    ['an empty input', {}],
    ['violations in several fields', { ...EXAMPLE, regionId: 'x', name: '1 ', period: 10, accessPointId: 'x' }],
    ['a violation in a tag', { ...EXAMPLE, tags: [{ key: 'team' }, { value: 'aliyun' }] }],
    ['too many tags', { ...EXAMPLE, tags: Array.from({ length: 21 }, (_, index) => ({ key: `key${index}` })) }],
  ];

  it.each(INPUTS)('reports the violations that the rules report: %s', (_case, input) => {
    const violations = validate(createRouterInterface, input, GRAPHQL_VOCABULARY);
    const errors = validateSync(Object.assign(new type(), input));
    const messageOf = ({ property, constraints }: ValidationError) => [property, constraints?.['rules']];
    const fields = [...new Set(violations.map(({ field }) => field[0] ?? ''))];
    expect(new Map(errors.map(messageOf) as [string, string][])).toEqual(
      new Map(
        fields.map((field) => [
          field,
          violations
            .filter((violation) => violation.field[0] === field)
            .map(({ message }) => message)
            .join(' '),
        ]),
      ),
    );
    expect(prepare(input).violations).toEqual(violations);
  });

  it('reports the path of a violation in a list', () => {
    expect(prepare({ ...EXAMPLE, tags: [{ key: 'team' }, { value: 'network' }] }).violations).toEqual([
      { rule: 'tag.key.required', code: 'REQUIRED', field: ['tags', '1', 'key'], message: 'key is required.' },
    ]);
  });
});

describe('prepareInput', () => {
  it('does not change the input', () => {
    const tags = [{ key: 'team', value: null }];
    const input = deepFreeze({ ...EXAMPLE, role: 'AcceptingSide' as const, spec: null, tags });
    const { request } = prepare(input as CreateRouterInterfaceRequest);
    expect(request).not.toBe(input);
    expect(request.tags?.[0]).not.toBe(tags[0]);
    expect(input).toMatchObject({ spec: null, tags: [{ key: 'team', value: null }] });
  });

  it('treats null as absent, also in a list', () => {
    const nulls = { name: null, tags: [{ key: 'team', value: null }], clientToken: null };
    expect(prepare({ ...EXAMPLE, ...nulls })).toEqual({
      request: { ...EXAMPLE, tags: [{ key: 'team' }] },
      violations: [],
    });
    expect(prepare({ ...EXAMPLE, regionId: null }).violations).toMatchObject([
      { rule: 'create.regionId.required', field: ['regionId'] },
    ]);
  });

  it('sets the spec of an acceptor to NEGATIVE when it is absent', () => {
    const { spec: _spec, ...withoutSpec } = EXAMPLE;
    for (const input of [withoutSpec, { ...withoutSpec, spec: null }])
      expect(prepare({ ...input, role: 'AcceptingSide' })).toMatchObject({
        request: { spec: 'Negative' },
        violations: [],
      });
  });

  it('keeps the spec of an acceptor when it is present, and sets no spec for an initiator', () => {
    expect(prepare({ ...EXAMPLE, role: 'AcceptingSide' }).request.spec).toBe('Mini.5');
    expect(prepare({ ...EXAMPLE, spec: null }).request).not.toHaveProperty('spec');
  });
});

describe('the value of the Idempotency-Key header', () => {
  it.each([
    ['key-1', 'key-1'],
    ['"key-1"', 'key-1'],
    ['""', ''],
    ['"', '"'],
    ['a"b"', 'a"b"'],
  ])('%s is the client token %s', (header, token) => {
    expect(idempotencyKeyOf(header)).toBe(token);
  });
});

function deepFreeze<T extends object>(value: T): Readonly<T> {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) deepFreeze(inner);
  return Object.freeze(value);
}
