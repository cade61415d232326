import { gatewayErrorOf, hasErrors } from './gateway-error.js';
import { delayMs, sleep } from './wait.js';
/** The condition of `waitFor` was not met in time. */
export class WaitTimeoutError extends Error {
    constructor(data) {
        super('The condition was not met in time.');
        this.name = 'WaitTimeoutError';
        this.data = data;
    }
}
/**
 * Repeats a query until its result meets a condition, and returns this result. A retryable error counts as a read without a
 * result. Throws a `GatewayError` for another error, and a `WaitTimeoutError` in the end.
 */
export async function waitFor(send, document, variables, isMet, { intervalMs = 1000, attempts = 60, signal, wait = sleep } = {}) {
    let latest;
    for (let attempt = 1; attempt <= attempts && !signal?.aborted; attempt++) {
        const answer = await send(document, variables).catch((error) => ({ error }));
        const data = 'data' in answer ? answer.data : undefined;
        let pauseMs = intervalMs;
        if (data && isMet(data))
            return data;
        if (data)
            latest = data;
        // A root field that failed is null, and its error is beside the data.
        if (!data || hasErrors(answer)) {
            const error = gatewayErrorOf(answer);
            if (!error.retryable)
                throw error;
            pauseMs = Math.max(intervalMs, delayMs(attempt, error.retryAfterSeconds));
        }
        if (attempt < attempts)
            await wait(pauseMs, signal);
    }
    throw new WaitTimeoutError(latest);
}
