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

export type DenialReason = 'rateLimited' | 'bulkheadFull' | 'circuitOpen';

export interface Denial {
  readonly denied: DenialReason;
  readonly retryAfterMs: number;
}

/** The attempt that needs a permit. */
export interface PermitRequest {
  readonly action: string;
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
/** It is not known when an attempt in the bulkhead ends. */
const BULKHEAD_RETRY_MS = 1_000;

interface EndpointLimits {
  readonly bulkhead: Bulkhead;
  readonly breaker: CircuitBreaker;
}

export interface EndpointState {
  readonly endpoint: string;
  readonly inFlight: number;
  readonly circuit: CircuitState;
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
    const { action, regionId, endpoint, latestAt, signal } = request;
    const { bulkhead, breaker } = this.#limitsOf(endpoint.origin);
    // An attempt that the breaker or the bulkhead denies must not use up the rate limit.
    const retryAfterMs = breaker.blockedForMs;
    if (retryAfterMs > 0) return { denied: 'circuitOpen', retryAfterMs };
    if (bulkhead.isFull) return { denied: 'bulkheadFull', retryAfterMs: BULKHEAD_RETRY_MS };
    const key = `${action} ${regionId}`;
    const reserved = this.#rateLimiter.reserve(key, latestAt);
    if ('retryAfterMs' in reserved) return { denied: 'rateLimited', retryAfterMs: reserved.retryAfterMs };
    const waitMs = reserved.at - this.#clock.now();
    if (waitMs > 0) await sleep(this.#clock, waitMs, signal);

    const release = bulkhead.acquire();
    if (!release) return { denied: 'bulkheadFull', retryAfterMs: BULKHEAD_RETRY_MS };
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

  /** Current delay of a new call by the rate limiter, for each recently used action and region. */
  rateLimiterDelays(): { readonly action: string; readonly regionId: string; readonly delayMs: number }[] {
    return this.#rateLimiter.delays().map(({ key, delayMs }) => {
      const [action = '', regionId = ''] = key.split(' ');
      return { action, regionId, delayMs };
    });
  }

  endpointStates(): EndpointState[] {
    return [...this.#endpoints].map(([endpoint, { bulkhead, breaker }]) => ({
      endpoint,
      inFlight: bulkhead.inFlight,
      circuit: breaker.state,
    }));
  }

  /** The upstream counts calls in windows, so a pause longer than one window has no use. */
  #pause(key: string, pauseMs: number): void {
    this.#rateLimiter.pause(key, this.#clock.now() + Math.min(pauseMs, WINDOW_MS));
  }

  #limitsOf(origin: string): EndpointLimits {
    const existing = this.#endpoints.get(origin);
    if (existing) return existing;
    const created = {
      bulkhead: new Bulkhead(this.#options.maxConcurrent),
      breaker: new CircuitBreaker(this.#options.circuitBreaker, this.#clock),
    };
    this.#endpoints.set(origin, created);
    return created;
  }
}
