import { ManualClock } from '../../../../kit/clock/manual-clock';
import type { Outcome } from '../../../../src/vpc/calls/outcome';
import { standardRetryPolicy } from '../../../../src/vpc/calls/retry/retry-policy';

const done: Outcome<unknown> = { outcome: 'done', response: {} };
const refused: Outcome<unknown> = {
  outcome: 'refused',
  error: { kind: 'invalidInput', code: 'X', message: '', advice: '', httpStatus: 400 },
};
const lost: Outcome<unknown> = { outcome: 'unknown', reason: 'connectionLost' };
const timeout: Outcome<unknown> = { outcome: 'unknown', reason: 'timeout' };
const notSent: Outcome<unknown> = { outcome: 'notSent', reason: 'unknownRegion' };

const WRITE = { kind: 'write', retrySafe: true } as const;
const policyWith = (maxAttempts = 3) =>
  standardRetryPolicy({ maxAttempts, random: () => 0.5, clock: new ManualClock() });
/** Decides after each outcome of one call. */
const reasons = (policy = policyWith(), retrySafe = true, ...outcomes: Outcome<unknown>[]) => {
  const call = policy.start({ kind: 'write', retrySafe });
  return outcomes.map((ended) => call.decide(ended, 20_000).reason);
};

it('counts the attempts of each call separately', () => {
  const policy = policyWith();
  expect(reasons(policy, true, lost, lost, lost)).toEqual(['connectionLost', 'connectionLost', 'maxAttempts']);
  expect(reasons(policy, true, lost)).toEqual(['connectionLost']);
});

it('with one attempt makes no retry', () => {
  expect(reasons(policyWith(1), true, lost)).toEqual(['maxAttempts']);
});

it('does not retry a write that is not idempotent', () => {
  expect(reasons(policyWith(), false, lost)).toEqual(['notIdempotent']);
});

it('doubles the wait from attempt to attempt', () => {
  const call = policyWith().start(WRITE);
  expect([call.decide(lost, 20_000), call.decide(lost, 20_000)]).toEqual([
    { retry: true, reason: 'connectionLost', delayMs: 50, cost: 5 },
    { retry: true, reason: 'connectionLost', delayMs: 100, cost: 5 },
  ]);
});

it('compares the wait with the remaining time', () => {
  expect(policyWith().start(WRITE).decide(lost, 249).reason).toBe('deadline');
  expect(policyWith().start(WRITE).decide(lost, 250).reason).toBe('connectionLost');
});

describe('the quota', () => {
  it.each([
    ['a success after a timeout', [timeout, done], 500],
    ['a success after two retries: the cost of the last one', [timeout, lost, done], 490],
    ['a refusal after a retry', [lost, refused], 500],
    ['a request that was not sent after a retry: nothing', [lost, notSent], 495],
    ['the last attempt of an unknown outcome: nothing', [lost, lost, lost], 490],
  ] as const)('gets back, for %s', (_call, outcomes, tokens) => {
    const policy = policyWith();
    reasons(policy, true, ...outcomes);
    expect(policy.quotas.write).toBe(tokens);
  });

  it('gets one token back for a call without a retry', () => {
    const policy = policyWith();
    reasons(policy, true, timeout, notSent);
    expect(policy.quotas.write).toBe(490);
    reasons(policy, true, done);
    expect(policy.quotas.write).toBe(491);
    reasons(policy, true, refused);
    expect(policy.quotas.write).toBe(492);
    reasons(policy, true, notSent);
    expect(policy.quotas.write).toBe(492);
  });

  it('of reads and that of writes are separate', () => {
    const policy = policyWith();
    policy.start({ kind: 'read', retrySafe: true }).decide(timeout, 20_000);
    expect(policy.quotas).toEqual({ read: 490, write: 500 });
    policy.start(WRITE).decide(lost, 20_000);
    expect(policy.quotas).toEqual({ read: 490, write: 495 });
  });
});
