import type { Clock } from '../time/clock';

export interface RateLimiterOptions {
  /** Maximum number of attempts in the window, for each key. 0 disables the limit. */
  readonly calls: number;
  readonly windowMs: number;
}

/** The time at which the attempt may be sent, or the wait after which a new reservation can succeed. */
export type Reservation = { readonly at: number } | { readonly retryAfterMs: number };

const MAX_KEYS = 1_000;
/** Share of the limit that stays unused. A late timer moves an attempt into the next window. */
const MARGIN = 0.02;

/**
 * Rate limiter by the generic cell rate algorithm (GCRA): a small burst, then a steady rate, and never more than `calls` in
 * any window. First come, first served. A call that would wait past its deadline gets no reservation.
 *
 * Published limit: 300 calls in 60 s for each API, main account and region. One instance serves one account.
 */
export class RateLimiter {
  readonly #clock: Clock;
  readonly #unlimited: boolean;
  /** Interval of the steady rate. */
  readonly #intervalMs: number;
  /** Burst tolerance: how far ahead of the steady rate a caller may run. */
  readonly #toleranceMs: number;
  /** Theoretical arrival time of the next call, by key. */
  readonly #arrivalAt = new Map<string, number>();

  constructor({ calls, windowMs }: RateLimiterOptions, clock: Clock) {
    this.#clock = clock;
    this.#unlimited = calls === 0;
    // Burst and steady rate together stay within the number of attempts of the window, less a margin for late timers.
    const burst = Math.max(1, Math.min(10, Math.floor(calls / 30)));
    const margin = Math.ceil(calls * MARGIN);
    this.#intervalMs = windowMs / Math.max(1, calls - margin - burst);
    this.#toleranceMs = (burst - 1) * this.#intervalMs;
  }

  /** @param latestAt Latest useful time, in ms since the epoch. */
  reserve(key: string, latestAt: number): Reservation {
    const now = this.#clock.now();
    if (this.#unlimited) return { at: now };
    const arrivalAt = Math.max(now, this.#arrivalAt.get(key) ?? 0);
    const at = Math.max(now, arrivalAt - this.#toleranceMs);
    if (at > latestAt) return { retryAfterMs: at - latestAt };
    this.#arrivalAt.set(key, arrivalAt + this.#intervalMs);
    this.#dropIdleKeys(now);
    return { at };
  }

  /** Delays the next call until a time. For a response that throttles: another process uses the same limit. */
  pause(key: string, untilMs: number): void {
    if (this.#unlimited) return;
    this.#arrivalAt.set(key, Math.max(this.#arrivalAt.get(key) ?? 0, untilMs + this.#toleranceMs));
  }

  /** Current delay of a new call in milliseconds, for each recently used key. */
  delays(): { readonly key: string; readonly delayMs: number }[] {
    const now = this.#clock.now();
    return [...this.#arrivalAt].map(([key, arrivalAt]) => ({
      key,
      delayMs: Math.max(0, arrivalAt - this.#toleranceMs - now),
    }));
  }

  #dropIdleKeys(now: number): void {
    if (this.#arrivalAt.size <= MAX_KEYS) return;
    for (const [key, arrivalAt] of this.#arrivalAt) if (arrivalAt <= now) this.#arrivalAt.delete(key);
  }
}
