/** Stores signature nonces until their timestamps expire. If the store is full, the oldest nonce is evicted. */
export class NonceStore {
  readonly #expiresAt = new Map<string, number>();
  readonly #maxSize: number;

  constructor(maxSize: number) {
    this.#maxSize = maxSize;
  }

  get size(): number {
    return this.#expiresAt.size;
  }

  /** Stores a nonce. Returns false if it is already stored. */
  add(key: string, now: number, expiresAt: number): boolean {
    const existing = this.#expiresAt.get(key);
    if (existing !== undefined && now < existing) return false;
    // A map does not move an existing key; the nonce must move to the end.
    this.#expiresAt.delete(key);
    this.#evict(now);
    this.#expiresAt.set(key, expiresAt);
    return true;
  }

  #evict(now: number): void {
    for (const [key, expiresAt] of this.#expiresAt) {
      if (now < expiresAt && this.#expiresAt.size < this.#maxSize) break;
      this.#expiresAt.delete(key);
    }
  }
}
