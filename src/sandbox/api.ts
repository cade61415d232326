import type { Action } from './action';
import { ACTIONS } from './actions/index';

export const API_VERSION = '2016-04-28';

const byName = new Map<string, Action>(ACTIONS.map((action) => [action.name, action]));

/** API version of the service that has the action. */
export const versionOf = ({ version = API_VERSION }: Action): string => version;

export const VERSIONS: ReadonlySet<string> = new Set([...byName.values()].map(versionOf));

export function findAction(name: string): Action | undefined {
  return byName.get(name);
}
