import type { Action } from '../action';
import { refuse } from '../errors';
import { REGION_ID, ROUTER_INTERFACE_ID } from '../parameters/definition';
import { requireOwnInterface } from '../rules/own-interface';
import { isPeerDeleted } from '../rules/peer';
import { startTransition } from '../state/transitions';

/** Inactive → Activating → Active. Only this end: the other one has its own state. Not while locked because of bills (metadata). */
export const activateRouterInterface: Action = {
  name: 'ActivateRouterInterface',
  does: 'Inactive → Activating → Active.',
  parameters: [REGION_ID, ROUTER_INTERFACE_ID],
  run(call) {
    const one = requireOwnInterface(call, {
      unknownRegion: 'InvalidRegionId.NotFound#specified',
      notFound: 'InvalidRouterInterfaceId.NotFound#records',
      notOwner: 'Forbbiden',
    });
    if (one.businessStatus === 'FinancialLocked') refuse('Forbidden.FinancialLocked');
    if (one.status !== 'Inactive') refuse('IncorrectRIStatus#inactive');
    if (isPeerDeleted(call.world, one)) refuse('OppositeRouterInterfaceIsDeleted');
    startTransition(call, one, 'Activating', 'Active');
    return {};
  },
};
