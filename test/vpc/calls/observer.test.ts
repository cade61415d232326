import { callEvent } from '../../../src/vpc/calls/observer';
import type { Outcome } from '../../../src/vpc/calls/outcome';

const error = { kind: 'notFound', code: 'Not.Found', message: '', advice: '', httpStatus: 404 } as const;

it.each<[Outcome<unknown>, object]>([
  [
    { outcome: 'done', response: {} },
    { outcome: 'done', reason: '' },
  ],
  [
    { outcome: 'refused', error },
    { outcome: 'refused', reason: 'notFound', upstreamCode: 'Not.Found' },
  ],
  [
    { outcome: 'refused', error: { ...error, requestId: 'R' } },
    { outcome: 'refused', reason: 'notFound', upstreamCode: 'Not.Found', requestId: 'R' },
  ],
  [
    { outcome: 'notSent', reason: 'unreachable', networkError: 'ECONNREFUSED' },
    { outcome: 'notSent', reason: 'unreachable', networkError: 'ECONNREFUSED' },
  ],
  [
    { outcome: 'notSent', reason: 'rateLimited', retryAfterMs: 1 },
    { outcome: 'notSent', reason: 'rateLimited' },
  ],
  [
    { outcome: 'unknown', reason: 'connectionLost', networkError: '' },
    { outcome: 'unknown', reason: 'connectionLost' },
  ],
  [
    { outcome: 'unknown', reason: 'timeout' },
    { outcome: 'unknown', reason: 'timeout' },
  ],
  [
    { outcome: 'unknown', reason: 'serverFault', error: { ...error, kind: 'serverFault', requestId: 'R' } },
    { outcome: 'unknown', reason: 'serverFault', upstreamCode: 'Not.Found', requestId: 'R' },
  ],
  [
    { outcome: 'unknown', reason: 'connectionLost', networkError: 'ECONNRESET' },
    { outcome: 'unknown', reason: 'connectionLost', networkError: 'ECONNRESET' },
  ],
])('the event of %j is %j', (ended, event) => {
  expect(callEvent('Action', 'token', ended)).toStrictEqual({ action: 'Action', clientToken: 'token', ...event });
});

it.each([undefined, null, ''])('the event of a call with the token %j has no token', (clientToken) => {
  expect(callEvent('Action', clientToken, { outcome: 'done', response: {} })).not.toHaveProperty('clientToken');
});
