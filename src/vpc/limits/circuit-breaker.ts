import type { Clock } from '../time/clock';

export interface CircuitBreakerOptions {
  /** Failure rate, in percent, at which the circuit opens. 0 disables the breaker. */
  readonly failurePercent: number;
  /** Minimum number of attempts in the window. With fewer, the failure rate does not count. */
  readonly minAttempts: number;
  readonly windowMs: number;
  /** Time in the open state. After it, the circuit is half-open and admits one attempt. */
  readonly openMs: number;
}

export const CIRCUIT_STATES = ['closed', 'open', 'half-open'] as const;
export type CircuitState = (typeof CIRCUIT_STATES)[number];

/** Result of an attempt for the breaker. `none`: the attempt shows nothing, for example because its caller aborted it. */
export type Health = 'healthy' | 'failing' | 'none';

/** Admits an attempt; `record` its result once. Or states how long the circuit stays open. */
export type BreakerPermit = { readonly record: (health: Health) => void } | { readonly retryAfterMs: number };

const BUCKETS = 10;

/**
 * Stops sending to an endpoint with a high failure rate: callers get an error at once, and the endpoint can recover. A
 * refusal is healthy, so an account's own mistakes do not open the circuit.
 */
export class CircuitBreaker {
  readonly #options: CircuitBreakerOptions;
  readonly #clock: Clock;
  /** Counts by tenth of the window, oldest first, so that the cost does not depend on the number of attempts. */
  #buckets: { readonly bucket: number; attempts: number; failures: number }[] = [];
  #openUntil: number | undefined;
  #halfOpen = false;

  constructor(options: CircuitBreakerOptions, clock: Clock) {
    this.#options = options;
    this.#clock = clock;
  }

  get state(): CircuitState {
    if (this.#openUntil === undefined) return 'closed';
    return this.#halfOpen ? 'half-open' : 'open';
  }

  /** Time until the next attempt is admitted, in milliseconds. 0 where one is admitted now. */
  get blockedForMs(): number {
    if (this.#openUntil === undefined) return 0;
    const remaining = this.#openUntil - this.#clock.now();
    // While half-open, the result of the one attempt decides, and it arrives soon.
    return this.#halfOpen ? Math.max(remaining, 1) : Math.max(remaining, 0);
  }

  acquire(): BreakerPermit {
    if (this.#openUntil === undefined) return { record: (health) => this.#record(health) };
    const retryAfterMs = this.blockedForMs;
    if (retryAfterMs > 0) return { retryAfterMs };
    this.#halfOpen = true;
    return { record: (health) => this.#endHalfOpen(health) };
  }

  #endHalfOpen(health: Health): void {
    this.#halfOpen = false;
    if (health === 'healthy') {
      this.#openUntil = undefined;
    } else if (health === 'failing') this.#open();
  }

  #record(health: Health): void {
    // An attempt that started before the circuit opened shows nothing about the current state.
    if (health === 'none' || this.#openUntil !== undefined || this.#options.failurePercent === 0) return;
    const bucket = Math.floor((this.#clock.now() / this.#options.windowMs) * BUCKETS);
    this.#buckets = this.#buckets.filter((counted) => counted.bucket > bucket - BUCKETS);
    let current = this.#buckets.at(-1);
    if (current?.bucket !== bucket) {
      current = { bucket, attempts: 0, failures: 0 };
      this.#buckets.push(current);
    }
    current.attempts += 1;
    current.failures += health === 'failing' ? 1 : 0;
    const attempts = this.#buckets.reduce((sum, counted) => sum + counted.attempts, 0);
    const failures = this.#buckets.reduce((sum, counted) => sum + counted.failures, 0);
    if (attempts >= this.#options.minAttempts && failures * 100 >= this.#options.failurePercent * attempts)
      this.#open();
  }

  #open(): void {
    this.#openUntil = this.#clock.now() + this.#options.openMs;
    this.#buckets = [];
  }
}
