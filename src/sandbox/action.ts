import { missing } from './errors';
import type { Parameter } from './parameters/definition';
import type { Json } from './wire/json';
import type { Parameters } from './wire/parameters';
import type { World } from './world';

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
  /** What it does here, in a sentence. */
  readonly does: string;
  /** Every parameter it knows, in the metadata's order: the public gateway names the first mandatory one that is missing. */
  readonly parameters: readonly Parameter[];
  /** Called only when no mandatory parameter is missing. */
  run(call: Call): Json;
}

/** Carries out a call, once nothing mandatory is missing. */
export function runAction(action: Action, call: Call): Json {
  const absent = action.parameters.find((parameter) => parameter.mandatory && !isPresent(parameter, call.parameters));
  if (absent) missing(listName(absent));
  return action.run(call);
}

function isPresent(parameter: Parameter, parameters: Parameters): boolean {
  if (!parameter.name.includes('.')) return !!parameters[parameter.name];
  const start = `${listName(parameter)}.`;
  return Object.keys(parameters).some((name) => name.startsWith(start));
}

/** `ResourceId` of `ResourceId.N`; the name itself of what is no list. */
function listName({ name }: Parameter): string {
  return name.split('.', 1)[0] ?? name;
}
