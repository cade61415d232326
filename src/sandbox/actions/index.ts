import type { Action } from './action';
import { createRouterInterface } from './create-router-interface';
import { describeAccessPoints } from './describe-access-points';
import { describeRegions } from './describe-regions';
import { describeRouterInterfaces } from './describe-router-interfaces';
import { describeVirtualBorderRouters } from './describe-virtual-border-routers';
import { describeVRouters } from './describe-vrouters';

/** Everything the sandbox answers; the next action is one more line. */
const ACTIONS: readonly Action[] = [
  createRouterInterface,
  describeAccessPoints,
  describeRegions,
  describeRouterInterfaces,
  describeVRouters,
  describeVirtualBorderRouters,
];

const byName = new Map(ACTIONS.map((action) => [action.name, action]));

export const API_VERSION = '2016-04-28';

export function findAction(name: string): Action | undefined {
  return byName.get(name);
}
