import type { Clock } from '../../src/vpc/time/clock';

/** Delays that end early when the connection that uses them is destroyed. */
export class Timers {
  readonly #clock: Clock;
  readonly #pending = new Set<() => void>();
  #cancelled = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Resolves after the delay, or immediately once `cancel` was called. */
  sleep(delayMs: number): Promise<void> {
    if (this.#cancelled) return Promise.resolve();
    return new Promise((resolve) => {
      const end = () => {
        cancelTimer();
        this.#pending.delete(end);
        resolve();
      };
      const cancelTimer = this.#clock.after(delayMs, end);
      this.#pending.add(end);
    });
  }

  cancel(): void {
    this.#cancelled = true;
    for (const end of this.#pending) end();
  }
}
