/**
 * The signature nonces of the last while. A nonce need be remembered only as long as its timestamp is accepted; the real service's
 * memory is not documented. Bounded: when full, the oldest is forgotten.
 */
export class NonceStore {
  readonly #forgetAt = new Map<string, number>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  get size(): number {
    return this.#forgetAt.size;
  }

  /** Notes a nonce. False if it was used before. */
  use(key: string, now: number, forgetAt: number): boolean {
    const known = this.#forgetAt.get(key);
    if (known !== undefined && now < known) return false;
    // Taken out first, so that it moves to the young end of the map.
    this.#forgetAt.delete(key);
    this.#forgetOld(now);
    this.#forgetAt.set(key, forgetAt);
    return true;
  }

  #forgetOld(now: number): void {
    for (const [key, forgetAt] of this.#forgetAt) {
      if (now < forgetAt && this.#forgetAt.size < this.#size) break;
      this.#forgetAt.delete(key);
    }
  }
}
