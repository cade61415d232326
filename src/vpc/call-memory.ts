import { createHash } from 'node:crypto';
import type { Clock } from './clock';
import type { Outcome } from './outcome';
import { canonicalQuery, type Parameters } from './signature';

export interface CallMemoryOptions {
  /** Tokens remembered at most; of those that are settled the oldest is forgotten first. */
  readonly size: number;
  /** How long a settled token is remembered, in milliseconds. */
  readonly ageMs: number;
}

interface Entry<Result> {
  readonly fingerprint: string;
  /** The call under way, or the success to answer again. Absent where the outcome is unknown: the call is made anew. */
  result?: Promise<Result>;
  /** Set while nothing is under way. */
  settledAt?: number;
}

/**
 * Remembers client tokens, so that the same token with the same input is one call for all who ask, at once or later,
 * and with another input none. Bounded in size and time: beyond that the upstream's own memory of tokens decides.
 *
 * A success is answered again. A refusal is forgotten, so that a mended cause lets the same token through. Of an unknown
 * outcome it is remembered that it is unknown.
 */
export class CallMemory<Result extends Outcome<unknown>> {
  readonly #options: CallMemoryOptions;
  readonly #clock: Clock;
  readonly #entries = new Map<string, Entry<Result>>();

  constructor(options: CallMemoryOptions, clock: Clock) {
    this.#options = options;
    this.#clock = clock;
  }

  get size(): number {
    return this.#entries.size;
  }

  /**
   * Makes the call, joins the one under way, or answers the earlier success.
   *
   * @param key Action and token.
   * @param run Told whether an earlier call with this token ended unknown.
   * @returns undefined where the token was used with another input.
   */
  share(
    key: string,
    parameters: Parameters,
    run: (unsettled: boolean) => Promise<Result>,
  ): Promise<Result> | undefined {
    this.#forget();
    const fingerprint = fingerprintOf(parameters);
    const known = this.#entries.get(key);
    if (known && known.fingerprint !== fingerprint) return undefined;
    if (known?.result) return known.result;
    return this.#run(key, { fingerprint }, () => run(known !== undefined));
  }

  #run(key: string, entry: Entry<Result>, run: () => Promise<Result>): Promise<Result> {
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    entry.result = run().then(
      (result) => {
        this.#settle(key, entry, result);
        return result;
      },
      (error: unknown) => {
        this.#entries.delete(key);
        throw error;
      },
    );
    return entry.result;
  }

  #settle(key: string, entry: Entry<Result>, { outcome }: Result): void {
    this.#entries.delete(key);
    if (outcome === 'refused' || outcome === 'notSent') return;
    if (outcome === 'unknown') delete entry.result;
    entry.settledAt = this.#clock.now();
    this.#entries.set(key, entry);
  }

  /** What is under way is never forgotten; beyond the size successes go first, for what is unknown is dearer to know. */
  #forget(): void {
    const oldest = this.#clock.now() - this.#options.ageMs;
    for (const [key, { settledAt }] of this.#entries) {
      if (settledAt === undefined) continue;
      if (settledAt > oldest) break;
      this.#entries.delete(key);
    }
    while (this.#entries.size >= this.#options.size) {
      const key = this.#firstSettled((entry) => entry.result !== undefined) ?? this.#firstSettled(() => true);
      if (key === undefined) return;
      this.#entries.delete(key);
    }
  }

  #firstSettled(matches: (entry: Entry<Result>) => boolean): string | undefined {
    for (const [key, entry] of this.#entries) if (entry.settledAt !== undefined && matches(entry)) return key;
    return undefined;
  }
}

function fingerprintOf({ ClientToken: _token, ...parameters }: Parameters): string {
  return createHash('sha256').update(canonicalQuery(parameters)).digest('base64');
}
