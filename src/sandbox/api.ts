import type { Action } from './action';
import { ACTIONS } from './actions/index';

export const API_VERSION = '2016-04-28';

const byName = new Map<string, Action>(ACTIONS.map((action) => [action.name, action]));

export function findAction(name: string): Action | undefined {
  return byName.get(name);
}
