import type { Clock } from '../time/clock';

export interface RateLimiterOptions {
  /** Maximum number of attempts in the window, for each key. 0 disables the limit. */
  readonly calls: number;
  readonly windowMs: number;
}

const MAX_KEYS = 1_000;
/** Share of the limit that stays unused: attempts need different times to arrive at the upstream. 1 % is 600 ms. */
const MARGIN = 0.01;

/**
 * Rate limiter by the generic cell rate algorithm (GCRA): a small burst, then a steady rate, and never more than `calls` in
 * any window. It counts a call when it starts, so a late start or a call that is not sent uses nothing.
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
    // Burst and steady rate together stay within the number of attempts of the window, less a margin.
    const burst = Math.max(1, Math.min(10, Math.floor(calls / 30)));
    const margin = Math.ceil(calls * MARGIN);
    // A multiple of 1/1024 ms: sums with times are exact then, and a burst needs no timer of a fraction of a millisecond.
    this.#intervalMs = Math.ceil((windowMs / Math.max(1, calls - margin - burst)) * 1024) / 1024;
    this.#toleranceMs = (burst - 1) * this.#intervalMs;
  }

  /**
   * Earliest time of the next call, in ms since the epoch: now, or later.
   *
   * @param ahead Calls that wait for their turn before this one.
   */
  at(key: string, ahead = 0): number {
    const now = this.#clock.now();
    if (this.#unlimited) return now;
    const arrivalAt = Math.max(now, this.#arrivalAt.get(key) ?? 0);
    return Math.max(now, arrivalAt + ahead * this.#intervalMs - this.#toleranceMs);
  }

  /** Counts a call that starts now. */
  take(key: string): void {
    if (this.#unlimited) return;
    const now = this.#clock.now();
    this.#arrivalAt.set(key, Math.max(now, this.#arrivalAt.get(key) ?? 0) + this.#intervalMs);
    this.#dropIdleKeys(now);
  }

  /** Delays the next call until a time. For a response that throttles: another process uses the same limit. */
  pause(key: string, untilMs: number): void {
    if (this.#unlimited) return;
    this.#arrivalAt.set(key, Math.max(this.#arrivalAt.get(key) ?? 0, untilMs + this.#toleranceMs));
  }

  /** Recently used keys. */
  keys(): string[] {
    return [...this.#arrivalAt.keys()];
  }

  #dropIdleKeys(now: number): void {
    if (this.#arrivalAt.size <= MAX_KEYS) return;
    for (const [key, arrivalAt] of this.#arrivalAt) if (arrivalAt <= now) this.#arrivalAt.delete(key);
  }
}
