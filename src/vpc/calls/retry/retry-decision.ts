import { propertiesOf } from '../../errors/error-kinds';
import type { NotSentReason, Outcome, UnknownReason } from '../outcome';
import { backoffMs } from './backoff';
import type { RetryQuota } from './retry-quota';

/** Why an attempt is followed by another one. Appears in logs and metrics. */
type RetryReason = UnknownReason | Extract<NotSentReason, 'unreachable'> | 'throttled' | 'busy';

/** Why an attempt was the last one of its call. Appears in logs and metrics. */
type StopReason =
  /** The request was carried out. */
  | 'done'
  /** The upstream refused the request for a reason that a retry does not change. */
  | 'refused'
  /** The request was not sent, for a reason that a retry does not change. */
  | 'notSent'
  /** The outcome is unknown, and the write is not idempotent. */
  | 'notIdempotent'
  /** The maximum number of attempts was reached. */
  | 'maxAttempts'
  /** The wait before the next attempt would pass the deadline. */
  | 'deadline'
  /** The retry quota of the client is used up. */
  | 'retryQuotaExhausted';

export type Decision =
  | { readonly retry: true; readonly reason: RetryReason; readonly delayMs: number; readonly cost: number }
  | { readonly retry: false; readonly reason: StopReason };

export interface Situation {
  /** Outcome of the latest attempt alone. */
  readonly ended: Outcome<unknown>;
  /** 1 for the first. */
  readonly attempt: number;
  readonly maxAttempts: number;
  /** Whether a repetition is safe: a read, or an idempotent write. */
  readonly retrySafe: boolean;
  /** Time until the deadline of the call. */
  readonly remainingMs: number;
  /** From 0 up to, not including, 1. */
  readonly random: number;
  readonly quota: RetryQuota;
}

/** An attempt with less time than this before the deadline rarely completes. */
export const MIN_ATTEMPT_MS = 200;

/**
 * Decides whether an attempt is followed by another one. The meaning of the outcome decides, never the HTTP status or the
 * method. The order counts: the first reason to stop is the reported one.
 */
export function decide({ ended, attempt, maxAttempts, retrySafe, remainingMs, random, quota }: Situation): Decision {
  const reason = retryReason(ended);
  if (typeof reason === 'object') return { retry: false, reason: reason.stop };
  if (ended.outcome === 'unknown' && !retrySafe) return { retry: false, reason: 'notIdempotent' };
  if (attempt >= maxAttempts) return { retry: false, reason: 'maxAttempts' };
  const delayMs = backoffMs(attempt, reason === 'throttled', requestedDelayMs(ended), random);
  if (delayMs + MIN_ATTEMPT_MS > remainingMs) return { retry: false, reason: 'deadline' };
  const cost = quota.withdraw(reason === 'timeout');
  if (cost === undefined) return { retry: false, reason: 'retryQuotaExhausted' };
  return { retry: true, reason, delayMs, cost };
}

function retryReason(ended: Outcome<unknown>): RetryReason | { readonly stop: StopReason } {
  switch (ended.outcome) {
    case 'done':
      return { stop: 'done' };
    case 'refused':
      return propertiesOf(ended.error.kind).retry || { stop: 'refused' };
    case 'notSent':
      return ended.reason === 'unreachable' ? ended.reason : { stop: 'notSent' };
    case 'unknown':
      return ended.reason;
  }
}

/** A wait that the upstream requested. */
function requestedDelayMs(ended: Outcome<unknown>): number {
  return 'error' in ended ? (ended.retryAfterMs ?? 0) : 0;
}
