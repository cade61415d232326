import { ManualClock } from '../../../../kit/clock/manual-clock';
import type { NotSentReason, Outcome, UnknownReason } from '../../../../src/vpc/calls/outcome';
import { decide, MIN_ATTEMPT_MS, type Situation } from '../../../../src/vpc/calls/retry/retry-decision';
import { RetryQuota } from '../../../../src/vpc/calls/retry/retry-quota';
import { DEFAULTS } from '../../../../src/vpc/defaults';
import { ERROR_CATALOGUE } from '../../../../src/vpc/errors/error-catalogue';
import { isRefusalKind, type RefusalKind } from '../../../../src/vpc/errors/error-kinds';

const done: Outcome<unknown> = { outcome: 'done', response: {} };
const refused = (kind: RefusalKind, retryAfterMs?: number): Outcome<unknown> => ({
  outcome: 'refused',
  error: { kind, code: 'X', message: '', advice: '', httpStatus: 400 },
  ...(retryAfterMs ? { retryAfterMs } : {}),
});
const unknown = (reason: UnknownReason): Outcome<unknown> => ({ outcome: 'unknown', reason });
const notSent = (reason: NotSentReason): Outcome<unknown> => ({ outcome: 'notSent', reason });

const decisionAfter = (ended: Outcome<unknown>, situation: Partial<Situation> = {}) =>
  decide({
    ended,
    attempt: 1,
    maxAttempts: 3,
    retrySafe: true,
    remainingMs: 20_000,
    random: 0.5,
    quota: new RetryQuota(new ManualClock()),
    ...situation,
  });

function emptyQuota(): RetryQuota {
  const quota = new RetryQuota(new ManualClock());
  while (quota.withdraw(false) !== undefined);
  return quota;
}

describe('an attempt is followed by another one', () => {
  it.each<[string, Outcome<unknown>]>([
    ['throttled', refused('throttled')],
    ['busy', refused('busy')],
    ['timeout', unknown('timeout')],
    ['connectionLost', unknown('connectionLost')],
    ['unreadableResponse', unknown('unreadableResponse')],
    ['serverFault', unknown('serverFault')],
    ['tokenProcessing', unknown('tokenProcessing')],
    ['unreachable', notSent('unreachable')],
  ])('when it ended with %s', (reason, ended) => {
    expect(decisionAfter(ended)).toMatchObject({ retry: true, reason });
  });

  it('when it was throttled, also for a write that is not idempotent: nothing was changed', () => {
    expect(decisionAfter(refused('throttled'), { retrySafe: false })).toMatchObject({ retry: true });
  });
});

describe('an attempt is the last one', () => {
  it('when it was carried out', () => {
    expect(decisionAfter(done)).toEqual({ retry: false, reason: 'done' });
  });

  const final = [...new Set([...ERROR_CATALOGUE.values()].map(({ kind }) => kind))]
    .filter(isRefusalKind)
    .filter((kind) => !['throttled', 'busy'].includes(kind));
  it.each([...final, 'unknown' as const])('when it was refused with kind %s', (kind) => {
    expect(decisionAfter(refused(kind))).toEqual({ retry: false, reason: 'refused' });
  });

  it.each<NotSentReason>([
    'credentialsUnavailable',
    'unknownRegion',
    'deadlineExceeded',
    'rateLimited',
    'bulkheadFull',
    'circuitOpen',
    'idempotencyMismatch',
  ])('when it was not sent for the reason %s', (reason) => {
    expect(decisionAfter(notSent(reason))).toEqual({ retry: false, reason: 'notSent' });
  });

  it('when its outcome is unknown and the write is not idempotent', () => {
    expect(decisionAfter(unknown('connectionLost'), { retrySafe: false })).toEqual({
      retry: false,
      reason: 'notIdempotent',
    });
  });

  it('when it was the third', () => {
    expect(DEFAULTS.maxAttempts).toBe(3);
    expect(decisionAfter(unknown('serverFault'), { attempt: 2 })).toMatchObject({ retry: true });
    expect(decisionAfter(unknown('serverFault'), { attempt: 3 })).toEqual({ retry: false, reason: 'maxAttempts' });
  });

  it('when the wait would end too close to the deadline', () => {
    const random = 0;
    expect(decisionAfter(unknown('serverFault'), { random, remainingMs: MIN_ATTEMPT_MS })).toMatchObject({
      retry: true,
    });
    expect(decisionAfter(unknown('serverFault'), { random, remainingMs: MIN_ATTEMPT_MS - 1 })).toEqual({
      retry: false,
      reason: 'deadline',
    });
  });

  it('when the upstream requests a wait beyond the deadline', () => {
    expect(decisionAfter(refused('throttled', 19_000), { random: 0 })).toMatchObject({ retry: true, delayMs: 19_000 });
    expect(decisionAfter(refused('throttled', 20_000), { random: 0 })).toEqual({ retry: false, reason: 'deadline' });
  });

  it('when the retry quota is exhausted', () => {
    expect(decisionAfter(unknown('serverFault'), { quota: emptyQuota() })).toEqual({
      retry: false,
      reason: 'retryQuotaExhausted',
    });
  });
});

describe('the wait before a retry', () => {
  const delay = (ended: Outcome<unknown>, attempt: number, random: number) => {
    const decision = decisionAfter(ended, { attempt, random });
    return decision.retry ? decision.delayMs : undefined;
  };

  it('is full jitter from 0 to 100 ms, then to 200 ms', () => {
    expect([delay(unknown('serverFault'), 1, 0), delay(unknown('serverFault'), 1, 0.999)]).toEqual([0, 99]);
    expect([delay(unknown('serverFault'), 2, 0), delay(unknown('serverFault'), 2, 0.999)]).toEqual([0, 199]);
  });

  it('is at most 500 ms, then 1 s, when throttled', () => {
    expect([delay(refused('throttled'), 1, 0.999), delay(refused('throttled'), 2, 0.999)]).toEqual([499, 999]);
  });

  it('is added to the wait that the upstream requested', () => {
    expect(delay(refused('throttled', 2_000), 1, 0.5)).toBe(2_250);
    expect(delay(refused('busy', 2_000), 1, 0.5)).toBe(2_050);
  });
});

describe('the retry quota', () => {
  it('allows 100 retries, or 50 after timeouts', () => {
    const retries = new RetryQuota(new ManualClock());
    const timeouts = new RetryQuota(new ManualClock());
    const count = (withdraw: () => unknown) => {
      let number = 0;
      while (withdraw() !== undefined) number += 1;
      return number;
    };
    expect(count(() => retries.withdraw(false))).toBe(100);
    expect(count(() => timeouts.withdraw(true))).toBe(50);
  });

  it('loses 10 tokens after a timeout and 5 otherwise', () => {
    expect(decisionAfter(unknown('timeout'))).toMatchObject({ cost: 10 });
    expect(decisionAfter(unknown('connectionLost'))).toMatchObject({ cost: 5 });
  });

  it('loses none for a retry that is not made', () => {
    const quota = new RetryQuota(new ManualClock());
    decisionAfter(unknown('serverFault'), { quota, attempt: 3 });
    decisionAfter(unknown('serverFault'), { quota, remainingMs: 0 });
    decisionAfter(refused('invalidInput'), { quota });
    expect(quota.tokens).toBe(500);
  });

  it('gets the cost of the last retry back, or 1, and never exceeds its capacity', () => {
    const quota = new RetryQuota(new ManualClock());
    quota.withdraw(true);
    quota.withdraw(false);
    quota.refund(5);
    expect(quota.tokens).toBe(490);
    quota.refund(undefined);
    expect(quota.tokens).toBe(491);
    for (let call = 0; call < 20; call += 1) quota.refund(undefined);
    expect(quota.tokens).toBe(500);
  });

  it('gets 5 tokens for each second, and never exceeds its capacity', async () => {
    const clock = new ManualClock();
    const quota = new RetryQuota(clock);
    for (let retry = 0; retry < 10; retry += 1) quota.withdraw(false);
    expect(quota.tokens).toBe(450);
    await clock.advance(999);
    expect(quota.tokens).toBe(454);
    await clock.advance(1);
    expect(quota.tokens).toBe(455);
    await clock.advance(60_000);
    expect(quota.tokens).toBe(500);
  });

  it('allows a retry as soon as its cost is there', async () => {
    const clock = new ManualClock();
    const quota = new RetryQuota(clock);
    while (quota.withdraw(false) !== undefined);
    await clock.advance(999);
    expect(quota.withdraw(false)).toBeUndefined();
    await clock.advance(1);
    expect(quota.withdraw(false)).toBe(5);
    expect(quota.withdraw(false)).toBeUndefined();
  });
});
