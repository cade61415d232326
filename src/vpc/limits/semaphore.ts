import type { Clock } from '../time/clock';

/** Limits concurrent attempts. Those above the limit wait in a queue, first come, first served. */
export class Semaphore {
  readonly #limit: number;
  readonly #clock: Clock;
  readonly #queue: (() => void)[] = [];
  #inFlight = 0;

  /** @param limit Maximum number of concurrent attempts. */
  constructor(limit: number, clock: Clock) {
    this.#limit = limit;
    this.#clock = clock;
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  /** Attempts in the queue. */
  get waiting(): number {
    return this.#queue.length;
  }

  /**
   * Waits until the number of attempts allows another one.
   *
   * @param latestAt Latest useful time, in ms since the epoch.
   * @returns a release function, to be called once; undefined if `latestAt` or an abort of the signal is first.
   */
  acquire(latestAt: number, signal?: AbortSignal): Promise<(() => void) | undefined> {
    if (signal?.aborted) return Promise.resolve(undefined);
    if (this.#inFlight < this.#limit) return Promise.resolve(this.#take());
    return new Promise((resolve) => {
      const enter = () => {
        stopWaiting();
        resolve(this.#take());
      };
      const abandon = () => {
        stopWaiting();
        resolve(undefined);
      };
      const stopWaiting = () => {
        const index = this.#queue.indexOf(enter);
        if (index >= 0) this.#queue.splice(index, 1);
        cancelTimer();
        signal?.removeEventListener('abort', abandon);
      };
      const cancelTimer = this.#clock.after(Math.max(0, latestAt - this.#clock.now()), abandon);
      signal?.addEventListener('abort', abandon, { once: true });
      this.#queue.push(enter);
    });
  }

  #take(): () => void {
    this.#inFlight += 1;
    return () => {
      this.#inFlight -= 1;
      this.#queue[0]?.();
    };
  }
}
