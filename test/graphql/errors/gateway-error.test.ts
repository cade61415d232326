import { ERROR_CODES, isErrorCode } from '../../../src/graphql/errors/error-codes';
import { GatewayError } from '../../../src/graphql/errors/gateway-error';
import { InvalidArguments } from '../../../src/graphql/errors/invalid-arguments';

describe('a gateway error', () => {
  it('has the message of its code, and no detail that is absent', () => {
    const error = new GatewayError('UPSTREAM_BUSY');
    expect(error.message).toBe(ERROR_CODES.UPSTREAM_BUSY.message);
    expect(error.extensions).toEqual({ code: 'UPSTREAM_BUSY', retryable: true });
  });

  it('contains every given detail', () => {
    const details = { clientToken: 'token', requestId: 'R', upstreamCode: 'Code' };
    expect(new GatewayError('OUTCOME_UNKNOWN', { ...details, retryAfterMs: 1_000 }).extensions).toEqual({
      code: 'OUTCOME_UNKNOWN',
      retryable: true,
      ...details,
      retryAfterSeconds: 1,
    });
  });

  it.each([
    [0, 0],
    [1, 1],
    [1_000, 1],
    [1_001, 2],
  ])('rounds a wait of %d ms up to %d s', (retryAfterMs, retryAfterSeconds) => {
    expect(new GatewayError('UPSTREAM_BUSY', { retryAfterMs }).extensions['retryAfterSeconds']).toBe(retryAfterSeconds);
  });

  it('omits details that are undefined', () => {
    const details = { clientToken: undefined, retryAfterMs: undefined, requestId: undefined, upstreamCode: undefined };
    expect(new GatewayError('UPSTREAM_FAILED', details).extensions).toEqual({
      code: 'UPSTREAM_FAILED',
      retryable: true,
    });
  });

  it.each([
    ['BAD_REQUEST', 400],
    ['PAYLOAD_TOO_LARGE', 413],
    ['HOST_NOT_ALLOWED', 403],
    ['GATEWAY_OVERLOADED', 503],
    ['GATEWAY_STOPPING', 503],
    ['INTERNAL_SERVER_ERROR', 500],
  ] as const)('%s has the HTTP status %d', (code, status) => {
    expect(new GatewayError(code).extensions.http).toEqual({ status });
  });

  it('has the status and the headers that replace those of its code', () => {
    const head = { status: 405, headers: { allow: 'POST' } };
    expect(new GatewayError('BAD_REQUEST', {}, head).extensions.http).toEqual(head);
    expect(new GatewayError('BAD_REQUEST', {}, { headers: { allow: 'POST' } }).extensions.http).toEqual({
      status: 400,
      headers: { allow: 'POST' },
    });
  });
});

it('only these codes can be sent again', () => {
  const retryable = Object.entries(ERROR_CODES).filter(([, row]) => row.retryable);
  expect(retryable.map(([code]) => code)).toEqual([
    'UPSTREAM_UNAVAILABLE',
    'UPSTREAM_THROTTLED',
    'UPSTREAM_BUSY',
    'UPSTREAM_FAILED',
    'OUTCOME_UNKNOWN',
    'GATEWAY_OVERLOADED',
    'GATEWAY_STOPPING',
  ]);
});

it.each([
  ['BAD_USER_INPUT', true],
  ['NO_SUCH_CODE', false],
  ['toString', false],
  [undefined, false],
  [1, false],
  [['BAD_USER_INPUT'], false],
])('whether %j is an error code: %j', (code, expected) => {
  expect(isErrorCode(code)).toBe(expected);
});

it('invalid arguments are one error with all violations', () => {
  const violation = (field: string) => ({
    rule: `page.${field}.range`,
    code: 'OUT_OF_RANGE' as const,
    field: [field],
    message: `${field} is wrong.`,
  });
  const violations = [violation('first'), violation('after')];
  const error = new InvalidArguments(violations);
  expect(error.message).toBe('first is wrong. after is wrong.');
  expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', retryable: false, violations });
});
