import type { Clock } from './clock';
import type { Outcome } from './outcome';

export interface SharedReadsOptions {
  /** How long an answer is given again, in milliseconds; 0 gives it to those only who were at it when it came. */
  readonly ageMs: number;
  /** Answers kept at most; the oldest is dropped first. */
  readonly size: number;
}

interface Entry {
  readonly result: Promise<Outcome<unknown>>;
  readonly left: AbortController;
  waiting: number;
  /** When the answer came; absent while it is under way. */
  answeredAt?: number;
}

/** Longer than requests last, in milliseconds. */
const KEPT_MS = 60_000;

/**
 * The same read, asked at once by many, is one call; its answer serves for a short time. It also serves whoever began
 * before it came, however long they take: it is as new as their own would have been. Only successes are kept. A change
 * makes everything before it old, so that whoever changed something sees what came of it.
 */
export class SharedReads {
  readonly #options: SharedReadsOptions;
  readonly #clock: Clock;
  #entries = new Map<string, Entry>();

  constructor(options: SharedReadsOptions, clock: Clock) {
    this.#options = options;
    this.#clock = clock;
  }

  get size(): number {
    return this.#entries.size;
  }

  /**
   * @param since When the one who asks began, in milliseconds since the epoch.
   * @param run Makes the call; its signal aborts when all who wait have left.
   */
  share<Response>(
    key: string,
    since: number,
    signal: AbortSignal | undefined,
    run: (signal: AbortSignal) => Promise<Outcome<Response>>,
  ): Promise<Outcome<Response>> {
    const known = this.#current(key, since) ?? this.#start(key, run);
    if (known.answeredAt === undefined) this.#wait(known, signal);
    return known.result as Promise<Outcome<Response>>;
  }

  /** Something was changed, or may have been: what was read before, and what is being read, is old. */
  forget(): void {
    this.#entries = new Map();
  }

  #current(key: string, since: number): Entry | undefined {
    const entry = this.#entries.get(key);
    if (!entry || entry.left.signal.aborted) return undefined;
    const { answeredAt } = entry;
    if (answeredAt === undefined || answeredAt > since) return entry;
    return this.#clock.now() - answeredAt < this.#options.ageMs ? entry : undefined;
  }

  #start(key: string, run: (signal: AbortSignal) => Promise<Outcome<unknown>>): Entry {
    const entries = this.#entries;
    const left = new AbortController();
    const entry: Entry = { result: run(left.signal), left, waiting: 0 };
    entries.delete(key);
    entries.set(key, entry);
    const ended = entry.result.then(({ outcome }) => {
      entry.answeredAt = this.#clock.now();
      if (outcome !== 'done' && entries.get(key) === entry) entries.delete(key);
      this.#drop();
    });
    ended.catch(() => entries.delete(key));
    return entry;
  }

  #wait(entry: Entry, signal: AbortSignal | undefined): void {
    entry.waiting += 1;
    const leave = () => {
      entry.waiting -= 1;
      if (entry.waiting === 0 && entry.answeredAt === undefined) entry.left.abort();
    };
    signal?.addEventListener('abort', leave, { once: true });
    const tidy = () => signal?.removeEventListener('abort', leave);
    entry.result.then(tidy, tidy);
  }

  #drop(): void {
    for (const [key, { answeredAt }] of this.#entries) {
      if (answeredAt === undefined) continue;
      const old = this.#clock.now() - answeredAt >= Math.max(KEPT_MS, this.#options.ageMs);
      if (!old && this.#entries.size <= this.#options.size) return;
      this.#entries.delete(key);
    }
  }
}
