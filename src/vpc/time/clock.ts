/** Source of time. A test replaces it to stop or move time. */
export interface Clock {
  /**
   * Milliseconds since the epoch, from a monotonic clock: for durations and deadlines. It does not follow a change of the
   * system time.
   */
  now(): number;
  /** The system time, in milliseconds since the epoch: for signatures. */
  wallTime(): number;
  /** Runs a function once, after `delayMs`. Returns a function that cancels it. */
  after(delayMs: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  wallTime: () => Date.now(),
  after(delayMs, run) {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};

/** Resolves after `delayMs`, or as soon as the signal aborts. */
export function sleep(clock: Clock, delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const cancel = clock.after(delayMs, end);
    signal?.addEventListener('abort', end, { once: true });
    if (signal?.aborted) end();

    function end() {
      cancel();
      signal?.removeEventListener('abort', end);
      resolve();
    }
  });
}

/** Resolves with the value of the promise, or with undefined after `timeoutMs`. */
export async function withTimeout<T>(clock: Clock, timeoutMs: number, promise: Promise<T>): Promise<T | undefined> {
  const ended = new AbortController();
  try {
    return await Promise.race([promise, sleep(clock, timeoutMs, ended.signal).then(() => undefined)]);
  } finally {
    ended.abort();
  }
}
