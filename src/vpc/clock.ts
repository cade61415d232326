/** Time as the client sees it, so that a test can hold it still or move it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs something once, `delayMs` from now; the answer cancels it. */
  after(delayMs: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(delayMs, run) {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};

/** Waits, or gives up waiting when the signal says so. */
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

/** What a promise answers, or undefined where that takes longer. */
export async function inTime<T>(clock: Clock, timeoutMs: number, promise: Promise<T>): Promise<T | undefined> {
  const ended = new AbortController();
  try {
    return await Promise.race([promise, sleep(clock, timeoutMs, ended.signal).then(() => undefined)]);
  } finally {
    ended.abort();
  }
}
