/** What a client learned from one request. */
export type Result =
  /** The gateway returned the id of the interface. */
  | { readonly kind: 'created'; readonly routerInterfaceId: string }
  /** The gateway returned a user error. */
  | { readonly kind: 'refused'; readonly code: string }
  /** The gateway returned an error that guarantees that nothing was changed. */
  | { readonly kind: 'failed'; readonly code: string }
  /** The gateway returned OUTCOME_UNKNOWN. */
  | { readonly kind: 'unknown' }
  /** No response: the gateway was killed, or the client aborted the request. */
  | { readonly kind: 'lost'; readonly cause: string }
  /** A response that no client may receive, such as an internal error. */
  | { readonly kind: 'unexpected'; readonly detail: string };

/** `faults`: faults are injected. `recovery`: injection is off, and clients retry each unknown create. */
export type Phase = 'faults' | 'recovery';

/** One request of a client and its result. */
export interface Operation {
  readonly clientToken: string;
  /** Name of the interface. Unique for each create. */
  readonly name: string;
  readonly phase: Phase;
  readonly result: Result;
}

/** All operations of a run, in the order in which they ended. Append-only. */
export class History {
  readonly #operations: Operation[] = [];

  add(operation: Operation): void {
    this.#operations.push(operation);
  }

  get operations(): readonly Operation[] {
    return this.#operations;
  }
}
