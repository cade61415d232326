import type { Effect, ExistingInterface, IntendedWrite, InterfaceState } from './verdict';

/** A field of an interface, and the write that set it. */
interface ExpectedField {
  readonly value: string;
  readonly setBy: string;
}

/** An expected interface; undefined after a deletion. */
type ExpectedInterface = { readonly fields: Readonly<Partial<Record<Field, ExpectedField>>> } | undefined;
type Field = keyof InterfaceState;

export interface Difference {
  /** Id of the write that set the field. */
  readonly setBy: string;
  /** For example `status is Active, not Inactive`. */
  readonly detail: string;
}

/** The interfaces of one script, as the writes that are done leave them. */
export class ExpectedState {
  readonly #interfaces = new Map<string, ExpectedInterface>();

  /** Names of the interfaces that a write has created, also of those that another one has deleted. */
  get names(): readonly string[] {
    return [...this.#interfaces.keys()];
  }

  isPresent(name: string): boolean {
    return this.#interfaces.get(name) !== undefined;
  }

  apply({ id, effects }: IntendedWrite): void {
    for (const effect of effects) this.#interfaces.set(effect.name, this.#after(effect, id));
  }

  /** The state after another write. */
  with(write: IntendedWrite): ExpectedState {
    const next = new ExpectedState();
    for (const [name, expected] of this.#interfaces) next.#interfaces.set(name, expected);
    next.apply(write);
    return next;
  }

  /** Differences of an existing interface from the expected one. @param nameOf Name of an interface by its id. */
  differences(actual: ExistingInterface, nameOf: (id: string) => string | undefined): Difference[] {
    const fields = this.#interfaces.get(actual.name)?.fields ?? {};
    const values: Readonly<Record<Field, string>> = {
      status: actual.status,
      spec: actual.spec,
      description: actual.description,
      peer: nameOf(actual.oppositeInterfaceId) ?? actual.oppositeInterfaceId,
    };
    return (Object.keys(fields) as Field[]).flatMap((field) => {
      const expected = fields[field];
      return expected === undefined || expected.value === values[field]
        ? []
        : [{ setBy: expected.setBy, detail: `${field} is ${values[field] || 'empty'}, not ${expected.value}` }];
    });
  }

  #after({ name, state }: Effect, setBy: string): ExpectedInterface {
    if (state === 'absent') return undefined;
    const set = Object.entries(state).map(([field, value]) => [field, { value, setBy }]);
    return { fields: { ...this.#interfaces.get(name)?.fields, ...Object.fromEntries(set) } };
  }
}
