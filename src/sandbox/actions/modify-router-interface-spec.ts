import type { Action, Call } from '../action';
import { refuse } from '../errors';
import { CLIENT_TOKEN, mandatoryParameter, REGION_ID, ROUTER_INTERFACE_ID } from '../parameters/definition';
import { mandatory } from '../parameters/read-value';
import { runIdempotent } from '../rules/client-token';
import { requireOwnInterface } from '../rules/own-interface';
import { isPeerDeleted } from '../rules/peer';
import { checkSpecOfRole, knownSpecFrom } from '../rules/role-and-spec';
import { isStable } from '../state/router-interface';
import { startTransition } from '../state/transitions';
import type { Json } from '../wire/json';

/**
 * Active → Activating → Active, with the new bandwidth from the start. The documents only tell of an Active one; here an Idle or Inactive
 * one goes through Activating too, and back to where it was: a guess. Not while locked because of bills (metadata).
 */
export const modifyRouterInterfaceSpec: Action = {
  name: 'ModifyRouterInterfaceSpec',
  does: 'From a stable state through Activating back to it; answers Spec.',
  parameters: [
    REGION_ID,
    ROUTER_INTERFACE_ID,
    mandatoryParameter('Spec', 'Mini.2 … Xlarge.1 for an initiator, Negative for an acceptor'),
    CLIENT_TOKEN,
  ],
  run: (call) => runIdempotent(call, () => modify(call)),
};

function modify(call: Call): Json {
  const spec = knownSpecFrom(mandatory(call.parameters, 'Spec'));
  const one = requireOwnInterface(call, {
    unknownRegion: 'InvalidRegionId.NotFound#read',
    notFound: 'InvalidRouterInterfaceId.NotFound',
    notOwner: 'InvalidInstanceOwner.Error',
  });
  if (one.businessStatus === 'FinancialLocked') refuse('Forbidden.FinancialLocked#spec');
  const { status } = one;
  if (!isStable(status)) refuse('InvalidInstance.StatusError');
  checkSpecOfRole(spec, one.role);
  if (isPeerDeleted(call.world, one)) refuse('InvalidOpposite.NotFound');
  one.spec = spec;
  startTransition(call, one, 'Activating', status);
  return { Spec: spec };
}
