import type { Clock } from '../time/clock';

/** Limits the time of an attempt: its signal aborts when the time is used up, or when the caller aborts. */
export class AttemptTimer {
  readonly signal: AbortSignal;
  readonly #clock: Clock;
  readonly #timeout = new AbortController();
  #endsAt = 0;
  #cancel: () => void = () => undefined;

  constructor(clock: Clock, abandon: AbortSignal | undefined) {
    this.#clock = clock;
    this.signal = abandon ? AbortSignal.any([this.#timeout.signal, abandon]) : this.#timeout.signal;
  }

  start(limitMs: number): void {
    this.#endsAt = this.#clock.now() + limitMs;
    this.#cancel = this.#clock.after(limitMs, () => this.#timeout.abort());
  }

  /** Stops the timer and returns the unused time in milliseconds. */
  stop(): number {
    this.#cancel();
    return Math.max(0, this.#endsAt - this.#clock.now());
  }
}
