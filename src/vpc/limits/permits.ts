import { type Clock, sleep } from '../time/clock';
import { CircuitBreaker, type CircuitBreakerOptions, type CircuitState, type Health } from './circuit-breaker';
import { RateLimiter } from './rate-limiter';
import { Semaphore } from './semaphore';

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
  /** Ends the waits. */
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
const BULKHEAD_FULL: Denial = { denied: 'bulkheadFull', retryAfterMs: 1_000 };

interface Admitted {
  readonly record: (health: Health) => void;
  readonly release: () => void;
}

interface EndpointLimits {
  /** So that a slow endpoint cannot occupy every connection. */
  readonly bulkhead: Semaphore;
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
  /** The queues of the rate limiter, by key. */
  readonly #turns = new Map<string, Semaphore>();

  constructor(options: LimitOptions, clock: Clock) {
    this.#options = options;
    this.#clock = clock;
    this.#rateLimiter = new RateLimiter({ calls: options.callsPerMinute, windowMs: WINDOW_MS }, clock);
  }

  /** Acquires a permit of the circuit breaker, the rate limiter and the bulkhead, runs the attempt and releases it. */
  async run<T>(request: PermitRequest, attempt: () => Promise<Attempted<T>>): Promise<{ readonly value: T } | Denial> {
    const key = `${request.action} ${request.regionId}`;
    const admitted = await this.#admit(key, request);
    if ('denied' in admitted) return admitted;
    let health: Health = 'none';
    try {
      const attempted = await attempt();
      health = attempted.health;
      if (attempted.throttledForMs !== undefined) this.#pause(key, attempted.throttledForMs);
      return { value: attempted.value };
    } finally {
      admitted.record(health);
      admitted.release();
    }
  }

  /** Denies at once where the wait would be too long. Attempts of one key are admitted one after the other. */
  async #admit(key: string, request: PermitRequest): Promise<Admitted | Denial> {
    const { endpoint, kind, latestAt, signal } = request;
    const retryAfterMs = this.#limitsOf(endpoint.origin).breakers[kind].blockedForMs;
    if (retryAfterMs > 0) return { denied: 'circuitOpen', retryAfterMs };
    const turns = this.#turnsOf(key);
    const at = this.#rateLimiter.at(key, turns.inFlight + turns.waiting);
    if (at > latestAt) return { denied: 'rateLimited', retryAfterMs: at - latestAt };
    const endTurn = await turns.acquire(latestAt, signal);
    if (!endTurn) return BULKHEAD_FULL;
    try {
      return await this.#enter(key, request);
    } finally {
      endTurn();
      if (turns.inFlight === 0) this.#turns.delete(key);
    }
  }

  /** Waits for the rate limiter and the bulkhead. Only an attempt that both and the breaker admit counts as a call. */
  async #enter(key: string, { endpoint, kind, latestAt, signal }: PermitRequest): Promise<Admitted | Denial> {
    const { bulkhead, breakers } = this.#limitsOf(endpoint.origin);
    for (;;) {
      const at = this.#rateLimiter.at(key);
      if (at > latestAt) return { denied: 'rateLimited', retryAfterMs: at - latestAt };
      await this.#waitUntil(at, signal);
      const release = await bulkhead.acquire(latestAt, signal);
      if (!release) return BULKHEAD_FULL;
      // The upstream can have throttled another call during the wait.
      if (this.#rateLimiter.at(key) > this.#clock.now()) {
        release();
        continue;
      }
      const permit = breakers[kind].acquire();
      if ('record' in permit) {
        this.#rateLimiter.take(key);
        return { record: permit.record, release };
      }
      release();
      return { denied: 'circuitOpen', retryAfterMs: permit.retryAfterMs };
    }
  }

  async #waitUntil(at: number, signal: AbortSignal | undefined): Promise<void> {
    const waitMs = at - this.#clock.now();
    if (waitMs > 0) await sleep(this.#clock, waitMs, signal);
  }

  /** Current delay of a new call by the rate limiter, for each recently used action and region. */
  rateLimiterDelays(): { readonly action: string; readonly regionId: string; readonly delayMs: number }[] {
    return this.#rateLimiter.keys().map((key) => {
      const [action = '', regionId = ''] = key.split(' ');
      const turns = this.#turns.get(key);
      const ahead = turns ? turns.inFlight + turns.waiting : 0;
      return { action, regionId, delayMs: this.#rateLimiter.at(key, ahead) - this.#clock.now() };
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

  #turnsOf(key: string): Semaphore {
    const existing = this.#turns.get(key);
    if (existing) return existing;
    const created = new Semaphore(1, this.#clock);
    this.#turns.set(key, created);
    return created;
  }

  #limitsOf(origin: string): EndpointLimits {
    const existing = this.#endpoints.get(origin);
    if (existing) return existing;
    const breaker = () => new CircuitBreaker(this.#options.circuitBreaker, this.#clock);
    const created = {
      bulkhead: new Semaphore(this.#options.maxConcurrent, this.#clock),
      breakers: { read: breaker(), write: breaker() },
    };
    this.#endpoints.set(origin, created);
    return created;
  }
}
