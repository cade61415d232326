import { Agent, request } from 'undici';
import type { Counts } from '../support/grouping';
import { parsePrometheusText, type Sample } from './prometheus-text';

/** Metrics and label values of the gateway that a run reads. */
const CIRCUIT_STATE = 'vpc_circuit_state';
const RETRY_DECISIONS = 'vpc_retry_decisions_total';
const OPEN = 'open';
const HALF_OPEN = 'half-open';

const INTERVAL_MS = 250;
const TIMEOUT_MS = 1_000;

/**
 * Reads `/metrics` four times a second and adds the counters of all gateway processes of a run. The sums are lower
 * bounds: SIGKILL loses the counts since the last reading.
 */
export class MetricsMonitor {
  /** How often the circuit breaker was seen to open. */
  circuitOpenings = 0;
  readonly #url: string;
  readonly #agent = new Agent({ connections: 1 });
  readonly #timer: NodeJS.Timeout;
  /** Retry decisions of killed processes, minus those before the run, by `decision reason`. */
  readonly #previous = new Map<string, number>();
  #latest: readonly Sample[] = [];
  #wasOpen = false;
  #hasBaseline = false;
  /** Number of the current process. */
  #process = 1;

  private constructor(gatewayUrl: string) {
    this.#url = `${gatewayUrl}/metrics`;
    this.#timer = setInterval(() => void this.read(), INTERVAL_MS);
  }

  /** Takes the first reading, so that the sums exclude counts from before the run. */
  static async start(gatewayUrl: string): Promise<MetricsMonitor> {
    const monitor = new MetricsMonitor(gatewayUrl);
    await monitor.read();
    return monitor;
  }

  async read(): Promise<void> {
    const process = this.#process;
    const samples = await this.#fetch();
    // Ignore a late response of a killed process: its counters are already in `#previous`.
    if (!samples || process !== this.#process) return;
    this.#latest = samples;
    if (!this.#hasBaseline) this.#addToPrevious(-1);
    this.#hasBaseline = true;
    const open = this.#circuitIs(OPEN);
    if (open && !this.#wasOpen) this.circuitOpenings += 1;
    this.#wasOpen = open;
  }

  /** Whether the circuit breaker was open or half-open at the latest reading. */
  get circuitOpen(): boolean {
    return this.#circuitIs(OPEN) || this.#circuitIs(HALF_OPEN);
  }

  /** Keeps the counters of the killed process and starts to count for the next one. */
  onKilled(): void {
    this.#addToPrevious(1);
    this.#latest = [];
    this.#process += 1;
    this.#wasOpen = false;
  }

  #addToPrevious(sign: 1 | -1): void {
    for (const sample of this.#latest) {
      const key = decisionKey(sample);
      if (key) this.#previous.set(key, (this.#previous.get(key) ?? 0) + sign * sample.value);
    }
  }

  /** Attempts that were retried, by reason. */
  get retries(): Counts {
    return this.#decisions('retry');
  }

  /** Attempts that were the last of their call, by reason. */
  get stops(): Counts {
    return this.#decisions('stop');
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#agent.destroy();
  }

  #circuitIs(state: string): boolean {
    return this.#latest.some(
      ({ name, labels, value }) => name === CIRCUIT_STATE && labels['state'] === state && value === 1,
    );
  }

  /** Returns undefined while the gateway is down. */
  async #fetch(): Promise<Sample[] | undefined> {
    const options = { dispatcher: this.#agent, headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS };
    try {
      const { body } = await request(this.#url, options);
      return parsePrometheusText(await body.text());
    } catch {
      return undefined;
    }
  }

  #decisions(decision: 'retry' | 'stop'): Counts {
    const counts: Record<string, number> = {};
    const add = (key: string | undefined, value: number) => {
      const [keyDecision, reason = ''] = key?.split(' ') ?? [];
      if (keyDecision === decision) counts[reason] = (counts[reason] ?? 0) + value;
    };
    for (const [key, value] of this.#previous) add(key, value);
    for (const sample of this.#latest) add(decisionKey(sample), sample.value);
    return counts;
  }
}

function decisionKey({ name, labels }: Sample): string | undefined {
  return name === RETRY_DECISIONS ? `${labels['decision']} ${labels['reason']}` : undefined;
}
