/** What happens at a time; it is told the time that it was due, which may be some while ago. */
export type Event = (dueAt: number) => void;

interface Entry {
  readonly dueAt: number;
  readonly event: Event;
}

/**
 * What happens later on its own: transitions that end, changes that become visible. Nothing runs in the background: whoever looks at the
 * world catches up first, so that the clock alone decides what is seen.
 */
export class EventQueue {
  /** The soonest first, from `#next` on; of those that are due at the same time, the first noted first. */
  #entries: Entry[] = [];
  #next = 0;
  #catchingUp = false;

  schedule(dueAt: number, event: Event): void {
    let index = this.#entries.length;
    // Times mostly come in order, so the place is at or near the end.
    while (index > this.#next && (this.#entries[index - 1]?.dueAt ?? dueAt) > dueAt) index -= 1;
    this.#entries.splice(index, 0, { dueAt, event });
  }

  /** Carries out what is due by now, in order. An event that looks at the world finds it as it is just then. */
  runDue(now: number): void {
    if (this.#catchingUp) return;
    this.#catchingUp = true;
    try {
      for (let entry = this.#entries[this.#next]; entry && entry.dueAt <= now; entry = this.#entries[this.#next]) {
        this.#next += 1;
        entry.event(entry.dueAt);
      }
    } finally {
      this.#catchingUp = false;
      this.#forgetPast();
    }
  }

  #forgetPast(): void {
    if (this.#next === 0 || this.#next * 2 < this.#entries.length) return;
    this.#entries = this.#entries.slice(this.#next);
    this.#next = 0;
  }
}
