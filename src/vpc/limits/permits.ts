import type { Clock } from '../time/clock';
import { nameOf, type PlaceRequest } from './bulkhead';
import { type Callers, moveToEarlier } from './callers';
import type { Health } from './circuit-breaker';
import { type CallKind, EndpointLimits, type EndpointState, type LimitOptions } from './endpoint-limits';
import { FairQueue } from './fair-queue';
import { RateLimiter } from './rate-limiter';

export type DenialReason = 'rateLimited' | 'bulkheadFull' | 'circuitOpen';

export interface Denial {
  readonly denied: DenialReason;
  readonly retryAfterMs: number;
}

/** The attempt that needs a permit. */
export interface PermitRequest {
  readonly callers: Callers;
  /** A write, or a read that reconciles a write or returns its result. */
  readonly ofWrite: boolean;
  readonly action: string;
  readonly kind: CallKind;
  readonly regionId: string;
  readonly endpoint: URL;
  /** Latest useful start of the attempt, in ms since the epoch. */
  readonly latestAt: number;
  /** Ends the wait. */
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

interface Permit {
  readonly record: (health: Health) => void;
  readonly release: () => void;
}

interface Waiting {
  readonly request: PermitRequest;
  /** Of the callers that wait for it, the one in whose queue it starts first. */
  place: PlaceRequest;
  readonly end: (result: Permit | Denial) => void;
}

/** The attempts of one action and region that wait. */
interface Line {
  readonly queue: FairQueue<Waiting>;
  /** Set while the rate limiter delays the line. */
  cancelTimer: (() => void) | undefined;
}

/**
 * The limits between a call and the wire: they protect the upstream and the gateway, and callers from each other. An attempt
 * gets everything that it needs at one moment, so an attempt that waits for a place does not delay those of other callers.
 */
export class Permits {
  readonly #clock: Clock;
  readonly #options: LimitOptions;
  readonly #rateLimiter: RateLimiter;
  readonly #endpoints = new Map<string, EndpointLimits>();
  /** The lines that are not empty, by key. The one that started an attempt last is at the end. */
  readonly #lines = new Map<string, Line>();

  constructor(options: LimitOptions, clock: Clock) {
    this.#options = options;
    this.#clock = clock;
    this.#rateLimiter = new RateLimiter({ calls: options.callsPerMinute, windowMs: WINDOW_MS }, clock);
  }

  /** Acquires a permit of the circuit breaker, the rate limiter and the bulkhead, runs the attempt and releases it. */
  async run<T>(request: PermitRequest, attempt: () => Promise<Attempted<T>>): Promise<{ readonly value: T } | Denial> {
    const key = `${request.action} ${request.regionId}`;
    const permit = await this.#acquire(key, request);
    if ('denied' in permit) return permit;
    let health: Health = 'none';
    try {
      const attempted = await attempt();
      health = attempted.health;
      if (attempted.throttledForMs !== undefined) this.#pause(key, attempted.throttledForMs);
      return { value: attempted.value };
    } finally {
      permit.record(health);
      permit.release();
    }
  }

  /** Denies without a wait where the wait would be too long. */
  async #acquire(key: string, request: PermitRequest): Promise<Permit | Denial> {
    const { callers, ofWrite, endpoint, kind, latestAt, signal } = request;
    const blockedForMs = this.#limitsOf(endpoint.origin).breakers[kind].blockedForMs;
    if (blockedForMs > 0) return { denied: 'circuitOpen', retryAfterMs: blockedForMs };
    if (signal?.aborted) return BULKHEAD_FULL;
    return new Promise((resolve) => {
      const line = this.#lineOf(key);
      const [first, ...others] = callers.names;
      const waiting: Waiting = {
        request,
        place: { caller: first, ofWrite },
        end: (result) => {
          cancelTimer();
          endJoining();
          signal?.removeEventListener('abort', abandon);
          resolve(result);
        },
      };
      const cancelTimer = this.#clock.after(Math.max(0, latestAt - this.#clock.now()), () => {
        // The rate limiter can permit it at exactly this time.
        this.#serve(key);
        const rateLimited = this.#rateLimiter.at(key) > this.#clock.now();
        const denial = rateLimited ? this.#denialAt(key, line.queue.size, latestAt) : undefined;
        this.#deny(key, waiting, denial ?? BULKHEAD_FULL);
      });
      const abandon = () => this.#deny(key, waiting, BULKHEAD_FULL);
      signal?.addEventListener('abort', abandon, { once: true });
      const endJoining = callers.onJoin((caller) => {
        moveToEarlier(line.queue, waiting, { caller, ofWrite });
        this.#serve(key);
      });
      line.queue.add(nameOf(waiting.place), waiting);
      for (const caller of others) moveToEarlier(line.queue, waiting, { caller, ofWrite });
      const denial = this.#denialAt(key, line.queue.ahead(nameOf(waiting.place), waiting), latestAt);
      if (denial) return this.#deny(key, waiting, denial);
      this.#denyLate(key);
      this.#serve(key);
    });
  }

  /** Starts the attempts of a line that have everything they need now. */
  #serve(key: string): void {
    const line = this.#lines.get(key);
    if (!line) return;
    const remainingMs = () => this.#rateLimiter.at(key) - this.#clock.now();
    // Read once for both decisions: the time moves between two readings, and then neither would apply.
    let delayMs = remainingMs();
    for (; delayMs <= 0; delayMs = remainingMs()) {
      const next = line.queue.next(({ request: { endpoint }, place }) =>
        this.#limitsOf(endpoint.origin).bulkhead.hasPlace(place),
      );
      if (!next) break;
      next.end(this.#take(key, next));
      this.#lines.delete(key);
      this.#lines.set(key, line);
    }
    if (line.queue.size === 0) this.#close(key, line);
    else if (delayMs > 0) {
      line.cancelTimer ??= this.#clock.after(delayMs, () => {
        line.cancelTimer = undefined;
        this.#serve(key);
      });
    }
  }

  /** Only an attempt that the breaker admits too counts as a call. */
  #take(key: string, { request, place }: Waiting): Permit | Denial {
    const { bulkhead, breakers } = this.#limitsOf(request.endpoint.origin);
    const permit = breakers[request.kind].acquire();
    if (!('record' in permit)) return { denied: 'circuitOpen', retryAfterMs: permit.retryAfterMs };
    this.#rateLimiter.take(key);
    const release = bulkhead.take(place);
    return {
      record: permit.record,
      release: () => {
        release();
        for (const waitingKey of [...this.#lines.keys()]) this.#serve(waitingKey);
      },
    };
  }

  /** A new attempt can move those of other callers behind their latest time: they need not wait until then. */
  #denyLate(key: string): void {
    const queue = this.#lines.get(key)?.queue;
    if (!queue || this.#rateLimiter.at(key, queue.size - 1) <= this.#clock.now()) return;
    for (let late = true; late; ) {
      late = false;
      for (const { name, item } of queue.lasts()) {
        const denial = this.#denialAt(key, queue.ahead(name, item), item.request.latestAt);
        if (denial) this.#deny(key, item, denial);
        late ||= denial !== undefined;
      }
    }
  }

  /** The denial of an attempt that the rate limiter would delay until after its latest time. */
  #denialAt(key: string, ahead: number, latestAt: number): Denial | undefined {
    const at = this.#rateLimiter.at(key, ahead);
    return at > latestAt ? { denied: 'rateLimited', retryAfterMs: at - latestAt } : undefined;
  }

  #deny(key: string, waiting: Waiting, denial: Denial): void {
    const line = this.#lines.get(key);
    if (!line?.queue.remove(nameOf(waiting.place), waiting)) return;
    waiting.end(denial);
    if (line.queue.size === 0) this.#close(key, line);
  }

  #close(key: string, line: Line): void {
    line.cancelTimer?.();
    this.#lines.delete(key);
  }

  /** Maximum delay of a new call by the rate limiter, for each recently used action and region. */
  rateLimiterDelays(): { readonly action: string; readonly regionId: string; readonly delayMs: number }[] {
    return this.#rateLimiter.keys().map((key) => {
      const [action = '', regionId = ''] = key.split(' ');
      const ahead = this.#lines.get(key)?.queue.size ?? 0;
      return { action, regionId, delayMs: this.#rateLimiter.at(key, ahead) - this.#clock.now() };
    });
  }

  endpointStates(): EndpointState[] {
    const ready = [...this.#lines].filter(([key]) => this.#rateLimiter.at(key) <= this.#clock.now());
    const waiting = ready.flatMap(([, { queue }]) => queue.items().map(({ request }) => request.endpoint.origin));
    return [...this.#endpoints].map(([endpoint, limits]) => ({
      endpoint,
      inFlight: limits.bulkhead.inFlight,
      waiting: waiting.filter((origin) => origin === endpoint).length,
      circuits: limits.circuits,
    }));
  }

  /** The upstream counts calls in windows, so a pause longer than one window has no use. */
  #pause(key: string, pauseMs: number): void {
    this.#rateLimiter.pause(key, this.#clock.now() + Math.min(pauseMs, WINDOW_MS));
    this.#denyLate(key);
  }

  #lineOf(key: string): Line {
    const existing = this.#lines.get(key);
    if (existing) return existing;
    const created = { queue: new FairQueue<Waiting>(), cancelTimer: undefined };
    this.#lines.set(key, created);
    return created;
  }

  #limitsOf(origin: string): EndpointLimits {
    const existing = this.#endpoints.get(origin);
    if (existing) return existing;
    const created = new EndpointLimits(this.#options, this.#clock);
    this.#endpoints.set(origin, created);
    return created;
  }
}
