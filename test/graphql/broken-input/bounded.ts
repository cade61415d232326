/** For `jest.setTimeout`: leaves a failure the time to be made small. */
export const TIME_TO_SHRINK = 60_000;

/** A request that hangs fails the run that made it, with its input. A slow machine does fewer runs. */
export const bounded = (numRuns: number) => ({ numRuns, timeout: 10_000, interruptAfterTimeLimit: 20_000 });
