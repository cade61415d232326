import { nameOf, type PlaceRequest } from './bulkhead';
import type { FairQueue } from './fair-queue';

/** The callers that wait for one call. A coalesced read gets more of them while it waits. */
export class Callers {
  readonly #names: Set<string | undefined>;
  #joined: ((name: string | undefined) => void) | undefined;

  constructor(first: string | undefined) {
    this.#names = new Set([first]);
  }

  /** The first one is the caller that started the call. */
  get names(): readonly (string | undefined)[] {
    return [...this.#names];
  }

  join(name: string | undefined): void {
    if (this.#names.has(name)) return;
    this.#names.add(name);
    this.#joined?.(name);
  }

  /** Calls a function for each later caller, until the returned function is called. */
  onJoin(joined: (name: string | undefined) => void): () => void {
    this.#joined = joined;
    return () => {
      this.#joined = undefined;
    };
  }
}

/**
 * An attempt that several callers wait for is in the queue of the caller that is served first. Otherwise, a caller with many
 * reads would delay those that need one of them.
 *
 * @param place Of another caller that waits for the attempt.
 */
export function moveToEarlier<Waiting extends { place: PlaceRequest }>(
  queue: FairQueue<Waiting>,
  waiting: Waiting,
  place: PlaceRequest,
): void {
  const [current, other] = [nameOf(waiting.place), nameOf(place)];
  queue.add(other, waiting);
  const isEarlier = queue.ahead(other, waiting) < queue.ahead(current, waiting);
  queue.remove(isEarlier ? current : other, waiting);
  if (isEarlier) waiting.place = place;
}
