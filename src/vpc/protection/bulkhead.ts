/** Bounds the attempts that are under way at one endpoint, so that a slow one cannot take every connection. */
export class Bulkhead {
  readonly #limit: number;
  #inFlight = 0;

  /** @param limit Attempts at the same time. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  /** A place, given back by calling the answer once; undefined where none is free. */
  enter(): (() => void) | undefined {
    if (this.#inFlight >= this.#limit) return undefined;
    this.#inFlight += 1;
    return () => {
      this.#inFlight -= 1;
    };
  }
}
