import { GRAPHQL_VOCABULARY } from '../../../src/graphql/input/vocabulary';
import {
  type CreateRouterInterfaceRequest,
  createRouterInterface,
} from '../../../src/vpc/actions/create-router-interface';
import { list, object, type Parameter, string } from '../../../src/vpc/rules/parameter';
import type { ViolationCode } from '../../../src/vpc/rules/rule';
import { validate } from '../../../src/vpc/rules/validate';
import { EXAMPLE, onVbr } from './edges/create-router-interface';
import { a, type Change } from './edges/edge-table';

type Request = CreateRouterInterfaceRequest;

const violationsOf = (change: Change<Request>) =>
  validate(createRouterInterface, { ...EXAMPLE, ...change } as Request, GRAPHQL_VOCABULARY);
const codesOf = (change: Change<Request>) =>
  violationsOf(change).map(({ code, field }) => `${code} ${field.join('.')}`);

it('returns all violations, across fields, in the order of the fields', () => {
  expect(
    codesOf({
      regionId: undefined,
      ...onVbr,
      role: 'AcceptingSide',
      accessPointId: undefined,
      spec: 'Large.1',
      name: '9!',
      healthCheckSourceIp: 'x',
      tags: [{ key: 'acs:a' }],
      clientToken: a(65),
    }),
  ).toEqual([
    'REQUIRED regionId',
    'REQUIRED accessPointId',
    'INVALID_COMBINATION role',
    'INVALID_COMBINATION spec',
    'INVALID_FORMAT healthCheckSourceIp',
    'NOT_ALLOWED healthCheckSourceIp',
    'REQUIRED healthCheckTargetIp',
    'INVALID_FORMAT name',
    'INVALID_FORMAT name',
    'INVALID_FORMAT tags.0.key',
    'INVALID_LENGTH clientToken',
  ]);
});

it('reports a missing field as missing, and with no other violation', () => {
  expect(codesOf({ routerId: '' })).toEqual(['REQUIRED routerId']);
});

it('reports the length of a list that is too long, and no violations of its items', () => {
  const tags = Array.from({ length: 50_000 }, () => ({ key: '' }));
  expect(codesOf({ tags })).toEqual(['INVALID_LENGTH tags']);
});

it('never quotes a value', () => {
  const violations = violationsOf({ name: '1SECRET', regionId: 'SECRET', clientToken: `SECRET${a(64)}` });
  expect(violations.length).toBeGreaterThan(2);
  expect(JSON.stringify(violations)).not.toContain('SECRET');
});

it('treats null as absent', () => {
  expect(codesOf({ name: null, tags: null, spec: null, period: null })).toEqual(['REQUIRED spec']);
});

it('does not change the request', () => {
  const request = Object.freeze({ ...EXAMPLE, tags: Object.freeze([Object.freeze({ key: '' })]) as unknown as [] });
  expect(validate(createRouterInterface, request)).toHaveLength(1);
});

it('renders messages with the names of the vocabulary, by default those of the wire', () => {
  const request: Request = { ...EXAMPLE, spec: 'Negative' };
  const message = (violations: readonly { message: string }[]) => violations.map((violation) => violation.message);
  expect(message(validate(createRouterInterface, request, GRAPHQL_VOCABULARY))).toEqual([
    'spec must be a bandwidth, not NEGATIVE, when role is INITIATING_SIDE.',
  ]);
  expect(message(validate(createRouterInterface, request))).toEqual([
    'Spec must be a bandwidth, not Negative, when Role is InitiatingSide.',
  ]);
});

describe('nested objects', () => {
  const basis = { source: 'project', certainty: 'guess' } as const;
  const never = (field: string, code: ViolationCode) => ({
    id: `test.${field}.never`,
    code,
    field,
    message: `{${field}} is wrong.`,
    basis,
    check: () => false,
  });
  const item = {
    name: 'Item',
    description: 'An item.',
    parameters: { key: string('Key.') },
    rules: [never('key', 'INVALID_FORMAT')],
  };
  const pathsOf = (parameter: Parameter, value: unknown, rules: readonly ReturnType<typeof never>[] = []) =>
    validate({ parameters: { outer: parameter }, rules: rules as never }, { outer: value }).map(({ field }) =>
      field.join('.'),
    );

  it('of a list and of an object are checked', () => {
    expect(pathsOf(list(item, 'A list.'), [{ key: 'a' }, {}])).toEqual(['outer.0.key', 'outer.1.key']);
    expect(pathsOf(object(item, 'An object.'), {})).toEqual(['outer.key']);
  });

  it('of an unchecked list are not checked', () => {
    expect(pathsOf(list(item, 'A list.', { uncheckedItems: true }), [{}])).toEqual([]);
  });

  it('of an object are checked, whatever else its parameter states', () => {
    expect(pathsOf({ ...object(item, 'An object.'), uncheckedItems: true } as Parameter, {})).toEqual(['outer.key']);
  });

  it('of a list with another violation than its length are checked too', () => {
    expect(pathsOf(list(item, 'A list.'), [{}], [never('outer', 'NOT_ALLOWED')])).toEqual(['outer', 'outer.0.key']);
    expect(pathsOf(list(item, 'A list.'), [{}], [never('outer', 'INVALID_LENGTH')])).toEqual(['outer']);
  });

  it.each([[undefined], [null], ['text'], [1]])('do not exist in the value %j', (value) => {
    expect(pathsOf(list(item, 'A list.'), value)).toEqual([]);
    expect(pathsOf(object(item, 'An object.'), value)).toEqual([]);
  });

  it('do not exist in a list of texts or of enum values', () => {
    expect(pathsOf(list('string', 'Texts.'), ['a'])).toEqual([]);
    expect(pathsOf(string('Text.'), {})).toEqual([]);
  });

  it('only the first missing field of a parameter is reported, and its items are checked', () => {
    const rules = [never('outer', 'NOT_ALLOWED'), never('outer', 'REQUIRED'), never('outer', 'REQUIRED')];
    expect(pathsOf(list(item, 'A list.'), [{}], rules)).toEqual(['outer', 'outer.0.key']);
  });
});
