/** Limits the in-flight attempts at one endpoint, so that a slow endpoint cannot occupy every connection. */
export class Bulkhead {
  readonly #limit: number;
  #inFlight = 0;

  /** @param limit Maximum number of concurrent attempts. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  get isFull(): boolean {
    return this.#inFlight >= this.#limit;
  }

  /** Returns a release function, or undefined if the bulkhead is full. Call the release function once. */
  acquire(): (() => void) | undefined {
    if (this.isFull) return undefined;
    this.#inFlight += 1;
    return () => {
      this.#inFlight -= 1;
    };
  }
}
