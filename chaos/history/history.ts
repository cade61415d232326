import type { Mutation } from '../support/mutations';
import type { RecordedResponse } from './response';
import type { Result } from './result';

/** `faults`: faults are injected. `recovery`: injection is off, and clients retry each unknown write. */
export type Phase = 'faults' | 'recovery';

/** One request of a client and its response, as the history stores them. */
export interface Operation {
  /** Number of the gateway process at the begin: 1, plus 1 for each restart. */
  readonly process: number;
  /** Client that sent the request: the number of its worker, and `twin 1` or `twin 2` if it sends a write twice. */
  readonly client: string;
  readonly phase: Phase;
  /** Id of the write. */
  readonly write: string;
  readonly mutation: Mutation;
  /** Absent for a mutation without a client token. */
  readonly clientToken?: string;
  /** ISO 8601 in UTC, with milliseconds. */
  readonly beginAt: string;
  readonly endAt: string;
  /** Input of the mutation. */
  readonly request: object;
  readonly response: RecordedResponse;
  /** Ids of the upstream requests in the response. */
  readonly requestIds: readonly string[];
  /** Faults that the interfaces of this write met, and restarts of the gateway, between begin and end. */
  readonly faults: readonly string[];
}

/** An operation, as the checker reads it. */
export interface OperationResult extends Pick<Operation, 'write' | 'phase'> {
  readonly result: Result;
}
