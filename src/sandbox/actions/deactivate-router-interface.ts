import type { Action } from '../action';
import { ROUTER_INTERFACE_ERRORS } from '../common-errors/router-interface';
import { errorRows, pickRows } from '../error-rows';
import { documented } from '../evidence';
import { REGION_ID, ROUTER_INTERFACE_ID } from '../parameters/definition';
import { REGION_ERRORS } from '../parameters/region';
import { refuse } from '../refusal';
import { requireOwnInterface } from '../rules/own-interface';
import { startTransition } from '../state/transitions';

const ERRORS = {
  ...REGION_ERRORS,
  ...pickRows(
    ROUTER_INTERFACE_ERRORS,
    'InvalidRouterInterfaceId.NotFound',
    'Forbidden.FinancialLocked',
    'OperationFailed.OperationLocked',
  ),
  ...errorRows(
    { certainty: 'documented', source: 'metadata' },
    {
      'IncorrectRIStatus#active': [
        400,
        "RouterInterface can be operated by this action only when it's status is Active.",
      ],
      'Forbbiden.InvaildOwner': [400, 'The RouterInterface owener error'],
    },
  ),
};

export const deactivateRouterInterface = {
  name: 'DeactivateRouterInterface',
  description: '`Active` → `Deactivating` → `Inactive`.',
  parameters: [REGION_ID, ROUTER_INTERFACE_ID],
  errors: ERRORS,
  faultOnlyErrors: {},
  behaviours: [
    documented('sdk', '`Active` → `Deactivating` → `Inactive`.'),
    documented('metadata', 'A `FinancialLocked` or locked interface is refused.'),
    documented('tutorial', 'The status of the peer does not change.'),
  ],
  run(call) {
    const target = requireOwnInterface(call, {
      unknownRegion: ERRORS['InvalidRegionId.NotFound#read'],
      notFound: ERRORS['InvalidRouterInterfaceId.NotFound'],
      notOwner: ERRORS['Forbbiden.InvaildOwner'],
    });
    if (target.businessStatus === 'FinancialLocked') refuse(ERRORS['Forbidden.FinancialLocked']);
    if (target.operationLocked) refuse(ERRORS['OperationFailed.OperationLocked']);
    if (target.status !== 'Active') refuse(ERRORS['IncorrectRIStatus#active']);
    startTransition(call, target, 'Deactivating', 'Inactive');
    return {};
  },
} satisfies Action;
