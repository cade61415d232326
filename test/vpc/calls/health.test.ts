import { healthOf } from '../../../src/vpc/calls/health';
import type { Outcome } from '../../../src/vpc/calls/outcome';

const error = { kind: 'notFound', code: 'X', message: '', advice: '', httpStatus: 404 } as const;

it.each<[Outcome<unknown>, string]>([
  [{ outcome: 'done', response: {} }, 'healthy'],
  [{ outcome: 'refused', error }, 'healthy'],
  [{ outcome: 'unknown', reason: 'tokenProcessing' }, 'healthy'],
  [{ outcome: 'unknown', reason: 'timeout' }, 'failing'],
  [{ outcome: 'unknown', reason: 'connectionLost' }, 'failing'],
  [{ outcome: 'unknown', reason: 'unreadableResponse' }, 'failing'],
  [{ outcome: 'unknown', reason: 'serverFault' }, 'failing'],
  [{ outcome: 'notSent', reason: 'unreachable' }, 'failing'],
  [{ outcome: 'notSent', reason: 'credentialsUnavailable' }, 'none'],
  [{ outcome: 'notSent', reason: 'unknownRegion' }, 'none'],
  [{ outcome: 'notSent', reason: 'deadlineExceeded' }, 'none'],
  [{ outcome: 'notSent', reason: 'idempotencyMismatch' }, 'none'],
  [{ outcome: 'notSent', reason: 'rateLimited' }, 'none'],
  [{ outcome: 'notSent', reason: 'bulkheadFull' }, 'none'],
  [{ outcome: 'notSent', reason: 'circuitOpen' }, 'none'],
])('%j shows that the endpoint is %s', (outcome, health) => {
  expect(healthOf(outcome)).toBe(health);
});
