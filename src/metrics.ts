import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { VpcClient } from './vpc/client';
import { isKnownRegion } from './vpc/endpoints';
import type { AttemptEvent, CallEvent, ClientObserver } from './vpc/observer';

const CIRCUIT_STATES = ['closed', 'open', 'probing'] as const;

/** What the gateway counts. Labels come from closed lists, so that no caller can make a new series. */
export class Metrics implements ClientObserver {
  readonly registry = new Registry();

  readonly #calls = new Counter({
    name: 'vpc_calls_total',
    help: 'Calls by action, outcome (done, refused, notSent, unknown) and the reason of it.',
    labelNames: ['action', 'outcome', 'reason'],
    registers: [this.registry],
  });

  readonly #attempts = new Counter({
    name: 'vpc_attempts_total',
    help: 'Attempts by action, outcome and the reason of it.',
    labelNames: ['action', 'outcome', 'reason'],
    registers: [this.registry],
  });

  readonly #decisions = new Counter({
    name: 'vpc_retry_decisions_total',
    help: 'What was decided after an attempt (retry or stop), and why.',
    labelNames: ['action', 'decision', 'reason'],
    registers: [this.registry],
  });

  readonly #durations = new Histogram({
    name: 'vpc_call_duration_seconds',
    help: 'Time of calls in seconds, waiting and retries included, by action and outcome.',
    labelNames: ['action', 'outcome'],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Shows how the client stands at the time it is asked. */
  watch(client: VpcClient): void {
    const registers = [this.registry];
    new Gauge({
      name: 'vpc_attempts_in_flight',
      help: 'Attempts under way at an endpoint (bounded by VPC_MAX_CONCURRENT).',
      labelNames: ['endpoint'],
      registers,
      collect() {
        for (const { endpoint, inFlight } of client.states()) this.set({ endpoint }, inFlight);
      },
    });
    new Gauge({
      name: 'vpc_circuit_state',
      help: 'State of the circuit breaker of an endpoint: 1 for the state it is in.',
      labelNames: ['endpoint', 'state'],
      registers,
      collect() {
        for (const { endpoint, circuit } of client.states())
          for (const state of CIRCUIT_STATES) this.set({ endpoint, state }, state === circuit ? 1 : 0);
      },
    });
    new Gauge({
      name: 'vpc_call_budget_delay_seconds',
      help: 'How long a call made now would wait for its place in the budget (VPC_CALLS_PER_MINUTE).',
      labelNames: ['action', 'region'],
      registers,
      collect() {
        this.reset();
        for (const { action, regionId, delayMs } of client.budgetDelays()) {
          // With VPC_ENDPOINT set, callers can name any region.
          const region = isKnownRegion(regionId) ? regionId : 'other';
          this.set({ action, region }, delayMs / 1000);
        }
      },
    });
    new Gauge({
      name: 'vpc_retry_tokens',
      help: 'What is left to spend on retries; a retry costs 5, after a timeout 10.',
      registers,
      collect() {
        this.set(client.retryTokens);
      },
    });
    new Gauge({
      name: 'vpc_remembered_tokens',
      help: 'Client tokens that are remembered (bounded by TOKEN_MEMORY_SIZE).',
      registers,
      collect() {
        this.set(client.rememberedTokens);
      },
    });
  }

  readonly call = ({ action, outcome, reason, durationMs }: CallEvent): void => {
    this.#calls.inc({ action, outcome, reason });
    this.#durations.observe({ action, outcome }, durationMs / 1000);
  };

  readonly attempt = ({ action, outcome, reason, decision }: AttemptEvent): void => {
    this.#attempts.inc({ action, outcome, reason });
    this.#decisions.inc({ action, decision: decision.retry ? 'retry' : 'stop', reason: decision.reason });
  };
}
