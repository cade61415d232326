import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { CallEvent } from './vpc/client';

/** What the gateway counts. Labels come from closed lists, so that no caller can make a new series. */
export class Metrics {
  readonly registry = new Registry();

  readonly #calls = new Counter({
    name: 'vpc_calls_total',
    help: 'Calls to the upstream by action, outcome (done, refused, notSent, unknown) and the reason of it.',
    labelNames: ['action', 'outcome', 'reason'],
    registers: [this.registry],
  });

  readonly #durations = new Histogram({
    name: 'vpc_call_duration_seconds',
    help: 'Time of calls to the upstream, in seconds, by action and outcome.',
    labelNames: ['action', 'outcome'],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  readonly observeCall = ({ action, outcome, reason, durationMs }: CallEvent): void => {
    this.#calls.inc({ action, outcome, reason });
    this.#durations.observe({ action, outcome }, durationMs / 1000);
  };
}
