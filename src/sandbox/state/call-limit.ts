/** Window of the published call limit: 300 calls in 60 s for each action, region and account. */
const WINDOW_MS = 60_000;

interface Ring {
  readonly limit: number;
  readonly times: number[];
  oldest: number;
}

/**
 * Sliding window over the latest calls of each key: the strictest interpretation of "300 in 60 s". Refused calls do not
 * count.
 */
export class CallLimit {
  readonly #rings = new Map<string, Ring>();

  /** Counts a call. Returns 0, or the wait in ms if the limit is reached. `limit` 0 or Infinity = no limit. */
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
