/** Delays that end early when the connection that uses them is destroyed. */
export class Timers {
  readonly #pending = new Map<NodeJS.Timeout, () => void>();
  #cancelled = false;

  /** Resolves after the delay, or immediately once `cancel` was called. */
  sleep(delayMs: number): Promise<void> {
    if (this.#cancelled) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#pending.delete(timer);
        resolve();
      }, delayMs);
      this.#pending.set(timer, resolve);
    });
  }

  cancel(): void {
    this.#cancelled = true;
    for (const [timer, resolve] of this.#pending) {
      clearTimeout(timer);
      resolve();
    }
    this.#pending.clear();
  }
}
