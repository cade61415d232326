import { isRetrySafe } from '../../../src/vpc/calls/callable-action';

it.each([
  ['a read', { kind: 'read' }, true],
  ['a write with a client token', { kind: 'write', idempotency: 'token' }, true],
  ['a write whose repetition changes nothing', { kind: 'write', idempotency: 'natural' }, true],
  ['any other write', { kind: 'write', idempotency: 'none' }, false],
] as const)('whether an unknown outcome may be followed by another attempt, for %s', (_action, properties, safe) => {
  expect(isRetrySafe({ name: 'Action', read: () => undefined, ...properties })).toBe(safe);
});

it('a read is safe, whatever else its descriptor states', () => {
  const read = { name: 'Action', kind: 'read', idempotency: 'none', read: () => undefined } as const;
  expect(isRetrySafe(read)).toBe(true);
});
