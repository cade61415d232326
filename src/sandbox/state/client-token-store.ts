import type { Json } from '../wire/json';

interface Remembered {
  readonly fingerprint: string;
  readonly answer: Json;
  readonly expiresAt: number;
}

export type TokenLookup = { readonly kind: 'new' | 'mismatch' } | { readonly kind: 'replay'; readonly answer: Json };

/**
 * Which ClientTokenStore were used, for what, and with which answer. Bounded in time and in number. The real service's retention time is not
 * documented; a client must not depend on this one.
 */
export class ClientTokenStore {
  readonly #remembered = new Map<string, Remembered>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  /** What is known of a token: nothing, the answer it had, or that its other parameters were different. */
  lookup(key: string, fingerprint: string, now: number): TokenLookup {
    const known = this.#remembered.get(key);
    if (!known) return { kind: 'new' };
    if (now >= known.expiresAt) {
      this.#remembered.delete(key);
      return { kind: 'new' };
    }
    return known.fingerprint === fingerprint ? { kind: 'replay', answer: known.answer } : { kind: 'mismatch' };
  }

  remember(key: string, fingerprint: string, answer: Json, expiresAt: number): void {
    for (const oldest of this.#remembered.keys()) {
      if (this.#remembered.size < this.#size) break;
      this.#remembered.delete(oldest);
    }
    this.#remembered.set(key, { fingerprint, answer, expiresAt });
  }
}
