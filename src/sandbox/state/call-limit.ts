/** The window of the published call limit: 300 calls in 60 s for each action, region and account. */
export const WINDOW_MS = 60_000;

interface Ring {
  readonly limit: number;
  readonly times: number[];
  oldest: number;
}

/**
 * A sliding window over the last calls of each key. Calls that it denies do not count. The real service's shape of the window is not
 * documented; this is the strictest reading of "300 in 60 s".
 */
export class CallLimit {
  readonly #rings = new Map<string, Ring>();

  /** Counts a call. 0 when it may go on, else after how many ms one could. `limit` 0 or Infinity = no limit. */
  take(key: string, limit: number, now: number): number {
    if (limit <= 0 || limit === Number.POSITIVE_INFINITY) return 0;
    let ring = this.#rings.get(key);
    if (ring?.limit !== limit) {
      ring = { limit, times: [], oldest: 0 };
      this.#rings.set(key, ring);
    }
    if (ring.times.length < limit) {
      ring.times.push(now);
      return 0;
    }
    const freeAt = (ring.times[ring.oldest] ?? now) + WINDOW_MS;
    if (freeAt > now) return freeAt - now;
    ring.times[ring.oldest] = now;
    ring.oldest = (ring.oldest + 1) % limit;
    return 0;
  }
}
