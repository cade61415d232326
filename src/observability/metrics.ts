import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { AttemptEvent, CallEvent, ClientObserver } from '../vpc/calls/observer';
import type { VpcClient } from '../vpc/client';
import { CIRCUIT_STATES } from '../vpc/limits/circuit-breaker';
import { CALL_KINDS } from '../vpc/limits/endpoint-limits';
import { isKnownRegion } from '../vpc/wire/endpoints';

/** Metrics of the gateway. Labels have values from closed lists, so that no caller can create a new series. */
export class Metrics implements ClientObserver {
  readonly registry = new Registry();

  readonly #calls = new Counter({
    name: 'vpc_calls_total',
    help: 'Calls by action, outcome (done, refused, notSent, unknown) and reason.',
    labelNames: ['action', 'outcome', 'reason'],
    registers: [this.registry],
  });

  readonly #attempts = new Counter({
    name: 'vpc_attempts_total',
    help: 'Attempts by action, outcome and reason.',
    labelNames: ['action', 'outcome', 'reason'],
    registers: [this.registry],
  });

  readonly #decisions = new Counter({
    name: 'vpc_retry_decisions_total',
    help: 'Decisions of the retry policy after an attempt (retry or stop), by reason.',
    labelNames: ['action', 'decision', 'reason'],
    registers: [this.registry],
  });

  readonly #durations = new Histogram({
    name: 'vpc_call_duration_seconds',
    help: 'Duration of calls in seconds, with waits and retries, by action and outcome.',
    labelNames: ['action', 'outcome'],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Adds the state of a client at the time of the scrape. */
  observe(client: VpcClient): void {
    const registers = [this.registry];
    new Gauge({
      name: 'vpc_attempts_in_flight',
      help: 'In-flight attempts at an endpoint (maximum: VPC_MAX_CONCURRENT).',
      labelNames: ['endpoint'],
      registers,
      collect() {
        for (const { endpoint, inFlight } of client.endpointStates()) this.set({ endpoint }, inFlight);
      },
    });
    new Gauge({
      name: 'vpc_circuit_state',
      help: 'Circuit breaker of an endpoint, by kind (read, write): 1 for the current state, 0 for the others.',
      labelNames: ['endpoint', 'kind', 'state'],
      registers,
      collect() {
        for (const { endpoint, circuits } of client.endpointStates())
          for (const kind of CALL_KINDS)
            for (const state of CIRCUIT_STATES) this.set({ endpoint, kind, state }, state === circuits[kind] ? 1 : 0);
      },
    });
    new Gauge({
      name: 'vpc_rate_limiter_delay_seconds',
      help: 'Current delay of a new call by the rate limiter (VPC_CALLS_PER_MINUTE).',
      labelNames: ['action', 'region'],
      registers,
      collect() {
        this.reset();
        for (const { action, regionId, delayMs } of client.rateLimiterDelays()) {
          // With VPC_ENDPOINT, a caller can use any region id.
          const region = isKnownRegion(regionId) ? regionId : 'other';
          this.set({ action, region }, delayMs / 1000);
        }
      },
    });
    new Gauge({
      name: 'vpc_retry_quota',
      help: 'Tokens in the retry quota, by kind (read, write). A retry costs 5, after a timeout 10; 5 are added each second.',
      labelNames: ['kind'],
      registers,
      collect() {
        for (const kind of CALL_KINDS) this.set({ kind }, client.retryQuotas[kind]);
      },
    });
    new Gauge({
      name: 'vpc_idempotency_store_entries',
      help: 'Entries in the idempotency store (maximum: IDEMPOTENCY_STORE_SIZE).',
      registers,
      collect() {
        this.set(client.idempotencyStoreSize);
      },
    });
  }

  /** Adds the dropped lines of the log at the time of the scrape. */
  observeLog(log: { readonly droppedLines: number }): void {
    new Counter({
      name: 'log_dropped_lines_total',
      help: 'Log lines that were not written, because the output was full, failed, or was not read.',
      registers: [this.registry],
      collect() {
        this.reset();
        this.inc(log.droppedLines);
      },
    });
  }

  readonly callEnded = ({ action, outcome, reason, durationMs }: CallEvent): void => {
    this.#calls.inc({ action, outcome, reason });
    this.#durations.observe({ action, outcome }, durationMs / 1000);
  };

  readonly attemptEnded = ({ action, outcome, reason, decision }: AttemptEvent): void => {
    this.#attempts.inc({ action, outcome, reason });
    this.#decisions.inc({ action, decision: decision.retry ? 'retry' : 'stop', reason: decision.reason });
  };
}
