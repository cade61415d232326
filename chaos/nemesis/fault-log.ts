/** A fault of a run, at the time when it was chosen. */
export interface ChosenFault {
  /** ISO 8601 in UTC, with milliseconds. */
  readonly at: string;
  readonly kind: string;
  /** Name of the create whose exchange meets the fault. Absent for a fault of a new connection or of the whole system. */
  readonly name?: string;
}

/** Kind of the fault that every request in flight meets. */
export const KILL = 'kill';
/** Faults that only delay. */
const HARMLESS: readonly string[] = ['latency', 'slices'];

/** All faults of a run, in order. */
export class FaultLog {
  readonly faults: ChosenFault[] = [];
  readonly #byName = new Map<string, ChosenFault[]>();
  readonly #kills: ChosenFault[] = [];

  add(kind: string, name?: string): void {
    const fault = { at: new Date().toISOString(), kind, ...(name === undefined ? {} : { name }) };
    this.faults.push(fault);
    if (kind === KILL) this.#kills.push(fault);
    if (name !== undefined) this.#byName.set(name, [...(this.#byName.get(name) ?? []), fault]);
  }

  /** Kinds of the faults that a create has met since a time, and of the kills since then. */
  metSince(name: string, beginAt: string): string[] {
    return [...(this.#byName.get(name) ?? []), ...this.#kills]
      .filter(({ at }) => at >= beginAt)
      .map(({ kind }) => kind);
  }
}

/** Names of the creates that met a fault other than latency and slices. */
export function affectedNames(faults: readonly ChosenFault[]): ReadonlySet<string> {
  return new Set(faults.flatMap(({ kind, name }) => (name === undefined || HARMLESS.includes(kind) ? [] : [name])));
}
