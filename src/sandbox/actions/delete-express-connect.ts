import type { Action, Call } from '../action';
import { refuse } from '../errors';
import { CLIENT_TOKEN, mandatoryParameter, optionalParameter, REGION_ID } from '../parameters/definition';
import { booleanOf } from '../parameters/read-value';
import { runIdempotent } from '../rules/client-token';
import { checkDeletable } from '../rules/deletable';
import { requireOwnInterface } from '../rules/own-interface';
import { peerOf } from '../rules/peer';
import { isStable } from '../state/router-interface';
import { startTransition } from '../state/transitions';
import type { Json } from '../wire/json';

/**
 * Deletes both ends, named by either, with `Force` also the routes that lead to them. Its error list is not known; DeleteRouterInterface's
 * codes are used. Active ends need not be deactivated first: the infrastructure tool that uses this action for FastLinkMode does not.
 */
export const deleteExpressConnect: Action = {
  name: 'DeleteExpressConnect',
  does: 'Both ends, from any stable state: Deleting → absent.',
  parameters: [
    REGION_ID,
    mandatoryParameter('RouterInterfaceId', "either end, one of the caller's in the region"),
    optionalParameter('Force', 'whether to delete the routes that lead to the two; default false', 'boolean'),
    CLIENT_TOKEN,
  ],
  run: (call) => runIdempotent(call, () => remove(call)),
};

function remove(call: Call): Json {
  const { world, accountId, parameters } = call;
  const force = booleanOf(parameters, 'Force');
  const one = requireOwnInterface(call, {
    unknownRegion: 'InvalidRegionId.NotFound#read',
    notFound: 'InvalidInstanceId.NotFound',
    notOwner: 'IllegalParam.InstanceOwner',
  });
  const other = peerOf(world, one);
  const ends = other?.ownerId === accountId ? [one, other] : [one];
  for (const end of ends) {
    checkDeletable(end);
    if (!isStable(end.status)) refuse('InvalidInstance.StatusError');
    if (!force && world.routeEntries.of(end.id).length > 0) refuse('RouterInterfaceReferredByRouteEntry');
  }
  for (const end of ends) {
    world.routeEntries.removeAllOf(end.id);
    startTransition(call, end, 'Deleting', 'absent');
  }
  return {};
}
