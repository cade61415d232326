import type { Json } from '../wire/json';

interface Entry {
  readonly fingerprint: string;
  readonly result: Json;
  readonly expiresAt: number;
}

export type TokenLookup = { readonly kind: 'new' | 'mismatch' } | { readonly kind: 'replay'; readonly result: Json };

/** Stores the result of each client token until it expires. If the store is full, the oldest entry is evicted. */
export class ClientTokenStore {
  readonly #entries = new Map<string, Entry>();
  readonly #maxSize: number;

  constructor(maxSize: number) {
    this.#maxSize = maxSize;
  }

  /** Returns `replay` with the stored result, or `mismatch` if the token was used with other parameters. */
  lookup(key: string, fingerprint: string, now: number): TokenLookup {
    const entry = this.#entries.get(key);
    if (!entry) return { kind: 'new' };
    if (now >= entry.expiresAt) {
      this.#entries.delete(key);
      return { kind: 'new' };
    }
    return entry.fingerprint === fingerprint ? { kind: 'replay', result: entry.result } : { kind: 'mismatch' };
  }

  /** Removes a token before it expires. Returns a function that stores it again. */
  evict(key: string): () => void {
    const entry = this.#entries.get(key);
    this.#entries.delete(key);
    return () => {
      if (entry) this.#entries.set(key, entry);
    };
  }

  store(key: string, fingerprint: string, result: Json, expiresAt: number): void {
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size < this.#maxSize) break;
      this.#entries.delete(oldest);
    }
    this.#entries.set(key, { fingerprint, result, expiresAt });
  }
}
