import { ERROR_CATALOGUE } from '../../../src/vpc/error-catalogue';
import type { ErrorKind } from '../../../src/vpc/error-kind';
import type { NotSentReason, Outcome, UnknownReason } from '../../../src/vpc/outcome';
import { RetryBudget } from '../../../src/vpc/retry/retry-budget';
import { decide, MAX_ATTEMPTS, MIN_ATTEMPT_MS, type Situation } from '../../../src/vpc/retry/retry-policy';

const done: Outcome<unknown> = { outcome: 'done', response: {} };
const refused = (kind: ErrorKind, retryAfterSeconds?: number): Outcome<unknown> => ({
  outcome: 'refused',
  error: { kind, code: 'X', message: '', httpStatus: 400, ...(retryAfterSeconds ? { retryAfterSeconds } : {}) },
});
const unknown = (reason: UnknownReason): Outcome<unknown> => ({ outcome: 'unknown', reason });
const notSent = (reason: NotSentReason): Outcome<unknown> => ({ outcome: 'notSent', reason });

const decisionAfter = (ended: Outcome<unknown>, situation: Partial<Situation> = {}) =>
  decide({
    ended,
    attempt: 1,
    repeatable: true,
    remainingMs: 20_000,
    random: 0.5,
    budget: new RetryBudget(),
    ...situation,
  });

function emptyBudget(): RetryBudget {
  const budget = new RetryBudget();
  while (budget.spend(false) !== undefined);
  return budget;
}

describe('an attempt is followed by another', () => {
  it.each<[string, Outcome<unknown>]>([
    ['throttled', refused('throttled')],
    ['busy', refused('busy')],
    ['noAnswerInTime', unknown('noAnswerInTime')],
    ['connectionLost', unknown('connectionLost')],
    ['unreadableAnswer', unknown('unreadableAnswer')],
    ['serverFault', unknown('serverFault')],
    ['tokenProcessing', unknown('tokenProcessing')],
    ['unreachable', notSent('unreachable')],
    ['bulkheadFull', notSent('bulkheadFull')],
  ])('when it ended %s', (reason, ended) => {
    expect(decisionAfter(ended)).toMatchObject({ retry: true, reason });
  });

  it('when it was throttled, even where repeating a sent change would not be safe: nothing was changed', () => {
    expect(decisionAfter(refused('throttled'), { repeatable: false })).toMatchObject({ retry: true });
  });
});

describe('an attempt is the last one', () => {
  it('when it was carried out', () => {
    expect(decisionAfter(done)).toEqual({ retry: false, reason: 'done' });
  });

  const final = [...new Set([...ERROR_CATALOGUE.values()].map(({ kind }) => kind))].filter(
    (kind) => !['throttled', 'busy', 'serverFault', 'tokenProcessing'].includes(kind),
  );
  it.each([...final, 'unknown' as const])('when it was refused as %s', (kind) => {
    expect(decisionAfter(refused(kind))).toEqual({ retry: false, reason: 'refusedForGood' });
  });

  it.each<NotSentReason>([
    'credentialsUnavailable',
    'unknownRegion',
    'tooLate',
    'overBudget',
    'circuitOpen',
    'tokenReused',
  ])('when it was not sent because of %s', (reason) => {
    expect(decisionAfter(notSent(reason))).toEqual({ retry: false, reason: 'notSentForGood' });
  });

  it('when nobody knows whether it was carried out and it has no token', () => {
    expect(decisionAfter(unknown('connectionLost'), { repeatable: false })).toEqual({
      retry: false,
      reason: 'notRepeatable',
    });
  });

  it('when three were made', () => {
    expect(MAX_ATTEMPTS).toBe(3);
    expect(decisionAfter(unknown('serverFault'), { attempt: 2 })).toMatchObject({ retry: true });
    expect(decisionAfter(unknown('serverFault'), { attempt: 3 })).toEqual({ retry: false, reason: 'attemptsUsedUp' });
  });

  it('when the wait would leave too little time before the deadline', () => {
    const random = 0;
    expect(decisionAfter(unknown('serverFault'), { random, remainingMs: MIN_ATTEMPT_MS })).toMatchObject({
      retry: true,
    });
    expect(decisionAfter(unknown('serverFault'), { random, remainingMs: MIN_ATTEMPT_MS - 1 })).toEqual({
      retry: false,
      reason: 'deadlineNear',
    });
  });

  it('when the upstream asks for a wait beyond the deadline', () => {
    expect(decisionAfter(refused('throttled', 19), { random: 0 })).toMatchObject({ retry: true, delayMs: 19_000 });
    expect(decisionAfter(refused('throttled', 20), { random: 0 })).toEqual({ retry: false, reason: 'deadlineNear' });
  });

  it('when all calls together have spent what there is for retries', () => {
    expect(decisionAfter(unknown('serverFault'), { budget: emptyBudget() })).toEqual({
      retry: false,
      reason: 'retryBudgetEmpty',
    });
  });
});

describe('the wait before a retry', () => {
  const waits = (ended: Outcome<unknown>, attempt: number, random: number) => {
    const decision = decisionAfter(ended, { attempt, random });
    return decision.retry ? decision.delayMs : undefined;
  };

  it('is full jitter from nothing to 100 ms, then 200 ms', () => {
    expect([waits(unknown('serverFault'), 1, 0), waits(unknown('serverFault'), 1, 0.999)]).toEqual([0, 99]);
    expect([waits(unknown('serverFault'), 2, 0), waits(unknown('serverFault'), 2, 0.999)]).toEqual([0, 199]);
  });

  it('is up to 500 ms, then 1 s, when throttled', () => {
    expect([waits(refused('throttled'), 1, 0.999), waits(refused('throttled'), 2, 0.999)]).toEqual([499, 999]);
  });

  it('comes on top of what the upstream asked for', () => {
    expect(waits(refused('throttled', 2), 1, 0.5)).toBe(2_250);
    expect(waits(refused('busy', 2), 1, 0.5)).toBe(2_050);
  });
});

describe('the budget for retries', () => {
  it('lets 100 retries through, or 50 after timeouts', () => {
    const retries = new RetryBudget();
    const timeouts = new RetryBudget();
    const count = (spend: () => unknown) => {
      let number = 0;
      while (spend() !== undefined) number += 1;
      return number;
    };
    expect(count(() => retries.spend(false))).toBe(100);
    expect(count(() => timeouts.spend(true))).toBe(50);
  });

  it('charges 10 after a timeout and 5 otherwise', () => {
    expect(decisionAfter(unknown('noAnswerInTime'))).toMatchObject({ cost: 10 });
    expect(decisionAfter(unknown('connectionLost'))).toMatchObject({ cost: 5 });
  });

  it('is not charged for what the gateway itself held back', () => {
    expect(decisionAfter(notSent('bulkheadFull'))).toMatchObject({ cost: 0 });
    expect(decisionAfter(notSent('bulkheadFull'), { budget: emptyBudget() })).toMatchObject({ retry: true });
  });

  it('is not charged for a retry that is not made', () => {
    const budget = new RetryBudget();
    decisionAfter(unknown('serverFault'), { budget, attempt: 3 });
    decisionAfter(unknown('serverFault'), { budget, remainingMs: 0 });
    decisionAfter(refused('invalidInput'), { budget });
    expect(budget.tokens).toBe(500);
  });

  it('gets back what the last retry cost, or 1, and never more than it holds', () => {
    const budget = new RetryBudget();
    budget.spend(true);
    budget.spend(false);
    budget.refund(5);
    expect(budget.tokens).toBe(490);
    budget.refund(undefined);
    expect(budget.tokens).toBe(491);
    for (let call = 0; call < 20; call += 1) budget.refund(undefined);
    expect(budget.tokens).toBe(500);
  });
});
