import type { Action } from '../action';
import { activateRouterInterface } from './activate-router-interface';
import { connectRouterInterface } from './connect-router-interface';
import { createRouterInterface } from './create-router-interface';
import { deactivateRouterInterface } from './deactivate-router-interface';
import { deleteExpressConnect } from './delete-express-connect';
import { deleteRouterInterface } from './delete-router-interface';
import { describeAccessPoints } from './describe-access-points';
import { describeRegions } from './describe-regions';
import { describeRouterInterfaceAttribute } from './describe-router-interface-attribute';
import { describeRouterInterfaces } from './describe-router-interfaces';
import { describeVirtualBorderRouters } from './describe-virtual-border-routers';
import { describeVRouters } from './describe-vrouters';
import { listTagResourcesForExpressConnect } from './list-tag-resources-for-express-connect';
import { modifyRouterInterfaceAttribute } from './modify-router-interface-attribute';
import { modifyRouterInterfaceSpec } from './modify-router-interface-spec';
import { tagResourcesForExpressConnect } from './tag-resources-for-express-connect';
import { untagResourcesForExpressConnect } from './untag-resources-for-express-connect';

/** Everything the sandbox answers; the next action is one more line. */
export const ACTIONS: readonly Action[] = [
  createRouterInterface,
  deleteRouterInterface,
  activateRouterInterface,
  deactivateRouterInterface,
  connectRouterInterface,
  modifyRouterInterfaceAttribute,
  modifyRouterInterfaceSpec,
  deleteExpressConnect,
  describeRouterInterfaces,
  describeRouterInterfaceAttribute,
  tagResourcesForExpressConnect,
  untagResourcesForExpressConnect,
  listTagResourcesForExpressConnect,
  describeAccessPoints,
  describeRegions,
  describeVRouters,
  describeVirtualBorderRouters,
];

const byName = new Map(ACTIONS.map((action) => [action.name, action]));

export const API_VERSION = '2016-04-28';

export function findAction(name: string): Action | undefined {
  return byName.get(name);
}
