/** The part of an `AbortSignal` that is used here, so that the types need neither a browser nor Node.js. */
export interface Signal {
    readonly aborted: boolean;
    addEventListener(type: 'abort', listener: () => void): void;
    removeEventListener(type: 'abort', listener: () => void): void;
}
/** Waits for a time. Returns early if the signal is aborted. */
export type Wait = (milliseconds: number, signal?: Signal) => Promise<void>;
export declare const sleep: Wait;
/** Time before the next attempt: what the gateway asks for, otherwise 1 s, 2 s, 4 s, … up to 30 s. */
export declare function delayMs(attempt: number, retryAfterSeconds: number | undefined): number;
