import type { Clock } from '../clock';
import type { NotSentReason, Outcome } from '../outcome';
import { Bulkhead } from './bulkhead';
import { CallBudget } from './call-budget';
import { CircuitBreaker, type CircuitBreakerOptions, type CircuitState, type Sign } from './circuit-breaker';

export interface ProtectionOptions {
  /** Calls in 60 s for each action and region; 0 is no limit. Default 300, the published limit. */
  readonly callsPerMinute?: number;
  /** Attempts under way at one endpoint. Default 64. */
  readonly maxConcurrent?: number;
  /** Default: 50 % of at least 20 attempts in 10 s opens it for 5 s. */
  readonly circuitBreaker?: CircuitBreakerOptions;
}

/** Leave to send, at a time; or the reason why not, and when to ask again. */
export type Leave = { readonly waitMs: number } | Denied;

export interface Denied {
  readonly denied: Extract<NotSentReason, 'overBudget' | 'bulkheadFull' | 'circuitOpen'>;
  readonly retryAfterMs: number;
}

const WINDOW_MS = 60_000;
/** A place at an endpoint becomes free at some time that nobody knows. */
const BULKHEAD_RETRY_MS = 1_000;

interface Endpoint {
  readonly bulkhead: Bulkhead;
  readonly breaker: CircuitBreaker;
}

export interface EndpointState {
  readonly endpoint: string;
  readonly inFlight: number;
  readonly circuit: CircuitState;
}

/** What stands between a call and the wire, to protect the upstream and the gateway. */
export class Admission {
  readonly #clock: Clock;
  readonly #options: ProtectionOptions;
  readonly #budget: CallBudget;
  readonly #endpoints = new Map<string, Endpoint>();

  constructor(options: ProtectionOptions, clock: Clock) {
    this.#options = options;
    this.#clock = clock;
    this.#budget = new CallBudget({ calls: options.callsPerMinute ?? 300, windowMs: WINDOW_MS }, clock);
  }

  /** How long to wait for a place in the budget of an action in a region, if that is before `latestAt`. */
  reserve(action: string, regionId: string, endpoint: URL, latestAt: number): Leave {
    // No place is spent on a call that would not go out.
    const retryAfterMs = this.#endpoint(endpoint.origin).breaker.blockedForMs;
    if (retryAfterMs > 0) return { denied: 'circuitOpen', retryAfterMs };
    const reserved = this.#budget.reserve(`${action} ${regionId}`, latestAt);
    if ('retryAfterMs' in reserved) return { denied: 'overBudget', retryAfterMs: reserved.retryAfterMs };
    return { waitMs: reserved.at - this.#clock.now() };
  }

  /** A place at the endpoint, to be left once when the attempt has ended. */
  enter(endpoint: URL): ((ended: Outcome<unknown>, abandoned: boolean) => void) | Denied {
    const { bulkhead, breaker } = this.#endpoint(endpoint.origin);
    const leave = bulkhead.enter();
    if (!leave) return { denied: 'bulkheadFull', retryAfterMs: BULKHEAD_RETRY_MS };
    const passage = breaker.enter();
    if ('retryAfterMs' in passage) {
      leave();
      return { denied: 'circuitOpen', retryAfterMs: passage.retryAfterMs };
    }
    return (ended, abandoned) => {
      leave();
      passage.end(abandoned ? 'none' : signOf(ended));
    };
  }

  /** The upstream throttled and said for how long; what it counts is forgotten after a window. */
  throttled(action: string, regionId: string, retryAfterSeconds: number): void {
    const pauseMs = Math.min(retryAfterSeconds * 1000, WINDOW_MS);
    this.#budget.pause(`${action} ${regionId}`, this.#clock.now() + pauseMs);
  }

  budgetDelays(): { readonly action: string; readonly regionId: string; readonly delayMs: number }[] {
    return this.#budget.delays().map(({ key, delayMs }) => {
      const [action = '', regionId = ''] = key.split(' ');
      return { action, regionId, delayMs };
    });
  }

  states(): EndpointState[] {
    return [...this.#endpoints].map(([endpoint, { bulkhead, breaker }]) => ({
      endpoint,
      inFlight: bulkhead.inFlight,
      circuit: breaker.state,
    }));
  }

  #endpoint(origin: string): Endpoint {
    const known = this.#endpoints.get(origin);
    if (known) return known;
    const made = {
      bulkhead: new Bulkhead(this.#options.maxConcurrent ?? 64),
      breaker: new CircuitBreaker(this.#options.circuitBreaker ?? DEFAULT_CIRCUIT_BREAKER, this.#clock),
    };
    this.#endpoints.set(origin, made);
    return made;
  }
}

export const DEFAULT_CIRCUIT_BREAKER: CircuitBreakerOptions = {
  failurePercent: 50,
  minAttempts: 20,
  windowMs: 10_000,
  openMs: 5_000,
};

function signOf(ended: Outcome<unknown>): Sign {
  switch (ended.outcome) {
    case 'done':
    case 'refused':
      return 'healthy';
    case 'unknown':
      return ended.reason === 'tokenProcessing' ? 'healthy' : 'failing';
    case 'notSent':
      return ended.reason === 'unreachable' ? 'failing' : 'none';
  }
}
