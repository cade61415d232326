/** Custom route entries that lead to a router interface. No action of the sandbox creates them; tests do. */
export class RouteEntries {
  readonly #byInterface = new Map<string, Set<string>>();
  #created = 0;

  /** Adds an entry and returns its id. */
  add(routerInterfaceId: string): string {
    this.#created += 1;
    const entryId = `rte-${this.#created}`;
    const entries = this.#byInterface.get(routerInterfaceId) ?? new Set();
    this.#byInterface.set(routerInterfaceId, entries.add(entryId));
    return entryId;
  }

  remove(entryId: string): void {
    for (const entries of this.#byInterface.values()) entries.delete(entryId);
  }

  removeAllOf(routerInterfaceId: string): void {
    this.#byInterface.delete(routerInterfaceId);
  }

  /** Returns the ids of the entries that lead to the interface. */
  of(routerInterfaceId: string): readonly string[] {
    return [...(this.#byInterface.get(routerInterfaceId) ?? [])];
  }
}
