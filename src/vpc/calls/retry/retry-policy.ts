import type { Outcome } from '../outcome';
import { type Decision, decide } from './retry-decision';
import { RetryQuota } from './retry-quota';

/** Decides about retries. A client uses the standard policy unless another one is given. */
export interface RetryPolicy {
  /** Starts a call. @param retrySafe Whether a repetition is safe: a read, or an idempotent write. */
  start(retrySafe: boolean): CallRetries;
  /** Tokens in the retry quota. */
  readonly quota: number;
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
}

/** Exponential backoff with full jitter, a maximum number of attempts, and a quota that all calls share. */
export function standardRetryPolicy({ maxAttempts, random }: StandardRetryOptions): RetryPolicy {
  const quota = new RetryQuota();
  return {
    get quota() {
      return quota.tokens;
    },
    start(retrySafe) {
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
