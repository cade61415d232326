const { setTimeout, clearTimeout } = globalThis;
export const sleep = (milliseconds, signal) => new Promise((resolve) => {
    if (signal?.aborted)
        return resolve();
    const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end);
});
/** Time before the next attempt: what the gateway asks for, otherwise 1 s, 2 s, 4 s, … up to 30 s. */
export function delayMs(attempt, retryAfterSeconds) {
    return 1000 * (retryAfterSeconds ?? Math.min(2 ** (attempt - 1), 30));
}
