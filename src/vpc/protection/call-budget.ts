import type { Clock } from '../clock';

export interface CallBudgetOptions {
  /** Calls in the window for each key; 0 is no limit. */
  readonly calls: number;
  readonly windowMs: number;
}

/** When a call may be sent, or how long to wait until asking again makes sense. */
export type Reservation = { readonly at: number } | { readonly retryAfterMs: number };

const MAX_KEYS = 1_000;

/**
 * Spends the calls that the upstream allows smoothly (the generic cell rate algorithm): a few at once, then evenly, and
 * never more than allowed in any window. Who comes first is served first. A call that would have to wait past its
 * deadline gets no place, and is told how long to wait.
 *
 * Published limit: 300 calls in 60 s for each API, main account and region. One budget object belongs to one account.
 */
export class CallBudget {
  readonly #clock: Clock;
  readonly #unlimited: boolean;
  /** Between calls when they come without a pause. */
  readonly #intervalMs: number;
  /** How far ahead of an even spending a burst may run. */
  readonly #toleranceMs: number;
  /** When the bucket of a key would be full again, as if calls had come evenly. */
  readonly #evenUntil = new Map<string, number>();

  constructor({ calls, windowMs }: CallBudgetOptions, clock: Clock) {
    this.#clock = clock;
    this.#unlimited = calls === 0;
    // Burst and even spending together stay within the window's number.
    const burst = Math.max(1, Math.min(10, Math.floor(calls / 30)));
    this.#intervalMs = windowMs / Math.max(1, calls - burst);
    this.#toleranceMs = (burst - 1) * this.#intervalMs;
  }

  /** @param latestAt Milliseconds since the epoch; a place after it is no use. */
  reserve(key: string, latestAt: number): Reservation {
    const now = this.#clock.now();
    if (this.#unlimited) return { at: now };
    const even = Math.max(now, this.#evenUntil.get(key) ?? 0);
    const at = Math.max(now, even - this.#toleranceMs);
    if (at > latestAt) return { retryAfterMs: at - latestAt };
    this.#evenUntil.set(key, even + this.#intervalMs);
    this.#forgetIdle(now);
    return { at };
  }

  /** The upstream throttled all the same: somebody else spends from the same budget. */
  pause(key: string, untilMs: number): void {
    if (this.#unlimited) return;
    this.#evenUntil.set(key, Math.max(this.#evenUntil.get(key) ?? 0, untilMs + this.#toleranceMs));
  }

  /** How long a call made now would wait, in milliseconds, for each key that was used of late. */
  delays(): { readonly key: string; readonly delayMs: number }[] {
    const now = this.#clock.now();
    return [...this.#evenUntil].map(([key, even]) => ({ key, delayMs: Math.max(0, even - this.#toleranceMs - now) }));
  }

  #forgetIdle(now: number): void {
    if (this.#evenUntil.size <= MAX_KEYS) return;
    for (const [key, even] of this.#evenUntil) if (even <= now) this.#evenUntil.delete(key);
  }
}
