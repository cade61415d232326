import type { ErrorKind } from '../error-kind';
import type { NotSentReason, Outcome, UnknownReason } from '../outcome';
import { backoffMs } from './backoff';
import type { RetryBudget } from './retry-budget';

/** Why an attempt is followed by another. Shows in logs and metrics. */
export type RetryReason = UnknownReason | Extract<NotSentReason, 'unreachable' | 'bulkheadFull'> | 'throttled' | 'busy';

/** Why an attempt was the last one of its call. Shows in logs and metrics. */
export type StopReason =
  /** It was carried out. */
  | 'done'
  /** It was refused for a reason that the same request cannot overcome. */
  | 'refusedForGood'
  /** It was not sent, for a reason that a moment of waiting does not change. */
  | 'notSentForGood'
  /** Nobody knows whether it was carried out, and it has no token that makes it safe to repeat. */
  | 'notRepeatable'
  /** Three attempts were made. */
  | 'attemptsUsedUp'
  /** The wait before the next attempt would reach the deadline. */
  | 'deadlineNear'
  /** All calls together have used up what may be spent on retries. */
  | 'retryBudgetEmpty';

export type Decision =
  | { readonly retry: true; readonly reason: RetryReason; readonly delayMs: number; readonly cost: number }
  | { readonly retry: false; readonly reason: StopReason };

export interface Situation {
  /** How the latest attempt ended, by itself. */
  readonly ended: Outcome<unknown>;
  /** 1 for the first. */
  readonly attempt: number;
  /** Whether repeating is safe: a read, or a change that carries a client token. */
  readonly repeatable: boolean;
  /** Time to the deadline of the call, in milliseconds. */
  readonly remainingMs: number;
  /** From 0 up to, not including, 1. */
  readonly random: number;
  readonly budget: RetryBudget;
}

export const MAX_ATTEMPTS = 3;
/** An attempt that starts later than this before its deadline has hardly a chance, in milliseconds. */
export const MIN_ATTEMPT_MS = 200;

const RETRYABLE_KINDS: readonly ErrorKind[] = ['throttled', 'busy'];

/**
 * Whether an attempt is followed by another. Decided by what the ending means, never by HTTP status or method. The
 * order counts: the first reason to stop is the one that is told.
 */
export function decide({ ended, attempt, repeatable, remainingMs, random, budget }: Situation): Decision {
  const reason = retryReason(ended);
  if (typeof reason === 'object') return { retry: false, reason: reason.stop };
  if (ended.outcome === 'unknown' && !repeatable) return { retry: false, reason: 'notRepeatable' };
  if (attempt >= MAX_ATTEMPTS) return { retry: false, reason: 'attemptsUsedUp' };
  const delayMs = backoffMs(attempt, reason === 'throttled', askedForMs(ended), random);
  if (delayMs + MIN_ATTEMPT_MS > remainingMs) return { retry: false, reason: 'deadlineNear' };
  // What the gateway itself held back was no burden to the upstream.
  const cost = reason === 'bulkheadFull' ? 0 : budget.spend(reason === 'noAnswerInTime');
  if (cost === undefined) return { retry: false, reason: 'retryBudgetEmpty' };
  return { retry: true, reason, delayMs, cost };
}

function retryReason(ended: Outcome<unknown>): RetryReason | { readonly stop: StopReason } {
  switch (ended.outcome) {
    case 'done':
      return { stop: 'done' };
    case 'refused':
      return RETRYABLE_KINDS.includes(ended.error.kind)
        ? (ended.error.kind as 'throttled' | 'busy')
        : { stop: 'refusedForGood' };
    case 'notSent':
      return ended.reason === 'unreachable' || ended.reason === 'bulkheadFull'
        ? ended.reason
        : { stop: 'notSentForGood' };
    case 'unknown':
      return ended.reason;
  }
}

function askedForMs(ended: Outcome<unknown>): number {
  return 'error' in ended ? (ended.error?.retryAfterSeconds ?? 0) * 1000 : 0;
}
