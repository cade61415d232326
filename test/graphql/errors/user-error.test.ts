import 'reflect-metadata';
import { userErrorOf, userErrorOfRefusal, userErrorOfViolation } from '../../../src/graphql/errors/user-error';
import type { Refusal } from '../../../src/vpc/calls/outcome';
import type { CallResult } from '../../../src/vpc/client';
import { ERROR_KINDS } from '../../../src/vpc/errors/error-kinds';

const FIELDS = new Set(['routerId', 'clientToken']);
const refusal: Refusal = {
  kind: 'notFound',
  code: 'Not.Found',
  message: 'No such router.',
  advice: 'Check {routerId}.',
  httpStatus: 404,
};
const refused = (error: Refusal): CallResult<unknown> => ({ outcome: 'refused', error, attempts: 1 });

it('a violation becomes a user error with its rule and a copy of its path', () => {
  const field = ['tags', '0', 'key'];
  const violation = { rule: 'tag.key.length', code: 'INVALID_LENGTH', field, message: 'Too long.' } as const;
  const error = userErrorOfViolation(violation);
  expect(error).toEqual(violation);
  expect(error.field).not.toBe(field);
});

describe('a refusal', () => {
  it('without more details has the advice of its code, and the error of the upstream', () => {
    expect(userErrorOfRefusal('NOT_FOUND', refusal, FIELDS)).toEqual({
      code: 'NOT_FOUND',
      message: 'Check routerId.',
      upstream: { code: 'Not.Found', message: 'No such router.' },
    });
  });

  it('has the request id and the page about the error, if the upstream states them', () => {
    const error = { ...refusal, requestId: 'R', recommend: 'https://example.com/help' };
    expect(userErrorOfRefusal('NOT_FOUND', error, FIELDS).upstream).toEqual({
      code: 'Not.Found',
      message: 'No such router.',
      requestId: 'R',
      recommend: 'https://example.com/help',
    });
  });

  it('has the names of the schema in its advice', () => {
    const advice = 'Remove {instanceChargeType}, use {InstanceChargeType.POST_PAID} or {DeleteExpressConnect}.';
    expect(userErrorOfRefusal('NOT_FOUND', { ...refusal, advice }, FIELDS).message).toBe(
      'Remove instanceChargeType, use POST_PAID or deleteExpressConnect.',
    );
  });

  it('points at its field, if the input has that field', () => {
    expect(userErrorOfRefusal('NOT_FOUND', { ...refusal, field: 'routerId' }, FIELDS).field).toEqual(['routerId']);
    expect(userErrorOfRefusal('NOT_FOUND', { ...refusal, field: 'spec' }, FIELDS)).not.toHaveProperty('field');
  });
});

describe('the user error of a call', () => {
  it('that was refused has the code of the kind', () => {
    const error = { ...refusal, field: 'routerId' };
    expect(userErrorOf(refused(error), FIELDS)).toEqual(userErrorOfRefusal('NOT_FOUND', error, FIELDS));
  });

  it('that used a token with another request points at the token', () => {
    expect(userErrorOf({ outcome: 'notSent', reason: 'idempotencyMismatch', attempts: 0 }, FIELDS)).toEqual({
      code: 'IDEMPOTENCY_MISMATCH',
      field: ['clientToken'],
      message: ERROR_KINDS.idempotencyMismatch.message,
    });
  });

  it.each<[string, CallResult<unknown>]>([
    ['was throttled', refused({ ...refusal, kind: 'throttled' })],
    ['was not sent for another reason', { outcome: 'notSent', reason: 'unreachable', attempts: 0 }],
    ['has an unknown outcome', { outcome: 'unknown', reason: 'timeout', attempts: 1 }],
    ['succeeded', { outcome: 'done', response: {}, attempts: 1 }],
  ])('that %s does not exist', (_call, result) => {
    expect(userErrorOf(result, FIELDS)).toBeUndefined();
  });
});
