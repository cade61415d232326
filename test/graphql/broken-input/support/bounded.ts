/** For `jest.setTimeout`: enough time to shrink a failing input. */
export const SHRINK_TIMEOUT_MS = 60_000;

/** A request that hangs fails its run and reports the input. A slow machine does fewer runs. */
export const bounded = (numRuns: number) => ({ numRuns, timeout: 10_000, interruptAfterTimeLimit: 20_000 });
