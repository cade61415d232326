/** Bounds of the wait before a retry, in milliseconds: those of the AWS SDKs' standard mode. */
const BASE_MS = 100;
const BASE_THROTTLED_MS = 500;
const CAP_MS = 20_000;

/**
 * Full jitter: anything from nothing to an exponentially growing bound, so that callers that failed together do not
 * come back together. A wait that the upstream asks for is kept, and jitter added to it.
 *
 * @param retry 1 for the first retry.
 * @param random From 0 up to, not including, 1.
 */
export function backoffMs(retry: number, throttled: boolean, askedForMs: number, random: number): number {
  const bound = Math.min(CAP_MS, (throttled ? BASE_THROTTLED_MS : BASE_MS) * 2 ** (retry - 1));
  return askedForMs + Math.floor(random * bound);
}
