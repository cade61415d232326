import { documented } from '../sources/sources';
import { defineAction } from './action';
import { readAccepted } from './shared/accepted';
import { TARGET, targetRules } from './shared/target';

/** Has no client token. A second execution is refused, because the first one changed the state. */
export const activateRouterInterface = defineAction({
  name: 'ActivateRouterInterface',
  summary: 'Activates an {RouterInterfaceStatus.INACTIVE} interface.',
  kind: 'write',
  idempotency: 'natural',
  parameters: TARGET,
  rules: targetRules(),
  transition: {
    from: ['Inactive'],
    through: 'Activating',
    to: 'Active',
    basis: documented('sdk', 'remark of the action'),
  },
  errorCodes: [
    'IncorrectRIStatus',
    'Forbidden.FinancialLocked',
    'OperationFailed.PconnTrafficNotEnable',
    'Forbbiden',
    'NotSupportLinkrole',
    'OppositeRouterInterfaceIsDeleted',
    'InvalidRegionId.NotFound',
    'InvalidRouterInterfaceId.NotFound',
  ],
  read: readAccepted,
});
