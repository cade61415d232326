/**
 * Custom route entries that lead to a router interface. The sandbox has no action that makes them; a test does, to see what they prevent.
 */
export class RouteEntries {
  readonly #byInterface = new Map<string, Set<string>>();
  #made = 0;

  /** A new entry, and its id. */
  add(routerInterfaceId: string): string {
    this.#made += 1;
    const entryId = `rte-${this.#made}`;
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

  /** The ids of the entries that lead to the interface. */
  of(routerInterfaceId: string): readonly string[] {
    return [...(this.#byInterface.get(routerInterfaceId) ?? [])];
  }
}
