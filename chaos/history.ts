/** What a client learned from one request. */
export type Acknowledgement =
  /** The gateway named the interface. */
  | { readonly kind: 'created'; readonly routerInterfaceId: string }
  /** The gateway refused, for a reason that its sender could mend. */
  | { readonly kind: 'refused'; readonly code: string }
  /** The gateway failed and said that nothing was changed. */
  | { readonly kind: 'notDone'; readonly code: string }
  /** The gateway said that it does not know. */
  | { readonly kind: 'unknown' }
  /** No answer: the gateway died, or the client left. */
  | { readonly kind: 'lost'; readonly cause: string }
  /** An answer that the gateway should give to nobody here. */
  | { readonly kind: 'unexpected'; readonly what: string };

/** When a request was sent: while faults were about, or after, to settle what was left open. */
export type Phase = 'underFaults' | 'lastRepeat';

export interface Operation {
  readonly token: string;
  /** Tells the input apart from all others. */
  readonly key: string;
  readonly phase: Phase;
  readonly acknowledgement: Acknowledgement;
}

/** Every request and what came of it, in the order in which it ended. Grows only. */
export class History {
  readonly #operations: Operation[] = [];

  add(operation: Operation): void {
    this.#operations.push(operation);
  }

  get operations(): readonly Operation[] {
    return this.#operations;
  }
}
