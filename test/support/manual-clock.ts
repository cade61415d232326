import type { Clock } from '../../src/vpc/time/clock';

/** A clock that moves only when a test moves it. Due timers run in the order of their times. */
export class ManualClock implements Clock {
  #now: number;
  #wallOffsetMs = 0;
  #timers: { readonly at: number; readonly run: () => void }[] = [];

  constructor(now = Date.UTC(2026, 0, 1)) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  /** The system time. It moves with the clock, plus the steps of the operator or of a time server. */
  wallTime(): number {
    return this.#now + this.#wallOffsetMs;
  }

  /** Steps the system time. Durations do not change. */
  stepWallTime(ms: number): void {
    this.#wallOffsetMs += ms;
  }

  after(delayMs: number, run: () => void): () => void {
    const timer = { at: this.#now + delayMs, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  get waiting(): number {
    return this.#timers.length;
  }

  /** Time of the next timer, if there is one. */
  get nextAt(): number | undefined {
    return this.#timers.length === 0 ? undefined : Math.min(...this.#timers.map(({ at }) => at));
  }

  /** Moves to a time. Stops at each timer on the way, so that its callback can start new timers. */
  async moveTo(time: number): Promise<void> {
    for (;;) {
      await runPending();
      const due = this.#timers.filter(({ at }) => at <= time).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.#timers = this.#timers.filter((other) => other !== due);
      this.#now = Math.max(this.#now, due.at);
      due.run();
    }
    this.#now = Math.max(this.#now, time);
    await runPending();
  }

  advance(ms: number): Promise<void> {
    return this.moveTo(this.#now + ms);
  }
}

/** Runs all pending callbacks that do not wait for a timer. */
export function runPending(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
