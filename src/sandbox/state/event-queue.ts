/** A change of the world that is due at a time. Called with that time, which can be in the past. */
export type Event = (dueAt: number) => void;

interface Entry {
  readonly dueAt: number;
  readonly event: Event;
}

/**
 * Scheduled changes of the world: ends of transitions, and changes that become visible. There is no timer. A read of
 * the world first runs the events that are due, so that its result depends on the clock only.
 */
export class EventQueue {
  /** Sorted by time from `#next` on. Events of the same time are in the order of scheduling. */
  #entries: Entry[] = [];
  #next = 0;
  #running = false;

  schedule(dueAt: number, event: Event): void {
    let index = this.#entries.length;
    // Most events are scheduled in order of time, so the search starts at the end.
    while (index > this.#next && (this.#entries[index - 1]?.dueAt ?? dueAt) > dueAt) index -= 1;
    this.#entries.splice(index, 0, { dueAt, event });
  }

  /**
   * Runs the events that are due, in order. Has no effect during an event: an event that reads the world does not run
   * the next one.
   */
  runDue(now: number): void {
    if (this.#running) return;
    this.#running = true;
    try {
      for (let entry = this.#entries[this.#next]; entry && entry.dueAt <= now; entry = this.#entries[this.#next]) {
        this.#next += 1;
        entry.event(entry.dueAt);
      }
    } finally {
      this.#running = false;
      this.#dropCompleted();
    }
  }

  #dropCompleted(): void {
    if (this.#next === 0 || this.#next * 2 < this.#entries.length) return;
    this.#entries = this.#entries.slice(this.#next);
    this.#next = 0;
  }
}
