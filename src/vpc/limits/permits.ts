import { type Clock, sleep } from '../time/clock';
import { Bulkhead } from './bulkhead';
import { CircuitBreaker, type CircuitBreakerOptions, type CircuitState, type Health } from './circuit-breaker';
import { RateLimiter } from './rate-limiter';

export interface LimitOptions {
  /** Calls in 60 s for each action and region; 0 disables the limit. */
  readonly callsPerMinute: number;
  /** Concurrent attempts at one endpoint. */
  readonly maxConcurrent: number;
  readonly circuitBreaker: CircuitBreakerOptions;
}

/** Reads and writes have separate circuit breakers: failing reads must not stop writes. */
export const CALL_KINDS = ['read', 'write'] as const;
export type CallKind = (typeof CALL_KINDS)[number];

export type DenialReason = 'rateLimited' | 'bulkheadFull' | 'circuitOpen';

export interface Denial {
  readonly denied: DenialReason;
  readonly retryAfterMs: number;
}

/** The attempt that needs a permit. */
export interface PermitRequest {
  readonly action: string;
  readonly kind: CallKind;
  readonly regionId: string;
  readonly endpoint: URL;
  /** Latest useful start of the attempt, in ms since the epoch. */
  readonly latestAt: number;
  /** Ends the wait for the rate limiter. */
  readonly signal: AbortSignal | undefined;
}

/** Result of an attempt, and what the limits learn from it. */
export interface Attempted<T> {
  readonly value: T;
  readonly health: Health;
  /** The upstream throttled and requested this pause. */
  readonly throttledForMs?: number | undefined;
}

const WINDOW_MS = 60_000;
/** A timer is late by some milliseconds. The margin of the rate limiter covers that. */
const MAX_LATENESS_MS = 100;
/** It is not known when an attempt in the bulkhead ends. */
const BULKHEAD_RETRY_MS = 1_000;

interface EndpointLimits {
  readonly bulkhead: Bulkhead;
  readonly breakers: Readonly<Record<CallKind, CircuitBreaker>>;
}

export interface EndpointState {
  readonly endpoint: string;
  readonly inFlight: number;
  /** Attempts that wait for the bulkhead. */
  readonly waiting: number;
  readonly circuits: Readonly<Record<CallKind, CircuitState>>;
}

/** The limits between a call and the wire: they protect the upstream and the gateway. */
export class Permits {
  readonly #clock: Clock;
  readonly #options: LimitOptions;
  readonly #rateLimiter: RateLimiter;
  readonly #endpoints = new Map<string, EndpointLimits>();

  constructor(options: LimitOptions, clock: Clock) {
    this.#options = options;
    this.#clock = clock;
    this.#rateLimiter = new RateLimiter({ calls: options.callsPerMinute, windowMs: WINDOW_MS }, clock);
  }

  /** Acquires a permit of the circuit breaker, the rate limiter and the bulkhead, runs the attempt and releases it. */
  async run<T>(request: PermitRequest, attempt: () => Promise<Attempted<T>>): Promise<{ readonly value: T } | Denial> {
    const { action, kind, regionId, endpoint } = request;
    const { bulkhead, breakers } = this.#limitsOf(endpoint.origin);
    const breaker = breakers[kind];
    // An attempt that the breaker denies must not use up the rate limit.
    const retryAfterMs = breaker.blockedForMs;
    if (retryAfterMs > 0) return { denied: 'circuitOpen', retryAfterMs };
    const key = `${action} ${regionId}`;
    const release = await this.#acquire(key, bulkhead, request);
    if (typeof release !== 'function') return release;
    let health: Health = 'none';
    try {
      const permit = breaker.acquire();
      if ('retryAfterMs' in permit) return { denied: 'circuitOpen', retryAfterMs: permit.retryAfterMs };
      try {
        const attempted = await attempt();
        health = attempted.health;
        if (attempted.throttledForMs !== undefined) this.#pause(key, attempted.throttledForMs);
        return { value: attempted.value };
      } finally {
        permit.record(health);
      }
    } finally {
      release();
    }
  }

  /**
   * Waits for the rate limiter, then for the bulkhead. After a wait for the bulkhead the reservation is out of date: the
   * attempt needs a new one, so that no window has more attempts than allowed.
   */
  async #acquire(key: string, bulkhead: Bulkhead, { latestAt, signal }: PermitRequest): Promise<(() => void) | Denial> {
    for (;;) {
      const reserved = this.#rateLimiter.reserve(key, latestAt);
      if ('retryAfterMs' in reserved) return { denied: 'rateLimited', retryAfterMs: reserved.retryAfterMs };
      await this.#waitUntil(reserved.at, signal);
      const release = await bulkhead.acquire(latestAt, signal);
      if (!release) return { denied: 'bulkheadFull', retryAfterMs: BULKHEAD_RETRY_MS };
      if (this.#clock.now() - reserved.at <= MAX_LATENESS_MS) return release;
      const again = this.#rateLimiter.reserve(key, this.#clock.now());
      if ('at' in again) return release;
      release();
    }
  }

  async #waitUntil(at: number, signal: AbortSignal | undefined): Promise<void> {
    const waitMs = at - this.#clock.now();
    if (waitMs > 0) await sleep(this.#clock, waitMs, signal);
  }

  /** Current delay of a new call by the rate limiter, for each recently used action and region. */
  rateLimiterDelays(): { readonly action: string; readonly regionId: string; readonly delayMs: number }[] {
    return this.#rateLimiter.delays().map(({ key, delayMs }) => {
      const [action = '', regionId = ''] = key.split(' ');
      return { action, regionId, delayMs };
    });
  }

  endpointStates(): EndpointState[] {
    return [...this.#endpoints].map(([endpoint, { bulkhead, breakers }]) => ({
      endpoint,
      inFlight: bulkhead.inFlight,
      waiting: bulkhead.waiting,
      circuits: { read: breakers.read.state, write: breakers.write.state },
    }));
  }

  /** The upstream counts calls in windows, so a pause longer than one window has no use. */
  #pause(key: string, pauseMs: number): void {
    this.#rateLimiter.pause(key, this.#clock.now() + Math.min(pauseMs, WINDOW_MS));
  }

  #limitsOf(origin: string): EndpointLimits {
    const existing = this.#endpoints.get(origin);
    if (existing) return existing;
    const breaker = () => new CircuitBreaker(this.#options.circuitBreaker, this.#clock);
    const created = {
      bulkhead: new Bulkhead(this.#options.maxConcurrent, this.#clock),
      breakers: { read: breaker(), write: breaker() },
    };
    this.#endpoints.set(origin, created);
    return created;
  }
}
