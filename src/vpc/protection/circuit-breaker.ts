import type { Clock } from '../clock';

export interface CircuitBreakerOptions {
  /** Share of failures that opens the circuit, in percent; 0 turns the breaker off. */
  readonly failurePercent: number;
  /** Attempts in the window before the share counts. */
  readonly minAttempts: number;
  readonly windowMs: number;
  /** How long it stays open before one probe is let through. */
  readonly openMs: number;
}

const SLOTS = 10;

export type CircuitState = 'closed' | 'open' | 'probing';

/** How an attempt ended for the breaker: the endpoint worked, or not, or nothing can be said (its caller left). */
export type Sign = 'healthy' | 'failing' | 'none';

/** Lets an attempt through, to be ended once; or says how long the circuit stays open. */
export type Passage = { readonly end: (sign: Sign) => void } | { readonly retryAfterMs: number };

/**
 * Stops sending to an endpoint that mostly fails, so that callers get an answer at once and the endpoint gets a rest.
 * Refusals are signs of health: an account's own mistakes do not open the circuit.
 */
export class CircuitBreaker {
  readonly #options: CircuitBreakerOptions;
  readonly #clock: Clock;
  /** Counts by tenths of the window, oldest first, so that many attempts cost no more than few. */
  #slots: { readonly slot: number; attempts: number; failures: number }[] = [];
  #openUntil: number | undefined;
  #probing = false;

  constructor(options: CircuitBreakerOptions, clock: Clock) {
    this.#options = options;
    this.#clock = clock;
  }

  get state(): CircuitState {
    if (this.#openUntil === undefined) return 'closed';
    return this.#probing ? 'probing' : 'open';
  }

  /** How long nothing is let through, in milliseconds; 0 where something would be. */
  get blockedForMs(): number {
    if (this.#openUntil === undefined) return 0;
    const left = this.#openUntil - this.#clock.now();
    // While the probe is under way nobody knows more; its answer is near.
    return this.#probing ? Math.max(left, 1) : Math.max(left, 0);
  }

  enter(): Passage {
    if (this.#openUntil === undefined) return { end: (sign) => this.#record(sign) };
    const retryAfterMs = this.blockedForMs;
    if (retryAfterMs > 0) return { retryAfterMs };
    this.#probing = true;
    return { end: (sign) => this.#endProbe(sign) };
  }

  #endProbe(sign: Sign): void {
    this.#probing = false;
    if (sign === 'healthy') {
      this.#openUntil = undefined;
    } else if (sign === 'failing') this.#open();
  }

  #record(sign: Sign): void {
    // An attempt from before the circuit opened says nothing about now.
    if (sign === 'none' || this.#openUntil !== undefined || this.#options.failurePercent === 0) return;
    const slot = Math.floor((this.#clock.now() / this.#options.windowMs) * SLOTS);
    this.#slots = this.#slots.filter((counted) => counted.slot > slot - SLOTS);
    if (this.#slots.at(-1)?.slot !== slot) this.#slots.push({ slot, attempts: 0, failures: 0 });
    const current = this.#slots.at(-1);
    if (current) {
      current.attempts += 1;
      current.failures += sign === 'failing' ? 1 : 0;
    }
    const attempts = this.#slots.reduce((sum, counted) => sum + counted.attempts, 0);
    const failures = this.#slots.reduce((sum, counted) => sum + counted.failures, 0);
    if (attempts >= this.#options.minAttempts && failures * 100 >= this.#options.failurePercent * attempts)
      this.#open();
  }

  #open(): void {
    this.#openUntil = this.#clock.now() + this.#options.openMs;
    this.#slots = [];
  }
}
