/** Items that a caller can start in a row after a pause, before it takes turns with others: the pages of one list. */
const HEAD_START = 4;
/** Callers without items that are kept at most. */
export const MAX_IDLE_CALLERS = 1_000;

interface Caller<Item> {
  readonly items: Item[];
  /** The turn of the first item. Each start adds 1. */
  turn: number;
}

/**
 * A queue for each caller. The caller with the lowest turn starts next, so callers that always have items start in rotation
 * (start-time fair queueing). A caller that had a pause begins a little before the current turn.
 */
export class FairQueue<Item> {
  readonly #callers = new Map<string, Caller<Item>>();
  /** The highest turn that has started. */
  #turn = 0;
  #size = 0;

  /** Items of all callers. */
  get size(): number {
    return this.#size;
  }

  /** Callers that the queue keeps, with and without items. */
  get callers(): number {
    return this.#callers.size;
  }

  add(name: string, item: Item): void {
    const caller = this.#callers.get(name) ?? { items: [], turn: Number.NEGATIVE_INFINITY };
    if (caller.items.length === 0) {
      caller.turn = Math.max(caller.turn, this.#turn - HEAD_START);
      // With equal turns, the caller that waits longest is first.
      this.#callers.delete(name);
      this.#callers.set(name, caller);
    }
    caller.items.push(item);
    this.#size += 1;
  }

  /** @returns whether the queue contained the item. */
  remove(name: string, item: Item): boolean {
    const items = this.#callers.get(name)?.items ?? [];
    const index = items.indexOf(item);
    if (index < 0) return false;
    items.splice(index, 1);
    this.#size -= 1;
    return true;
  }

  /** Removes and returns the next item, of the callers whose first item may start. */
  next(mayStart: (item: Item) => boolean): Item | undefined {
    let next: Caller<Item> | undefined;
    for (const caller of this.#callers.values()) {
      const first = caller.items[0];
      if (first !== undefined && (!next || caller.turn < next.turn) && mayStart(first)) next = caller;
    }
    const item = next?.items.shift();
    if (!next || item === undefined) return undefined;
    this.#size -= 1;
    this.#turn = Math.max(this.#turn, next.turn);
    next.turn += 1;
    this.#dropIdle();
    return item;
  }

  /** Number of items that start before an item of a caller, if no others are added. */
  ahead(name: string, item: Item): number {
    const own = this.#callers.get(name);
    const index = own?.items.lastIndexOf(item) ?? -1;
    if (!own || index < 0) return this.#size;
    const turn = own.turn + index;
    let ahead = 0;
    let isBefore = true;
    for (const caller of this.#callers.values()) {
      if (caller === own) {
        ahead += index;
        isBefore = false;
      } else {
        const earlier = isBefore ? turn - caller.turn + 1 : turn - caller.turn;
        ahead += Math.min(Math.max(0, earlier), caller.items.length);
      }
    }
    return ahead;
  }

  /** The last item of each caller that has items. */
  lasts(): { readonly name: string; readonly item: Item }[] {
    return [...this.#callers].flatMap(([name, { items }]) => {
      const item = items.at(-1);
      return item === undefined ? [] : [{ name, item }];
    });
  }

  items(): Item[] {
    return [...this.#callers.values()].flatMap(({ items }) => items);
  }

  /** Without a record, a caller begins where one after a pause begins. */
  #dropIdle(): void {
    for (const [name, { items, turn }] of this.#callers) {
      if (items.length > 0) continue;
      const full = this.#callers.size > MAX_IDLE_CALLERS;
      if (full || turn <= this.#turn - HEAD_START) this.#callers.delete(name);
    }
  }
}
