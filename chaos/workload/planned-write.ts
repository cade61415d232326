import type { IntendedScript, IntendedWrite } from '../check/verdict';

/** How the client of a write acts. */
type ClientBehaviour =
  /** Sends the write again, with the same client token, until the outcome is known. */
  | 'retries'
  /** Stops when an error guarantees that nothing was changed. */
  | 'stopsOnFailure'
  /** Sends the write twice at the same time, like a double click. */
  | 'sendsTwice'
  /** Aborts its first request, then retries. */
  | 'abortsThenRetries'
  /** Aborts its only request. */
  | 'aborts';

export interface PlannedWrite extends IntendedWrite {
  /** Absent for a mutation without a client token. */
  readonly clientToken?: string;
  /** Input of the mutation without the ids of interfaces, which exist only when the write starts. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Fields of the input that contain the id of an interface, with the name of the interface. */
  readonly ids: Readonly<Record<string, string>>;
  readonly behaviour: ClientBehaviour;
  /** Delay before a client aborts its first request, in milliseconds. */
  readonly abortAfterMs: number;
}

export interface PlannedScript extends IntendedScript {
  readonly writes: readonly PlannedWrite[];
}
