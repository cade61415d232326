import type { Action } from '../action';
import { ROUTER_INTERFACE_ERRORS } from '../common-errors/router-interface';
import { errorRows, pickRows } from '../error-rows';
import { documented, inferred } from '../evidence';
import { REGION_ID, ROUTER_INTERFACE_ID } from '../parameters/definition';
import { refuse } from '../refusal';
import { requireOwnInterface } from '../rules/own-interface';
import { isPeerDeleted } from '../rules/peer';
import { startTransition } from '../state/transitions';

const ERRORS = {
  ...pickRows(
    ROUTER_INTERFACE_ERRORS,
    'InvalidRegionId.NotFound#specified',
    'InvalidRouterInterfaceId.NotFound#records',
    'Forbidden.FinancialLocked',
  ),
  ...errorRows(
    { certainty: 'documented', source: 'metadata' },
    {
      'IncorrectRIStatus#inactive': [
        400,
        "RouterInterface can be operated by this action only when it's status is Inactive.",
      ],
      Forbbiden: [400, 'The router does not belong to your account.'],
      OppositeRouterInterfaceIsDeleted: [400, 'The opposite router interface is already deleted.'],
    },
  ),
};

export const activateRouterInterface = {
  name: 'ActivateRouterInterface',
  description: '`Inactive` → `Activating` → `Active`.',
  parameters: [REGION_ID, ROUTER_INTERFACE_ID],
  errors: ERRORS,
  faultOnlyErrors: {
    ...pickRows(ROUTER_INTERFACE_ERRORS, 'OperationFailed.PconnTrafficNotEnable'),
    ...errorRows(
      { certainty: 'documented', source: 'metadata' },
      { NotSupportLinkrole: [400, 'This RouterInterface is not a vlan interface for connection.'] },
    ),
  },
  behaviours: [
    documented('sdk', '`Inactive` → `Activating` → `Active`.'),
    documented('metadata', 'A `FinancialLocked` interface is refused.'),
    inferred('tutorial', 'The status of the peer does not change.'),
    inferred('metadata', 'The peer counts as deleted from `Deleting` on.'),
  ],
  run(call) {
    const target = requireOwnInterface(call, {
      unknownRegion: ERRORS['InvalidRegionId.NotFound#specified'],
      notFound: ERRORS['InvalidRouterInterfaceId.NotFound#records'],
      notOwner: ERRORS.Forbbiden,
    });
    if (target.businessStatus === 'FinancialLocked') refuse(ERRORS['Forbidden.FinancialLocked']);
    if (target.status !== 'Inactive') refuse(ERRORS['IncorrectRIStatus#inactive']);
    if (isPeerDeleted(call.world, target)) refuse(ERRORS.OppositeRouterInterfaceIsDeleted);
    startTransition(call, target, 'Activating', 'Active');
    return {};
  },
} satisfies Action;
