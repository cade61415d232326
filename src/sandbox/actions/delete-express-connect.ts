import type { Action, Call } from '../action';
import { ROUTER_INTERFACE_ERRORS } from '../common-errors/router-interface';
import { onBasis, pickRows } from '../error-rows';
import { deviation, documented, guess, inferred } from '../evidence';
import { CLIENT_TOKEN, optionalParameter, REGION_ID, requiredParameter } from '../parameters/definition';
import { readBoolean } from '../parameters/read-value';
import { REGION_ERRORS } from '../parameters/region';
import { refuse } from '../refusal';
import { CLIENT_TOKEN_BEHAVIOURS, CLIENT_TOKEN_ERRORS, runIdempotent } from '../rules/client-token';
import { checkDeletable, DELETABLE_ERRORS } from '../rules/deletable';
import { requireOwnInterface } from '../rules/own-interface';
import { peerOf } from '../rules/peer';
import { isStable } from '../state/router-interface';
import { startTransition } from '../state/transitions';
import type { Json } from '../wire/json';

/** From DeleteRouterInterface: the whole list of this action is not published. */
const ERRORS = {
  ...onBasis(
    { certainty: 'inferred', source: 'metadata' },
    {
      ...REGION_ERRORS,
      ...DELETABLE_ERRORS,
      ...pickRows(
        ROUTER_INTERFACE_ERRORS,
        'InvalidInstanceId.NotFound',
        'IllegalParam.InstanceOwner',
        'InvalidInstance.StatusError',
        'RouterInterfaceReferredByRouteEntry',
      ),
    },
  ),
  ...CLIENT_TOKEN_ERRORS,
};

export const deleteExpressConnect = {
  name: 'DeleteExpressConnect',
  description: 'Deletes both interfaces of a pair: any stable status → `Deleting` → absent.',
  parameters: [
    REGION_ID,
    requiredParameter('RouterInterfaceId', 'either interface of the pair'),
    optionalParameter('Force', 'deletes the routes to both interfaces; default false', 'boolean'),
    CLIENT_TOKEN,
  ],
  errors: ERRORS,
  faultOnlyErrors: {},
  behaviours: [
    documented('sdk', 'Deletes initiator and acceptor. `Force` also deletes the routes to them.'),
    inferred('terraform', 'The interfaces can be `Active`: Terraform does not deactivate them first.'),
    deviation('deleteExpressConnectPage', 'The errors are those of DeleteRouterInterface.'),
    guess('`Idle` interfaces are deleted together only if each names the other.'),
    guess('If one interface cannot be deleted, neither is.'),
    ...CLIENT_TOKEN_BEHAVIOURS,
  ],
  run: (call) => runIdempotent(call, () => deletePair(call)),
} satisfies Action;

function deletePair(call: Call): Json {
  const { world, accountId, parameters } = call;
  const force = readBoolean(parameters, 'Force');
  const target = requireOwnInterface(call, {
    unknownRegion: ERRORS['InvalidRegionId.NotFound#read'],
    notFound: ERRORS['InvalidInstanceId.NotFound'],
    notOwner: ERRORS['IllegalParam.InstanceOwner'],
  });
  const peer = peerOf(world, target);
  const targets = peer?.ownerId === accountId ? [target, peer] : [target];
  for (const routerInterface of targets) {
    checkDeletable(routerInterface);
    if (!isStable(routerInterface.status)) refuse(ERRORS['InvalidInstance.StatusError']);
    const hasRoutes = world.routeEntries.of(routerInterface.id).length > 0;
    if (!force && hasRoutes) refuse(ERRORS.RouterInterfaceReferredByRouteEntry);
  }
  for (const routerInterface of targets) {
    world.routeEntries.removeAllOf(routerInterface.id);
    startTransition(call, routerInterface, 'Deleting', 'absent');
  }
  return {};
}
