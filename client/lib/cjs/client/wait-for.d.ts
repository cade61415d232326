import type { Send } from './send';
import type { TypedDocument } from './typed-document';
import { type Signal, type Wait } from './wait';
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
export declare class WaitTimeoutError extends Error {
    readonly name = "WaitTimeoutError";
    /** The latest result; undefined if no read succeeded. */
    readonly data: unknown;
    constructor(data: unknown);
}
/**
 * Repeats a query until its result meets a condition, and returns this result. A retryable error counts as a read without a
 * result. Throws a `GatewayError` for another error, and a `WaitTimeoutError` in the end.
 */
export declare function waitFor<Data, Variables>(send: Send<Data, Variables>, document: TypedDocument<Data, Variables>, variables: Variables, isMet: (data: Data) => boolean, { intervalMs, attempts, signal, wait }?: WaitForOptions): Promise<Data>;
