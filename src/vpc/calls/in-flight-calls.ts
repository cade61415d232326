/** The in-flight calls, so that all of them can be ended at once. */
export class InFlightCalls {
  readonly #controllers = new Set<AbortController>();
  #aborted = false;

  /** Ends all calls, also later ones. */
  abort(): void {
    this.#aborted = true;
    for (const controller of this.#controllers) controller.abort();
  }

  /**
   * Runs a call.
   *
   * @param caller Ends this call.
   * @param call Receives the signal that ends it.
   */
  async run<T>(caller: AbortSignal | undefined, call: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    const end = () => controller.abort();
    if (this.#aborted || caller?.aborted) end();
    this.#controllers.add(controller);
    caller?.addEventListener('abort', end, { once: true });
    try {
      return await call(controller.signal);
    } finally {
      this.#controllers.delete(controller);
      caller?.removeEventListener('abort', end);
    }
  }
}
