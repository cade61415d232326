import { documented } from '../sources/sources';
import { defineAction } from './action';
import { readAccepted } from './shared/accepted';
import { TARGET, targetRules } from './shared/target';

/** Has no client token. A second execution is refused, because the first one changed the state. */
export const deactivateRouterInterface = defineAction({
  name: 'DeactivateRouterInterface',
  summary: 'Deactivates an {RouterInterfaceStatus.ACTIVE} interface: its traffic stops.',
  kind: 'write',
  idempotency: 'natural',
  parameters: TARGET,
  rules: targetRules(),
  transition: {
    from: ['Active'],
    through: 'Deactivating',
    to: 'Inactive',
    basis: documented('sdk', 'remark of the action'),
  },
  errorCodes: [
    'IncorrectRIStatus',
    'Forbidden.FinancialLocked',
    'Forbbiden.InvaildOwner',
    'OperationFailed.OperationLocked',
    'InvalidRegionId.NotFound',
    'InvalidRouterInterfaceId.NotFound',
  ],
  read: readAccepted,
});
