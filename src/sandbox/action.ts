import type { ErrorRows } from './error-rows';
import type { Behaviour } from './evidence';
import type { Parameter } from './parameters/definition';
import { missing, ServiceError } from './refusal';
import type { Json } from './wire/json';
import type { Parameters } from './wire/parameters';
import type { World } from './world';

/** An authenticated call within the call limit. */
export interface Call {
  readonly action: string;
  readonly world: World;
  /** Main account of the caller. */
  readonly accountId: string;
  /** As received, with the common parameters. */
  readonly parameters: Parameters;
  /** Time of the call, in ms since the epoch. */
  readonly now: number;
}

/** One operation of the upstream. */
export interface Action {
  readonly name: string;
  /** API version of the service that has the action. Default: that of the VPC API. */
  readonly version?: string;
  /** One sentence for the coverage page. */
  readonly description: string;
  /** In the order of the metadata: the public gateway reports the first required parameter that is missing. */
  readonly parameters: readonly Parameter[];
  /** Errors that `run` can throw. The errors of the public gateway are not included. */
  readonly errors: ErrorRows;
  /** Other errors of the upstream's list for the action. Only a fault sends them. */
  readonly faultOnlyErrors: ErrorRows;
  readonly behaviours: readonly Behaviour[];
  /**
   * Called after the check for missing parameters. Synchronous, so that no other call can change the state between a
   * check and the change. Throws a ServiceError before it changes anything.
   */
  run(call: Call): Json;
}

/** Checks the required parameters and runs the action. */
export function runAction(action: Action, call: Call): Json {
  const absent = action.parameters.find(({ name, required }) => required && !isPresent(name, call.parameters));
  if (absent) missing(listName(absent.name));
  try {
    return action.run(call);
  } catch (error) {
    if (error instanceof ServiceError && error.key !== undefined && !(error.key in action.errors)) {
      throw new Error(`${action.name} returned ${error.key}, which its errors do not contain`, { cause: error });
    }
    throw error;
  }
}

function isPresent(name: string, parameters: Parameters): boolean {
  if (!name.includes('.')) return !!parameters[name];
  const prefix = `${listName(name)}.`;
  return Object.keys(parameters).some((key) => key.startsWith(prefix));
}

/** `ResourceId` for `ResourceId.N`; the same name for any other parameter. */
function listName(name: string): string {
  return name.split('.', 1)[0] ?? name;
}
