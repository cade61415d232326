import { setTimeout as sleep } from 'node:timers/promises';
import { between, randomOf } from './random';

/** Something that befalls the whole run, when so many creates have ended. */
interface Disturbance {
  readonly kind: 'kill' | 'outage';
  readonly atEnded: number;
  /** A moment more, so that a kill meets requests at every stage. In milliseconds. */
  readonly thenMs: number;
}

export interface DisturbanceOptions {
  readonly seed: number;
  readonly creates: number;
  readonly kills: number;
  readonly outages: number;
  readonly kill: () => Promise<void>;
  readonly outage: () => Promise<void>;
}

/** Kills and outages at moments that follow from the seed, spread over the run, one after the other. */
export class Disturbances {
  readonly done = { kill: 0, outage: 0 };
  readonly #options: DisturbanceOptions;
  readonly #planned: Disturbance[];
  #underWay: Promise<void> = Promise.resolve();
  #failure: unknown;

  constructor(options: DisturbanceOptions) {
    this.#options = options;
    this.#planned = [...plan(options, 'kill', options.kills), ...plan(options, 'outage', options.outages)].sort(
      (one, other) => one.atEnded - other.atEnded,
    );
  }

  /** To be told of each create that ended. */
  progress(ended: number): void {
    while (this.#planned[0] && this.#planned[0].atEnded <= ended) {
      const next = this.#planned.shift();
      if (next) this.#underWay = this.#underWay.then(() => this.#carryOut(next));
    }
  }

  /** Waits for the one under way. */
  async settled(): Promise<void> {
    await this.#underWay;
    if (this.#failure) throw this.#failure;
  }

  async #carryOut({ kind, thenMs }: Disturbance): Promise<void> {
    await sleep(thenMs);
    try {
      await this.#options[kind]();
      this.done[kind] += 1;
    } catch (error) {
      this.#failure ??= error;
    }
  }
}

function plan({ seed, creates }: DisturbanceOptions, kind: Disturbance['kind'], count: number): Disturbance[] {
  const random = randomOf(seed, kind);
  return Array.from({ length: count }, (_, number) => ({
    kind,
    // Early enough that there is still work which it can spoil.
    atEnded: Math.floor(((number + 0.1 + 0.8 * random()) / count) * creates * 0.9),
    thenMs: between(random, 0, 50),
  }));
}
