import type { Clock } from '../../src/vpc/time/clock';

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** A clock that moves only when its owner moves it. Due timers run in the order of their times. */
export class ManualClock implements Clock {
  #now: number;
  #wallOffsetMs = 0;
  readonly #timers = new Set<Timer>();

  constructor(now = Date.UTC(2026, 0, 1)) {
    this.#now = now;
  }

  /** A property, so that it is also the `clock` option of a sandbox. */
  readonly now = (): number => this.#now;

  /** The system time: it moves with the clock, and by the steps of an operator or a time server. */
  readonly wallTime = (): number => this.#now + this.#wallOffsetMs;

  /** Steps the system time. Durations do not change. */
  stepWallTime(ms: number): void {
    this.#wallOffsetMs += ms;
  }

  after(delayMs: number, run: () => void): () => void {
    const timer = { at: this.#now + delayMs, run };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  get waiting(): number {
    return this.#timers.size;
  }

  /** Time of the next timer, if there is one. */
  get nextAt(): number | undefined {
    return this.#nextTimer()?.at;
  }

  /** Moves to a time. Stops at each timer on the way, so that its callback can start new timers. */
  async moveTo(time: number): Promise<void> {
    for (;;) {
      await runPending();
      const due = this.#nextTimer();
      if (!due || due.at > time) break;
      this.#timers.delete(due);
      this.#now = Math.max(this.#now, due.at);
      due.run();
    }
    this.#now = Math.max(this.#now, time);
    await runPending();
  }

  advance(ms: number): Promise<void> {
    return this.moveTo(this.#now + ms);
  }

  /** Sets the time and runs no timer. For a sandbox, which reads the time and starts no timers. */
  set(time: number): void {
    this.#now = time;
  }

  /** Adds to the time and runs no timer. */
  skip(ms: number): void {
    this.#now += ms;
  }

  /** The earliest timer. Of several at the same time, the one that was started first. */
  #nextTimer(): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.#timers) if (!next || timer.at < next.at) next = timer;
    return next;
  }
}

/** Runs all pending callbacks that do not wait for a timer. */
export function runPending(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
