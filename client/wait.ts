/** The part of an `AbortSignal` that is used here, so that the types need neither a browser nor Node.js. */
export interface Signal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** Waits for a time. Returns early if the signal is aborted. */
export type Wait = (milliseconds: number, signal?: Signal) => Promise<void>;

interface Timers {
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
}

const { setTimeout, clearTimeout } = globalThis as unknown as Timers;

export const sleep: Wait = (milliseconds, signal) =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end);
  });

/** Time before the next attempt: what the gateway asks for, otherwise 1 s, 2 s, 4 s, … up to 30 s. */
export function delayMs(attempt: number, retryAfterSeconds: number | undefined): number {
  return 1000 * (retryAfterSeconds ?? Math.min(2 ** (attempt - 1), 30));
}
