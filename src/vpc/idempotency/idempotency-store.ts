import { createHash } from 'node:crypto';
import type { Outcome } from '../calls/outcome';
import type { Clock } from '../time/clock';

export interface IdempotencyStoreOptions {
  /** Maximum number of completed tokens. Above it, the oldest success is evicted, then the oldest unknown outcome. */
  readonly size: number;
  /** Time to live of a completed entry. */
  readonly ttlMs: number;
}

interface Entry<Result> {
  readonly fingerprint: string;
  /** The in-flight call, or its success. Absent after an unknown outcome: the next call with the token is sent. */
  result?: Promise<Result>;
  /** The unknown outcome of the last call with the token. */
  unknown?: Result;
  /** Absent while a call is in flight. */
  completedAt?: number;
}

/**
 * Idempotency store: calls with the same client token and the same request are one call. A different request with the same
 * token is a mismatch. The store is bounded in size and time; beyond it the token store of the upstream decides.
 *
 * A success is returned again. A refusal is removed, so that a corrected request can use the same token. An unknown
 * outcome is kept, because only proof may resolve it.
 */
export class IdempotencyStore<Result extends Outcome<unknown>> {
  readonly #options: IdempotencyStoreOptions;
  readonly #clock: Clock;
  readonly #entries = new Map<string, Entry<Result>>();

  constructor(options: IdempotencyStoreOptions, clock: Clock) {
    this.#options = options;
    this.#clock = clock;
  }

  get size(): number {
    return this.#entries.size;
  }

  /**
   * Runs the call, joins the in-flight call, or returns the earlier success.
   *
   * @param key Action and token.
   * @param content The encoded request without the token.
   * @param run Receives the unknown outcome of an earlier call with this token.
   * @returns undefined where the token was used with a different request.
   */
  run(
    key: string,
    content: string,
    run: (earlier: Result | undefined) => Promise<Result>,
  ): Promise<Result> | undefined {
    this.#dropExpired();
    const fingerprint = createHash('sha256').update(content).digest('base64');
    const known = this.#entries.get(key);
    if (known && known.fingerprint !== fingerprint) return undefined;
    if (known?.result) return known.result;
    return this.#start(key, { fingerprint }, () => run(known?.unknown));
  }

  #start(key: string, entry: Entry<Result>, run: () => Promise<Result>): Promise<Result> {
    this.#entries.delete(key);
    this.#makeRoom();
    this.#entries.set(key, entry);
    entry.result = run().then(
      (result) => {
        this.#complete(key, entry, result);
        return result;
      },
      (error: unknown) => {
        this.#entries.delete(key);
        throw error;
      },
    );
    return entry.result;
  }

  #complete(key: string, entry: Entry<Result>, result: Result): void {
    this.#entries.delete(key);
    if (result.outcome === 'refused' || result.outcome === 'notSent') return;
    if (result.outcome === 'unknown') {
      delete entry.result;
      entry.unknown = result;
    }
    entry.completedAt = this.#clock.now();
    this.#entries.set(key, entry);
  }

  #dropExpired(): void {
    const expiredBefore = this.#clock.now() - this.#options.ttlMs;
    for (const [key, { completedAt }] of this.#entries) {
      if (completedAt === undefined) continue;
      if (completedAt > expiredBefore) break;
      this.#entries.delete(key);
    }
  }

  /** Never evicts an in-flight call. Successes go first: an unknown outcome is harder to recover. */
  #makeRoom(): void {
    while (this.#entries.size >= this.#options.size) {
      const key = this.#firstCompleted((entry) => entry.result !== undefined) ?? this.#firstCompleted(() => true);
      if (key === undefined) return;
      this.#entries.delete(key);
    }
  }

  #firstCompleted(matches: (entry: Entry<Result>) => boolean): string | undefined {
    for (const [key, entry] of this.#entries) if (entry.completedAt !== undefined && matches(entry)) return key;
    return undefined;
  }
}
