import type { RequestOf } from '../rules/parameter';
import { documented } from '../sources/sources';
import { defineAction } from './action';
import { readAccepted } from './shared/accepted';
import { NOT_PREPAID } from './shared/not-prepaid';
import { CLIENT_TOKEN, clientTokenRules, TARGET, targetRules } from './shared/target';

const PARAMETERS = { ...TARGET, ...CLIENT_TOKEN } as const;
export type DeleteRouterInterfaceRequest = RequestOf<typeof PARAMETERS>;

export const deleteRouterInterface = defineAction({
  name: 'DeleteRouterInterface',
  summary: 'Deletes an {RouterInterfaceStatus.IDLE} or {RouterInterfaceStatus.INACTIVE} interface. Its peer stays.',
  kind: 'write',
  idempotency: 'token',
  removesTarget: true,
  parameters: PARAMETERS,
  rules: [...targetRules<DeleteRouterInterfaceRequest>(), ...clientTokenRules<DeleteRouterInterfaceRequest>()],
  preconditions: [NOT_PREPAID],
  transition: {
    from: ['Idle', 'Inactive'],
    through: 'Deleting',
    to: 'absent',
    basis: documented('sdk', 'remark of the action'),
  },
  errorCodes: [
    'InvalidInstance.StatusError',
    'OperationFailed.OperationLocked',
    'RouterInterfaceReferredByRouteEntry',
    'ReferredByRouteEntry.RouterInterface',
    // Of later and earlier editions of the page.
    'DependencyViolation.RouterInterfaceReferedByRouteEntry',
    'IllegalParam.InstanceOwner',
    'InvalidInstanceId.NotFound',
    'InvalidRouteTable.NotFound',
    'InvalidRouterInterfaceChargeType.Malformed',
  ],
  read: readAccepted,
});
