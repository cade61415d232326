import type { Action, Call } from '../action';
import { ROUTER_INTERFACE_ERRORS } from '../common-errors/router-interface';
import { errorRows, onBasis, pickRows } from '../error-rows';
import { documented, guess, inferred } from '../evidence';
import { CLIENT_TOKEN, optionalParameter, REGION_ID, requiredParameter } from '../parameters/definition';
import { readBoolean } from '../parameters/read-value';
import { REGION_ERRORS } from '../parameters/region';
import { refuse } from '../refusal';
import { CLIENT_TOKEN_BEHAVIOURS, CLIENT_TOKEN_ERRORS, runIdempotent } from '../rules/client-token';
import { checkDeletable } from '../rules/deletable';
import { requireOwnInterface } from '../rules/own-interface';
import { peerOf } from '../rules/peer';
import { isStable } from '../state/router-interface';
import { startTransition } from '../state/transitions';
import type { Json } from '../wire/json';

const ERRORS = {
  ...pickRows(ROUTER_INTERFACE_ERRORS, 'DependencyViolation.RouterInterfaceReferedByRouteEntry'),
  ...errorRows(
    { certainty: 'documented', source: 'deleteExpressConnectPage' },
    {
      // The message is ours.
      'IncorrectStatus.RouterInterface#delete': [
        400,
        'The status of this RouterInterface does not allow its deletion.',
      ],
    },
  ),
  // The page states the status 400, but the code was not read. The message is that of the ECS copy of DeleteRouterInterface.
  ...errorRows(
    { certainty: 'inferred', source: 'deleteExpressConnectPage' },
    {
      'InvalidRouterInterfaceChargeType.Malformed#delete-pair': [400, 'The prepaid routerinterface can not delete.'],
    },
  ),
  // From DeleteRouterInterface: the list of this action was not read whole.
  ...onBasis(
    { certainty: 'inferred', source: 'metadata' },
    {
      ...REGION_ERRORS,
      ...pickRows(
        ROUTER_INTERFACE_ERRORS,
        'InvalidInstanceId.NotFound',
        'IllegalParam.InstanceOwner',
        'OperationFailed.OperationLocked',
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
    inferred('deleteExpressConnectPage', 'The errors that the page does not list are those of DeleteRouterInterface.'),
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
    checkDeletable(routerInterface, ERRORS['InvalidRouterInterfaceChargeType.Malformed#delete-pair']);
    if (!isStable(routerInterface.status)) refuse(ERRORS['IncorrectStatus.RouterInterface#delete']);
    const hasRoutes = world.routeEntries.of(routerInterface.id).length > 0;
    if (!force && hasRoutes) refuse(ERRORS['DependencyViolation.RouterInterfaceReferedByRouteEntry']);
  }
  for (const routerInterface of targets) {
    world.routeEntries.removeAllOf(routerInterface.id);
    startTransition(call, routerInterface, 'Deleting', 'absent');
  }
  return {};
}
