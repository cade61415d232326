import type { WriteStatus } from '../history/write-status';
import type { Mutation } from '../support/mutations';

/** State of an interface, in words of the wire. Only the fields that the writes of a script determine are present. */
export interface InterfaceState {
  readonly status?: string;
  readonly spec?: string;
  readonly description?: string;
  /** Name of the peer. */
  readonly peer?: string;
}

/** Effect of a write on one interface. */
export interface Effect {
  /** Name of the interface. */
  readonly name: string;
  /** The fields that it sets; `absent` for a deletion. */
  readonly state: InterfaceState | 'absent';
}

/** A write as the workload defines it: one mutation, which a client sends until its outcome is known. */
export interface IntendedWrite {
  /** Unique in a run. */
  readonly id: string;
  readonly mutation: Mutation;
  /** Codes with which the gateway may refuse this write. */
  readonly allowedRefusals: readonly string[];
  /** What the write does if it is carried out. */
  readonly effects: readonly Effect[];
}

/**
 * Writes of one client, one after the other. A write starts only after the previous one is done, and no other client changes
 * these interfaces. So the expected state is exact.
 */
export interface IntendedScript {
  readonly writes: readonly IntendedWrite[];
}

/** An interface in the state of the sandbox after the run. */
export interface ExistingInterface {
  readonly routerInterfaceId: string;
  /** Unique in a run and never changed, so the checker finds the interface of a create by it. */
  readonly name: string;
  readonly status: string;
  readonly spec: string;
  readonly description: string;
  /** Empty without a peer. */
  readonly oppositeInterfaceId: string;
}

export type ViolationKind =
  /** Two interfaces for one create, or two ids returned for one client token. */
  | 'duplicate'
  /** The returned id does not exist, and no delete explains it. Or the id belongs to another create. */
  | 'acknowledgedButMissing'
  /** The interface exists, although the gateway refused the create or reported that nothing was changed. */
  | 'refusedButPresent'
  /** The write took effect, although the gateway refused it or reported that nothing was changed. */
  | 'refusedButDone'
  /** The interface exists, although the gateway reported NOT_FOUND or that it was deleted. */
  | 'absentButPresent'
  /** The state differs from the one that the gateway reported as done. */
  | 'doneButNotSo'
  /** The interface exists, and no result in the history explains it. */
  | 'unexplained'
  /** The outcome is still unknown after the final retry, although no fault was injected. */
  | 'unresolved'
  /** Refused with a code that this write does not allow. */
  | 'unexpectedRefusal'
  /** A response that no client may receive. */
  | 'unexpectedResponse';

export interface Violation {
  readonly kind: ViolationKind;
  /** Id of the write, or name of the interface. */
  readonly name: string;
  readonly detail: string;
}

type StatusCounts = Readonly<Record<WriteStatus, number>>;

export interface Verdict {
  /** Number of interfaces that exist after the run. */
  readonly existing: number;
  /** Number of interfaces that exist according to the responses: creates that are done, minus deletes that are done. */
  readonly expected: number;
  /** Number of writes by their status at the end of the fault phase, for each mutation. */
  readonly statuses: Readonly<Record<Mutation, StatusCounts>>;
  /** Of the writes with status `unknown`: number by the result of the final retry. */
  readonly finalRetries: { readonly done: number; readonly refused: number; readonly unknown: number };
  readonly violations: readonly Violation[];
  /** Whether `existing` = `expected`. */
  readonly countsMatch: boolean;
  /** Whether the counts match and there is no violation. */
  readonly passed: boolean;
}
