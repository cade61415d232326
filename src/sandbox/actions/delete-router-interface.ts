import type { Action, Call } from '../action';
import { ROUTER_INTERFACE_ERRORS } from '../common-errors/router-interface';
import { errorRows, onBasis, pickRows } from '../error-rows';
import { documented, guess } from '../evidence';
import { CLIENT_TOKEN, REGION_ID, ROUTER_INTERFACE_ID } from '../parameters/definition';
import { REGION_ERRORS } from '../parameters/region';
import { refuse } from '../refusal';
import { CLIENT_TOKEN_BEHAVIOURS, CLIENT_TOKEN_ERRORS, runIdempotent } from '../rules/client-token';
import { checkDeletable, DELETABLE_BEHAVIOURS, DELETABLE_ERRORS } from '../rules/deletable';
import { requireOwnInterface } from '../rules/own-interface';
import { startTransition } from '../state/transitions';
import type { Json } from '../wire/json';

const ERRORS = {
  ...onBasis({ certainty: 'inferred', source: 'metadata' }, REGION_ERRORS),
  ...pickRows(ROUTER_INTERFACE_ERRORS, 'InvalidInstance.StatusError', 'RouterInterfaceReferredByRouteEntry'),
  ...DELETABLE_ERRORS,
  // The list of 2024 has no code for an unknown id or for an interface of another account.
  ...onBasis(
    { certainty: 'documented', source: 'pages2019' },
    pickRows(ROUTER_INTERFACE_ERRORS, 'InvalidInstanceId.NotFound', 'IllegalParam.InstanceOwner'),
  ),
  ...CLIENT_TOKEN_ERRORS,
};

export const deleteRouterInterface = {
  name: 'DeleteRouterInterface',
  description: '`Idle` or `Inactive` → `Deleting` → absent.',
  parameters: [REGION_ID, ROUTER_INTERFACE_ID, CLIENT_TOKEN],
  errors: ERRORS,
  faultOnlyErrors: {
    ...errorRows(
      { certainty: 'documented', source: 'metadata' },
      { 'ReferredByRouteEntry.RouterInterface': [400, 'Router interface referred by route entry.'] },
    ),
    ...onBasis(
      { certainty: 'observed', source: 'terraform' },
      pickRows(ROUTER_INTERFACE_ERRORS, 'DependencyViolation.RouterInterfaceReferedByRouteEntry'),
    ),
    // The status and the message are ours.
    ...errorRows(
      { certainty: 'documented', source: 'deleteChangeLog' },
      { 'InvalidRouteTable.NotFound': [400, 'The route table of the router does not exist.'] },
    ),
  },
  behaviours: [
    documented('sdk', '`Idle` or `Inactive` → `Deleting` → absent.'),
    documented('metadata', 'An interface is refused while a custom route leads to it.'),
    documented('tutorial', 'The peer is not deleted.'),
    guess('An interface in `Deleting` is in the list.'),
    ...DELETABLE_BEHAVIOURS,
    ...CLIENT_TOKEN_BEHAVIOURS,
  ],
  run: (call) => runIdempotent(call, () => deleteInterface(call)),
} satisfies Action;

function deleteInterface(call: Call): Json {
  const target = requireOwnInterface(call, {
    unknownRegion: ERRORS['InvalidRegionId.NotFound#read'],
    notFound: ERRORS['InvalidInstanceId.NotFound'],
    notOwner: ERRORS['IllegalParam.InstanceOwner'],
  });
  checkDeletable(target);
  if (target.status !== 'Idle' && target.status !== 'Inactive') refuse(ERRORS['InvalidInstance.StatusError']);
  if (call.world.routeEntries.of(target.id).length > 0) refuse(ERRORS.RouterInterfaceReferredByRouteEntry);
  startTransition(call, target, 'Deleting', 'absent');
  return {};
}
