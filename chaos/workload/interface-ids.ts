import type { Effect } from '../check/verdict';
import type { PlannedWrite } from './planned-write';

/** The ids that the gateway returned, by the name of the interface. */
export class InterfaceIds {
  readonly #byName = new Map<string, string>();
  readonly #names = new Map<string, string>();

  /** Adds the id of the interface that a create made. The first id stays. */
  add([effect]: readonly Effect[], id: string): void {
    if (!effect || this.#byName.has(effect.name)) return;
    this.#byName.set(effect.name, id);
    this.#names.set(id, effect.name);
  }

  /** Returns undefined for an id that no response has contained. */
  nameOf(id: string): string | undefined {
    return this.#names.get(id);
  }

  /** The whole input of a write, with the ids of its interfaces. */
  complete({ input, ids }: PlannedWrite): object {
    const known = Object.entries(ids).map(([field, name]) => [field, this.#byName.get(name)]);
    return { ...input, ...Object.fromEntries(known) };
  }
}
