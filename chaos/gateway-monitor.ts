import { Agent, request } from 'undici';
import { readMetrics, type Sample } from './metrics-text';

/** Counts by reason, such as `{ connectionLost: 12 }`. */
export type Counts = Readonly<Record<string, number>>;

const EVERY_MS = 250;
const TIMEOUT_MS = 1_000;

/**
 * Reads `/metrics` again and again, and adds up over restarts. What a gateway counted between the last reading and its
 * end by SIGKILL is lost with it, so sums are lower bounds.
 */
export class GatewayMonitor {
  /** How often the circuit breaker was seen to open. */
  circuitOpenings = 0;
  readonly #url: string;
  readonly #agent = new Agent({ connections: 1 });
  readonly #timer: NodeJS.Timeout;
  /** Sums of processes that are gone. */
  readonly #before = new Map<string, number>();
  #latest: readonly Sample[] = [];
  #open = false;
  #process = 1;

  constructor(gatewayUrl: string) {
    this.#url = `${gatewayUrl}/metrics`;
    this.#timer = setInterval(() => void this.read(), EVERY_MS);
  }

  async read(): Promise<void> {
    const process = this.#process;
    const samples = await this.#fetch();
    // An answer of the one before has been counted already.
    if (!samples || process !== this.#process) return;
    this.#latest = samples;
    const open = this.#circuitIs('open');
    if (open && !this.#open) this.circuitOpenings += 1;
    this.#open = open;
  }

  /** Whether the circuit breaker keeps calls from being sent, by the latest reading. */
  get circuitOpen(): boolean {
    return this.#circuitIs('open') || this.#circuitIs('probing');
  }

  #circuitIs(state: string): boolean {
    return this.#latest.some(
      ({ name, labels, value }) => name === 'vpc_circuit_state' && labels['state'] === state && value === 1,
    );
  }

  /** The process that was read so far is gone, and its counters with it. */
  restarted(): void {
    for (const sample of this.#latest) {
      const key = keyOf(sample);
      if (key) this.#before.set(key, (this.#before.get(key) ?? 0) + sample.value);
    }
    this.#latest = [];
    this.#process += 1;
    this.#open = false;
  }

  /** Why attempts were followed by another. */
  get retries(): Counts {
    return this.#sum('retry');
  }

  /** Why attempts were the last ones of their calls. */
  get stops(): Counts {
    return this.#sum('stop');
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#agent.destroy();
  }

  /** Nothing where the gateway is down at the moment. */
  async #fetch(): Promise<Sample[] | undefined> {
    const options = { dispatcher: this.#agent, headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS };
    try {
      const { body } = await request(this.#url, options);
      return readMetrics(await body.text());
    } catch {
      return undefined;
    }
  }

  #sum(decision: string): Counts {
    const sums: Record<string, number> = {};
    const add = (key: string | undefined, value: number) => {
      const [itsDecision, reason = ''] = key?.split(' ') ?? [];
      if (itsDecision === decision) sums[reason] = (sums[reason] ?? 0) + value;
    };
    for (const [key, value] of this.#before) add(key, value);
    for (const sample of this.#latest) add(keyOf(sample), sample.value);
    return sums;
  }
}

function keyOf({ name, labels }: Sample): string | undefined {
  return name === 'vpc_retry_decisions_total' ? `${labels['decision']} ${labels['reason']}` : undefined;
}
