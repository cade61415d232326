/** Bounds of the wait before a retry, in milliseconds. The values of the standard mode of the AWS SDKs. */
const BASE_MS = 100;
const BASE_THROTTLED_MS = 500;
const CAP_MS = 20_000;

/**
 * Exponential backoff with full jitter: a random wait from 0 to a bound that doubles, so that calls that failed together are
 * not retried together. A wait that the upstream requested is kept, and the jitter is added to it.
 *
 * @param retry 1 for the first retry.
 * @param random From 0 up to, not including, 1.
 */
export function backoffMs(retry: number, throttled: boolean, requestedMs: number, random: number): number {
  const bound = Math.min(CAP_MS, (throttled ? BASE_THROTTLED_MS : BASE_MS) * 2 ** (retry - 1));
  return requestedMs + Math.floor(random * bound);
}
