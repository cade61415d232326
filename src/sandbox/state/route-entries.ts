/** Custom route entries with a router interface as next hop. No action creates them; tests and the control path do. */
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

  /** Returns false if the id is unknown. */
  remove(entryId: string): boolean {
    return [...this.#byInterface.values()].some((entries) => entries.delete(entryId));
  }

  list(): readonly { readonly id: string; readonly routerInterfaceId: string }[] {
    return [...this.#byInterface].flatMap(([routerInterfaceId, entries]) =>
      [...entries].map((id) => ({ id, routerInterfaceId })),
    );
  }

  removeAllOf(routerInterfaceId: string): void {
    this.#byInterface.delete(routerInterfaceId);
  }

  /** Returns the ids of the entries that lead to the interface. */
  of(routerInterfaceId: string): readonly string[] {
    return [...(this.#byInterface.get(routerInterfaceId) ?? [])];
  }
}
