import { ERROR_CODES } from '../../../src/graphql/errors/error-codes';
import { type ErrorFace, faceOf } from '../../../src/graphql/errors/error-faces';
import { errorOf, errorOfRead } from '../../../src/graphql/errors/outcome-error';
import type { NotSentReason, Outcome, Refusal } from '../../../src/vpc/calls/outcome';
import { ERROR_KINDS, type ErrorKind, type RefusalKind } from '../../../src/vpc/errors/error-kinds';

const refusal = (kind: RefusalKind): Refusal => ({
  kind,
  code: 'Upstream.Code',
  message: 'SECRET',
  advice: 'Advice for {routerId}.',
  httpStatus: 400,
  requestId: 'R',
});
const serverFault = { ...refusal('notFound'), kind: 'serverFault' } as const;

const userError = (code: string) => ({ type: 'userError', code }) as ErrorFace;
const topLevel = (code: string) => ({ type: 'error', code }) as ErrorFace;
const FACES: Readonly<Record<ErrorKind, ErrorFace>> = {
  invalidInput: userError('INVALID_INPUT'),
  notFound: userError('NOT_FOUND'),
  stateConflict: userError('STATE_CONFLICT'),
  quotaExceeded: userError('QUOTA_EXCEEDED'),
  billing: userError('BILLING'),
  notPermitted: userError('NOT_PERMITTED'),
  idempotencyMismatch: userError('IDEMPOTENCY_MISMATCH'),
  unknown: userError('UNKNOWN'),
  busy: topLevel('UPSTREAM_BUSY'),
  throttled: topLevel('UPSTREAM_THROTTLED'),
  credentials: topLevel('UPSTREAM_CREDENTIALS'),
  clockSkew: topLevel('UPSTREAM_CLOCK_SKEW'),
  protocol: topLevel('UPSTREAM_MISCONFIGURED'),
  tokenProcessing: topLevel('OUTCOME_UNKNOWN'),
  serverFault: topLevel('OUTCOME_UNKNOWN'),
};

it.each(Object.keys(ERROR_KINDS) as ErrorKind[])('an upstream error of kind %s has its face', (kind) => {
  expect(faceOf(kind)).toEqual(FACES[kind]);
});

describe('the error of a write', () => {
  it.each<[NotSentReason, string]>([
    ['credentialsUnavailable', 'UPSTREAM_CREDENTIALS'],
    ['unknownRegion', 'UPSTREAM_MISCONFIGURED'],
    ['unreachable', 'UPSTREAM_UNAVAILABLE'],
    ['deadlineExceeded', 'UPSTREAM_UNAVAILABLE'],
    ['rateLimited', 'UPSTREAM_THROTTLED'],
    ['bulkheadFull', 'UPSTREAM_UNAVAILABLE'],
    ['circuitOpen', 'UPSTREAM_UNAVAILABLE'],
    ['idempotencyMismatch', 'BAD_USER_INPUT'],
  ])('that was not sent for the reason %s is %s, with token and wait', (reason, code) => {
    const { extensions } = errorOf({ outcome: 'notSent', reason, retryAfterMs: 2_500, clientToken: 'token' });
    expect(extensions).toMatchObject({ code, clientToken: 'token', retryAfterSeconds: 3 });
    expect(errorOf({ outcome: 'notSent', reason }).extensions).not.toHaveProperty('retryAfterSeconds');
  });

  it('of unknown outcome contains the last error of the upstream, the token and the wait', () => {
    const result = { outcome: 'unknown', reason: 'serverFault', error: serverFault, retryAfterMs: 1_500 } as const;
    expect(errorOf({ ...result, clientToken: 'token' }).extensions).toEqual({
      code: 'OUTCOME_UNKNOWN',
      retryable: true,
      clientToken: 'token',
      retryAfterSeconds: 2,
      upstreamCode: 'Upstream.Code',
      requestId: 'R',
    });
  });

  it('of unknown outcome without an error of the upstream contains none', () => {
    expect(errorOf({ outcome: 'unknown', reason: 'timeout' }).extensions).toEqual({
      code: 'OUTCOME_UNKNOWN',
      retryable: true,
    });
  });

  it('that was refused contains the request id, the token and the wait, and no upstream code', () => {
    const result = { outcome: 'refused', error: refusal('throttled'), retryAfterMs: 30_000 } as const;
    expect(errorOf({ ...result, clientToken: 'token' }).extensions).toEqual({
      code: 'UPSTREAM_THROTTLED',
      retryable: true,
      clientToken: 'token',
      retryAfterSeconds: 30,
      requestId: 'R',
    });
  });

  it.each(['busy', 'throttled'] as const)('that was refused as %s has the advice of its code', (kind) => {
    expect(errorOf({ outcome: 'refused', error: refusal(kind) }).message).toBe('Advice for routerId.');
  });

  it.each([
    ['credentials', 'UPSTREAM_CREDENTIALS'],
    ['clockSkew', 'UPSTREAM_CLOCK_SKEW'],
    ['protocol', 'UPSTREAM_MISCONFIGURED'],
  ] as const)('that was refused for %s, which only the operator can correct, has the message of %s', (kind, code) => {
    expect(errorOf({ outcome: 'refused', error: refusal(kind) }).message).toBe(ERROR_CODES[code].message);
  });

  it.each<[string, Outcome<unknown>]>([
    ['a refusal that is a user error', { outcome: 'refused', error: refusal('notFound') }],
    ['a success', { outcome: 'done', response: {} }],
  ])('from %s is a defect', (_outcome, result) => {
    expect(errorOf(result).extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', retryable: false });
  });
});

describe('the error of a read', () => {
  it('of unknown outcome is UPSTREAM_FAILED with the request id: a read changes nothing', () => {
    const result = { outcome: 'unknown', reason: 'serverFault', error: serverFault } as const;
    expect(errorOfRead(result).extensions).toEqual({ code: 'UPSTREAM_FAILED', retryable: true, requestId: 'R' });
    expect(errorOfRead({ outcome: 'unknown', reason: 'timeout' }).extensions).toEqual({
      code: 'UPSTREAM_FAILED',
      retryable: true,
    });
  });

  it('that was refused like a user error is UPSTREAM_REFUSED, with the advice, the upstream code and the request id', () => {
    const error = errorOfRead({ outcome: 'refused', error: refusal('notPermitted') });
    expect(error.message).toBe('Advice for routerId.');
    expect(errorOfRead({ outcome: 'refused', error: refusal('notPermitted') }).extensions).toEqual({
      code: 'UPSTREAM_REFUSED',
      retryable: false,
      upstreamCode: 'Upstream.Code',
      requestId: 'R',
    });
  });

  it('that was refused for another reason is the error of that reason', () => {
    const result = { outcome: 'refused', error: refusal('throttled'), retryAfterMs: 1_000 } as const;
    expect(errorOfRead(result).extensions).toMatchObject({ code: 'UPSTREAM_THROTTLED', retryAfterSeconds: 1 });
  });

  it('that was not sent is the error of its reason', () => {
    const result = { outcome: 'notSent', reason: 'circuitOpen', retryAfterMs: 5_000 } as const;
    expect(errorOfRead(result).extensions).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', retryAfterSeconds: 5 });
  });

  it('never contains the message of the upstream', () => {
    expect(JSON.stringify(errorOfRead({ outcome: 'refused', error: refusal('notFound') }))).not.toContain('SECRET');
  });
});
