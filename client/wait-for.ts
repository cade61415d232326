import { gatewayErrorOf, hasErrors } from './gateway-error';
import type { Send } from './send';
import type { TypedDocument } from './typed-document';
import { delayMs, type Signal, sleep, type Wait } from './wait';

export interface WaitForOptions {
  /** Time between two reads. Default: 1 s. */
  readonly intervalMs?: number;
  /** Maximum number of reads. Default: 60. */
  readonly attempts?: number;
  readonly signal?: Signal;
  /** Replaces the timer, for tests. */
  readonly wait?: Wait;
}

/** The condition of `waitFor` was not met in time. */
export class WaitTimeoutError extends Error {
  override readonly name = 'WaitTimeoutError';
  /** The latest result; undefined if no read succeeded. */
  readonly data: unknown;

  constructor(data: unknown) {
    super('The condition was not met in time.');
    this.data = data;
  }
}

/**
 * Repeats a query until its result meets a condition, and returns this result. A retryable error counts as a read without a
 * result. Throws a `GatewayError` for another error, and a `WaitTimeoutError` in the end.
 */
export async function waitFor<Data, Variables>(
  send: Send<Data, Variables>,
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  isMet: (data: Data) => boolean,
  { intervalMs = 1000, attempts = 60, signal, wait = sleep }: WaitForOptions = {},
): Promise<Data> {
  let latest: Data | undefined;
  for (let attempt = 1; attempt <= attempts && !signal?.aborted; attempt++) {
    const answer = await send(document, variables).catch((error: unknown) => ({ error }));
    const data = 'data' in answer ? answer.data : undefined;
    let pauseMs = intervalMs;
    if (data && isMet(data)) return data;
    if (data) latest = data;
    // A root field that failed is null, and its error is beside the data.
    if (!data || hasErrors(answer)) {
      const error = gatewayErrorOf(answer);
      if (!error.retryable) throw error;
      pauseMs = Math.max(intervalMs, delayMs(attempt, error.retryAfterSeconds));
    }
    if (attempt < attempts) await wait(pauseMs, signal);
  }
  throw new WaitTimeoutError(latest);
}
