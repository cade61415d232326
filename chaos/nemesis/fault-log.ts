/** A fault of a run, at the time when it was chosen. */
export interface ChosenFault {
  /** ISO 8601 in UTC, with milliseconds. */
  readonly at: string;
  readonly kind: string;
  /** Name of the interface whose exchange meets the fault. Absent for a new connection and for the whole system. */
  readonly name?: string;
}

/** Faults that only delay. */
const HARMLESS: readonly string[] = ['latency', 'slices'];

/** All faults of a run, in order. */
export class FaultLog {
  readonly faults: ChosenFault[] = [];
  readonly #byName = new Map<string, ChosenFault[]>();
  readonly #system: ChosenFault[] = [];

  add(kind: string, name?: string): void {
    const fault = this.#add({ kind, ...(name === undefined ? {} : { name }) });
    if (name !== undefined) this.#byName.set(name, [...(this.#byName.get(name) ?? []), fault]);
  }

  /** Adds a fault that every request in flight meets. */
  addSystemFault(kind: string): void {
    this.#system.push(this.#add({ kind }));
  }

  /** Kinds of the faults that these interfaces have met since a time, and of the faults of the whole system. */
  metSince(names: readonly string[], beginAt: string): string[] {
    return [...names.flatMap((name) => this.#byName.get(name) ?? []), ...this.#system]
      .filter(({ at }) => at >= beginAt)
      .map(({ kind }) => kind);
  }

  #add(fault: Omit<ChosenFault, 'at'>): ChosenFault {
    const complete = { at: new Date().toISOString(), ...fault };
    this.faults.push(complete);
    return complete;
  }
}

/** Names of the interfaces that met a fault other than latency and slices. */
export function affectedNames(faults: readonly ChosenFault[]): ReadonlySet<string> {
  return new Set(faults.flatMap(({ kind, name }) => (name === undefined || HARMLESS.includes(kind) ? [] : [name])));
}
