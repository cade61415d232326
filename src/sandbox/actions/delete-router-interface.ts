import type { Action, Call } from '../action';
import { refuse } from '../errors';
import { CLIENT_TOKEN, REGION_ID, ROUTER_INTERFACE_ID } from '../parameters/definition';
import { runIdempotent } from '../rules/client-token';
import { checkDeletable } from '../rules/deletable';
import { requireOwnInterface } from '../rules/own-interface';
import { startTransition } from '../state/transitions';
import type { Json } from '../wire/json';

/**
 * Idle or Inactive → Deleting → absent; until it is absent it is listed. Not while a custom route leads to it (metadata). The other end
 * stays (official tutorial). Today's list has no code for an unknown id, a foreign one, or a prepaid interface; those of 2019 are used.
 */
export const deleteRouterInterface: Action = {
  name: 'DeleteRouterInterface',
  does: 'Idle or Inactive → Deleting → absent.',
  parameters: [REGION_ID, ROUTER_INTERFACE_ID, CLIENT_TOKEN],
  run: (call) => runIdempotent(call, () => remove(call)),
};

function remove(call: Call): Json {
  const one = requireOwnInterface(call, {
    unknownRegion: 'InvalidRegionId.NotFound#read',
    notFound: 'InvalidInstanceId.NotFound',
    notOwner: 'IllegalParam.InstanceOwner',
  });
  checkDeletable(one);
  if (one.status !== 'Idle' && one.status !== 'Inactive') refuse('InvalidInstance.StatusError');
  if (call.world.routeEntries.of(one.id).length > 0) refuse('RouterInterfaceReferredByRouteEntry');
  startTransition(call, one, 'Deleting', 'absent');
  return {};
}
