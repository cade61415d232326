import type { CreateStatus } from '../history/create-status';

/** A create as the workload defines it. */
export interface IntendedCreate {
  readonly clientToken: string;
  /** Name of the interface. Unique for each create, so the checker finds the interface of a create by it. */
  readonly name: string;
  /** Codes with which the gateway may refuse this create. */
  readonly allowedRefusals: readonly string[];
}

/** An interface in the state of the sandbox after the run. */
export interface ExistingInterface {
  readonly routerInterfaceId: string;
  readonly name: string;
}

export type ViolationKind =
  /** Two interfaces for one create, or two ids returned for one client token. */
  | 'duplicate'
  /** The returned id does not exist, or belongs to another create. */
  | 'acknowledgedButMissing'
  /** The interface exists, although the gateway refused the create or reported that nothing was changed. */
  | 'refusedButPresent'
  /** The interface exists, and no result in the history explains it. */
  | 'unexplained'
  /** The outcome is still unknown after the final retry, although no fault was injected. */
  | 'unresolved'
  /** Refused with a code that this create does not allow. */
  | 'unexpectedRefusal'
  /** A response that no client may receive. */
  | 'unexpectedResponse';

export interface Violation {
  readonly kind: ViolationKind;
  /** Name of the create or of the interface. */
  readonly name: string;
  readonly detail: string;
}

export interface Verdict {
  /** Number of interfaces that exist after the run. */
  readonly existing: number;
  /** Number of creates by their status at the end of the fault phase. */
  readonly statuses: Readonly<Record<CreateStatus, number>>;
  /** Of the creates with status `unknown`: number by the result of the final retry. */
  readonly finalRetries: { readonly created: number; readonly refused: number; readonly unknown: number };
  readonly violations: readonly Violation[];
  /** Whether `existing` = `statuses.created` + `finalRetries.created`. */
  readonly countsMatch: boolean;
  /** Whether the counts match and there is no violation. */
  readonly passed: boolean;
}
