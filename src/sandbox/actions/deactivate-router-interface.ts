import type { Action } from '../action';
import { refuse } from '../errors';
import { REGION_ID, ROUTER_INTERFACE_ID } from '../parameters/definition';
import { requireOwnInterface } from '../rules/own-interface';
import { startTransition } from '../state/transitions';

/** Active → Deactivating → Inactive. Only this end: the other one stays as it is (official tutorial). */
export const deactivateRouterInterface: Action = {
  name: 'DeactivateRouterInterface',
  does: 'Active → Deactivating → Inactive.',
  parameters: [REGION_ID, ROUTER_INTERFACE_ID],
  run(call) {
    const one = requireOwnInterface(call, {
      unknownRegion: 'InvalidRegionId.NotFound#read',
      notFound: 'InvalidRouterInterfaceId.NotFound',
      notOwner: 'Forbbiden.InvaildOwner',
    });
    if (one.businessStatus === 'FinancialLocked') refuse('Forbidden.FinancialLocked');
    if (one.operationLocked) refuse('OperationFailed.OperationLocked');
    if (one.status !== 'Active') refuse('IncorrectRIStatus#active');
    startTransition(call, one, 'Deactivating', 'Inactive');
    return {};
  },
};
