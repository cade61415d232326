import type { CallKind } from '../../limits/endpoint-limits';
import type { Clock } from '../../time/clock';
import type { Outcome } from '../outcome';
import { type Decision, decide } from './retry-decision';
import { RetryQuota } from './retry-quota';

/** Decides about retries. A client uses the standard policy unless another one is given. */
export interface RetryPolicy {
  /** Starts a call. */
  start(call: RetriedCall): CallRetries;
  /** Tokens in the retry quota, by kind of call. */
  readonly quotas: Readonly<Record<CallKind, number>>;
}

export interface RetriedCall {
  readonly kind: CallKind;
  /** Whether a repetition is safe: a read, or an idempotent write. */
  readonly retrySafe: boolean;
}

/** The retries of one call. */
export interface CallRetries {
  /**
   * Decides after an ended attempt.
   *
   * @param ended Outcome of this attempt alone.
   * @param remainingMs Time until the deadline of the call.
   */
  decide(ended: Outcome<unknown>, remainingMs: number): Decision;
}

export interface StandardRetryOptions {
  readonly maxAttempts: number;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  readonly clock: Clock;
}

/**
 * Exponential backoff with full jitter, a maximum number of attempts, and a quota that all calls of a kind share: failing
 * reads must not use up the retries of writes.
 */
export function standardRetryPolicy({ maxAttempts, random, clock }: StandardRetryOptions): RetryPolicy {
  const quotas = { read: new RetryQuota(clock), write: new RetryQuota(clock) };
  return {
    get quotas() {
      return { read: quotas.read.tokens, write: quotas.write.tokens };
    },
    start({ kind, retrySafe }) {
      const quota = quotas[kind];
      let attempt = 0;
      let lastCost: number | undefined;
      return {
        decide(ended, remainingMs) {
          attempt += 1;
          const decision = decide({ ended, attempt, maxAttempts, retrySafe, remainingMs, random: random(), quota });
          if (decision.retry) lastCost = decision.cost;
          else if (decision.reason === 'done' || decision.reason === 'refused') quota.refund(lastCost);
          return decision;
        },
      };
    },
  };
}
