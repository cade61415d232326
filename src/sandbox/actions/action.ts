import type { Json } from '../wire/json';
import type { Parameters } from '../wire/parameters';
import type { World } from '../world';

/** A call that has been authenticated and admitted. */
export interface Call {
  readonly action: string;
  readonly world: World;
  /** Main account of the caller. */
  readonly accountId: string;
  /** As received, common parameters included. */
  readonly parameters: Parameters;
  /** When the call is carried out, in milliseconds since the epoch. */
  readonly now: number;
}

/**
 * One upstream operation. `run` is synchronous, so that what it checks still holds when it changes the state, and refuses by throwing a
 * ServiceError before it has changed anything.
 */
export interface Action {
  readonly name: string;
  run(call: Call): Json;
}
