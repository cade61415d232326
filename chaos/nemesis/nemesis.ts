import { setTimeout as sleep } from 'node:timers/promises';
import { randomInteger, seededRandom } from '../../kit/random';

/** A fault of the whole system. It starts when a number of creates has finished. */
interface SystemFault {
  readonly kind: 'kill' | 'outage';
  readonly afterCreates: number;
  /** Additional delay, in milliseconds, so that a kill interrupts requests at different points. */
  readonly delayMs: number;
}

export interface NemesisOptions {
  readonly seed: number;
  /** Number of creates in the run. */
  readonly creates: number;
  readonly kills: number;
  readonly outages: number;
  /** Returns the number of client requests in flight at the kill. */
  readonly kill: () => Promise<number>;
  readonly outage: () => Promise<void>;
}

/** Kills the gateway and causes outages, one after the other, at points of the run that depend on the seed. */
export class Nemesis {
  readonly injected = { kill: 0, outage: 0 };
  /** For each kill: number of client requests in flight at the gateway. */
  readonly inFlightAtKills: number[] = [];
  readonly #options: NemesisOptions;
  readonly #schedule: SystemFault[];
  #running: Promise<void> = Promise.resolve();
  #failure: { readonly error: unknown } | undefined;

  constructor(options: NemesisOptions) {
    this.#options = options;
    this.#schedule = [
      ...schedule(options, 'kill', options.kills),
      ...schedule(options, 'outage', options.outages),
    ].sort((one, other) => one.afterCreates - other.afterCreates);
  }

  /** Starts the faults that are due. Call it after each finished create. */
  onCreateFinished(finishedCreates: number): void {
    while (this.#schedule[0] && this.#schedule[0].afterCreates <= finishedCreates) {
      const fault = this.#schedule.shift();
      if (fault) this.#running = this.#running.then(() => this.#inject(fault));
    }
  }

  /** Waits for the faults that have started. Throws the first error of a kill or an outage. */
  async finished(): Promise<void> {
    await this.#running;
    if (this.#failure) throw this.#failure.error;
  }

  async #inject({ kind, delayMs }: SystemFault): Promise<void> {
    await sleep(delayMs);
    try {
      if (kind === 'kill') this.inFlightAtKills.push(await this.#options.kill());
      else await this.#options.outage();
      this.injected[kind] += 1;
    } catch (error) {
      this.#failure ??= { error };
    }
  }
}

function schedule({ seed, creates }: NemesisOptions, kind: SystemFault['kind'], count: number): SystemFault[] {
  const random = seededRandom(seed, kind);
  return Array.from({ length: count }, (_, number) => ({
    kind,
    // Not in the last tenth of the run, where few requests are in flight.
    afterCreates: Math.floor(((number + 0.1 + 0.8 * random()) / count) * creates * 0.9),
    delayMs: randomInteger(random, 0, 50),
  }));
}
