import type { CallOptions } from '../calls/call';
import type { Outcome } from '../calls/outcome';
import { Callers } from '../limits/callers';
import type { Clock } from '../time/clock';

export interface ReadCacheOptions {
  /** Time to live of a response. 0 disables it; identical reads of one request, and concurrent ones, are still coalesced. */
  readonly ttlMs: number;
  /** Maximum number of responses. The oldest is evicted first. */
  readonly size: number;
  /** Maximum memory of all responses together, as an estimate in bytes. */
  readonly maxBytes: number;
}

interface Entry {
  readonly result: Promise<Outcome<unknown>>;
  readonly abandoned: AbortController;
  readonly callers: Callers;
  waiting: number;
  /** Absent while the read is in flight. */
  receivedAt?: number;
  /** Estimated memory; 0 while the read is in flight. */
  bytes: number;
}

/** Memory of an item. A router interface has about 1,500 bytes, and 2,200 with the longest name and description. */
const ITEM_BYTES = 2_500;

/** Minimum retention of a response, for requests that started before it arrived. */
const MIN_RETENTION_MS = 60_000;

/**
 * Read cache. Concurrent identical reads are coalesced into one call, and its response is returned for a short time. A
 * request that started before the response arrived also receives it, for at least a minute: the response is as fresh as its
 * own read. Only successes are cached. A write invalidates the whole cache.
 */
export class ReadCache {
  readonly #options: ReadCacheOptions;
  readonly #clock: Clock;
  #entries = new Map<string, Entry>();
  /** Of all entries. */
  #bytes = 0;

  constructor(options: ReadCacheOptions, clock: Clock) {
    this.#options = options;
    this.#clock = clock;
  }

  get size(): number {
    return this.#entries.size;
  }

  /**
   * @param since Start of the request, in ms since the epoch. A response received after this time is fresh enough.
   * @param read Makes the call, for all callers that wait for it. Its signal aborts when every caller that waits for it has disconnected.
   */
  get<Response>(
    key: string,
    since: number,
    { signal, caller }: CallOptions,
    read: (signal: AbortSignal, callers: Callers) => Promise<Outcome<Response>>,
  ): Promise<Outcome<Response>> {
    const entry = this.#fresh(key, since) ?? this.#start(key, caller, read);
    if (entry.receivedAt === undefined) {
      entry.callers.join(caller);
      this.#wait(entry, signal);
    }
    return entry.result as Promise<Outcome<Response>>;
  }

  /** Drops all responses and detaches the in-flight reads: they may show the state before the write. */
  invalidate(): void {
    this.#entries = new Map();
    this.#bytes = 0;
  }

  #fresh(key: string, since: number): Entry | undefined {
    const entry = this.#entries.get(key);
    if (!entry || entry.abandoned.signal.aborted) return undefined;
    const { receivedAt } = entry;
    if (receivedAt === undefined || receivedAt > since) return entry;
    return this.#clock.now() - receivedAt < this.#options.ttlMs ? entry : undefined;
  }

  #start(
    key: string,
    caller: string | undefined,
    read: (signal: AbortSignal, callers: Callers) => Promise<Outcome<unknown>>,
  ): Entry {
    const entries = this.#entries;
    const abandoned = new AbortController();
    const callers = new Callers(caller);
    const entry: Entry = { result: read(abandoned.signal, callers), abandoned, callers, waiting: 0, bytes: 0 };
    this.#remove(key);
    entries.set(key, entry);
    const ended = entry.result.then((result) => {
      entry.receivedAt = this.#clock.now();
      if (this.#entries.get(key) !== entry) return;
      if (result.outcome === 'done') {
        entry.bytes = key.length + itemsOf(result.response) * ITEM_BYTES;
        this.#bytes += entry.bytes;
      } else this.#remove(key);
      this.#evict();
    });
    ended.catch(() => entries.delete(key));
    return entry;
  }

  #wait(entry: Entry, signal: AbortSignal | undefined): void {
    entry.waiting += 1;
    const abort = () => {
      entry.waiting -= 1;
      if (entry.waiting === 0) entry.abandoned.abort();
    };
    signal?.addEventListener('abort', abort, { once: true });
    const removeListener = () => signal?.removeEventListener('abort', abort);
    entry.result.then(removeListener, removeListener);
  }

  #evict(): void {
    const { ttlMs, size, maxBytes } = this.#options;
    for (const [key, { receivedAt }] of this.#entries) {
      if (receivedAt === undefined) continue;
      const expired = this.#clock.now() - receivedAt >= Math.max(MIN_RETENTION_MS, ttlMs);
      if (!expired && this.#entries.size <= size && this.#bytes <= maxBytes) return;
      this.#remove(key);
    }
  }

  #remove(key: string): void {
    this.#bytes -= this.#entries.get(key)?.bytes ?? 0;
    this.#entries.delete(key);
  }
}

/** Number of items of a list or of a page; 1 for another response. */
function itemsOf(response: unknown): number {
  const items: unknown = Array.isArray(response) ? response : (response as { items?: unknown } | null)?.items;
  return Array.isArray(items) ? items.length : 1;
}
