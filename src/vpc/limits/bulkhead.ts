/** The attempt that needs a place. */
export interface PlaceRequest {
  /** Absent for the only user of a client. */
  readonly caller: string | undefined;
  /** A write, or a read that reconciles a write or returns its result. */
  readonly ofWrite: boolean;
}

/** A part of the places is kept for writes, and the same part for reads. */
const KEPT_SHARE = 1 / 8;

/**
 * Limits the concurrent attempts at one endpoint. Slow reads cannot occupy the places that are kept for writes, and slow
 * writes not those for reads. A named caller takes no place while it has as many as are free, so another one finds a place.
 */
export class Bulkhead {
  readonly #limit: number;
  readonly #limitOfOneKind: number;
  readonly #inFlight = { read: 0, write: 0 };
  readonly #byCaller = new Map<string, number>();

  /** @param limit Maximum number of concurrent attempts. */
  constructor(limit: number) {
    this.#limit = limit;
    this.#limitOfOneKind = limit - Math.floor(limit * KEPT_SHARE);
  }

  get inFlight(): number {
    return this.#inFlight.read + this.#inFlight.write;
  }

  /** Whether there is a place for the attempt. */
  hasPlace(request: PlaceRequest): boolean {
    const free = Math.min(this.#limit - this.inFlight, this.#limitOfOneKind - this.#inFlight[kindOf(request)]);
    if (free <= 0) return false;
    return request.caller === undefined || (this.#byCaller.get(nameOf(request)) ?? 0) < free;
  }

  /** @returns a function that releases the place, to be called once. */
  take(request: PlaceRequest): () => void {
    this.#count(request, 1);
    return () => this.#count(request, -1);
  }

  #count(request: PlaceRequest, change: number): void {
    this.#inFlight[kindOf(request)] += change;
    const count = (this.#byCaller.get(nameOf(request)) ?? 0) + change;
    if (count > 0) this.#byCaller.set(nameOf(request), count);
    else this.#byCaller.delete(nameOf(request));
  }
}

const kindOf = ({ ofWrite }: PlaceRequest) => (ofWrite ? 'write' : 'read');

/** Reads and writes of one caller do not wait for each other. */
export const nameOf = (request: PlaceRequest) => `${kindOf(request)} ${request.caller ?? ''}`;
