import type { Clock } from '../time/clock';
import { Bulkhead } from './bulkhead';
import { CircuitBreaker, type CircuitBreakerOptions, type CircuitState } from './circuit-breaker';

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

export interface EndpointState {
  readonly endpoint: string;
  readonly inFlight: number;
  /** Attempts that wait for the bulkhead. */
  readonly waiting: number;
  readonly circuits: Readonly<Record<CallKind, CircuitState>>;
}

/** The limits of one endpoint. */
export class EndpointLimits {
  /** So that a slow endpoint cannot occupy every connection. */
  readonly bulkhead: Bulkhead;
  readonly breakers: Readonly<Record<CallKind, CircuitBreaker>>;

  constructor({ maxConcurrent, circuitBreaker }: LimitOptions, clock: Clock) {
    this.bulkhead = new Bulkhead(maxConcurrent);
    const breaker = () => new CircuitBreaker(circuitBreaker, clock);
    this.breakers = { read: breaker(), write: breaker() };
  }

  get circuits(): Readonly<Record<CallKind, CircuitState>> {
    return { read: this.breakers.read.state, write: this.breakers.write.state };
  }
}
