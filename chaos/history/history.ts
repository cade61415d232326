import type { CreateRouterInterfaceInput } from '../../schema/client';
import type { RecordedResponse } from './response';
import type { Result } from './result';

/** `faults`: faults are injected. `recovery`: injection is off, and clients retry each unknown create. */
export type Phase = 'faults' | 'recovery';

/** One request of a client and its response, as the history stores them. */
export interface Operation {
  /** Number of the gateway process at the begin: 1, plus 1 for each kill. */
  readonly process: number;
  /** Client that sent the request: the number of its worker, and `twin 1` or `twin 2` if it sends a token twice. */
  readonly client: string;
  readonly phase: Phase;
  /** Name of the interface. Unique for each create. */
  readonly name: string;
  readonly clientToken: string;
  /** ISO 8601 in UTC, with milliseconds. */
  readonly beginAt: string;
  readonly endAt: string;
  readonly request: CreateRouterInterfaceInput;
  readonly response: RecordedResponse;
  /** Ids of the upstream requests in the response. */
  readonly requestIds: readonly string[];
  /** Faults that this create met, and gateway kills, between begin and end. */
  readonly faults: readonly string[];
}

/** An operation, as the checker reads it. */
export interface OperationResult extends Pick<Operation, 'clientToken' | 'name' | 'phase'> {
  readonly result: Result;
}
