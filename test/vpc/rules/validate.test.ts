import { GRAPHQL_VOCABULARY } from '../../../src/graphql/input/vocabulary';
import {
  type CreateRouterInterfaceRequest,
  createRouterInterface,
} from '../../../src/vpc/actions/create-router-interface';
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
