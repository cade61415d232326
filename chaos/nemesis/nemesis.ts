import { setTimeout as sleep } from 'node:timers/promises';
import { type Random, randomInteger, seededRandom } from '../../kit/random';

/** Faults of the whole system. */
export const SYSTEM_FAULTS = ['kill', 'outage', 'clockStep', 'credentialOutage', 'fullLog'] as const;
export type SystemFault = (typeof SYSTEM_FAULTS)[number];

interface ScheduledFault {
  readonly kind: SystemFault;
  readonly afterWrites: number;
  /** Additional delay, in milliseconds, so that a kill interrupts requests at different points. */
  readonly delayMs: number;
  /** For the choices of the fault. */
  readonly random: Random;
}

export interface NemesisOptions {
  readonly seed: number;
  /** Number of writes in the run. */
  readonly writes: number;
  readonly counts: Readonly<Record<SystemFault, number>>;
  /** Injects a fault, and resolves when it has ended. */
  readonly inject: Readonly<Record<SystemFault, (random: Random) => Promise<void>>>;
}

/** Injects faults of the whole system, one after the other, at points of the run that depend on the seed. */
export class Nemesis {
  /** Number of injected faults. */
  readonly injected: Record<SystemFault, number> = {
    kill: 0,
    outage: 0,
    clockStep: 0,
    credentialOutage: 0,
    fullLog: 0,
  };
  readonly #options: NemesisOptions;
  readonly #schedule: ScheduledFault[];
  #running: Promise<void> = Promise.resolve();
  #current: SystemFault | undefined;
  /** Number of due faults that wait. */
  #waiting = 0;
  #failure: { readonly error: unknown } | undefined;

  constructor(options: NemesisOptions) {
    this.#options = options;
    this.#schedule = SYSTEM_FAULTS.flatMap((kind) => schedule(options, kind)).sort(
      (one, other) => one.afterWrites - other.afterWrites,
    );
  }

  /** Starts the faults that are due. Call it after each finished write. */
  onWriteFinished(finishedWrites: number): void {
    while (this.#schedule[0] && this.#schedule[0].afterWrites <= finishedWrites) {
      const fault = this.#schedule.shift();
      if (!fault) return;
      this.#waiting += 1;
      this.#running = this.#running.then(() => this.#inject(fault));
    }
  }

  /**
   * Whether a due fault waits for the end of another one. Clients then start no script, so that requests remain for the last
   * faults of a short run. A kill needs requests in flight, so nothing waits during a kill.
   */
  get isBehind(): boolean {
    return this.#waiting > 0 && this.#current !== 'kill';
  }

  /** Waits for the faults that have started. Throws the first error of an injection. */
  async finished(): Promise<void> {
    await this.#running;
    if (this.#failure) throw this.#failure.error;
  }

  async #inject({ kind, delayMs, random }: ScheduledFault): Promise<void> {
    this.#waiting -= 1;
    this.#current = kind;
    await sleep(delayMs);
    try {
      await this.#options.inject[kind](random);
      this.injected[kind] += 1;
    } catch (error) {
      this.#failure ??= { error };
    }
    this.#current = undefined;
  }
}

function schedule({ seed, writes, counts }: NemesisOptions, kind: SystemFault): ScheduledFault[] {
  const random = seededRandom(seed, kind);
  const count = counts[kind];
  return Array.from({ length: count }, (_, number) => ({
    kind,
    // Not in the last tenth of the run, where few requests are in flight.
    afterWrites: Math.floor(((number + 0.1 + 0.8 * random()) / count) * writes * 0.9),
    delayMs: randomInteger(random, 0, 50),
    random: seededRandom(seed, kind, number),
  }));
}
