import { boolean, type RequestOf } from '../rules/parameter';
import { inferred } from '../sources/sources';
import { defineAction } from './action';
import { readAccepted } from './shared/accepted';
import { NOT_PREPAID } from './shared/not-prepaid';
import { CLIENT_TOKEN, clientTokenRules, TARGET, targetRules } from './shared/target';

const PARAMETERS = {
  ...TARGET,
  force: boolean('Whether route entries that use the interfaces are also deleted. Default: false.'),
  ...CLIENT_TOKEN,
} as const;
export type DeleteExpressConnectRequest = RequestOf<typeof PARAMETERS>;

export const deleteExpressConnect = defineAction({
  name: 'DeleteExpressConnect',
  summary: 'Deletes both interfaces of a connection.',
  kind: 'write',
  idempotency: 'token',
  removesTarget: true,
  parameters: PARAMETERS,
  rules: [...targetRules<DeleteExpressConnectRequest>(), ...clientTokenRules<DeleteExpressConnectRequest>()],
  preconditions: [NOT_PREPAID],
  // The state of one interface proves nothing about the other, so there is no state to reach.
  transition: {
    from: ['Idle', 'Inactive', 'Active'],
    basis: inferred('terraform', 'ACTIVE: the fast link resource deletes a connected pair'),
  },
  // Source: page of DeleteExpressConnect, June 2026.
  permission: { action: 'vpc:DeleteRouterInterface' },
  // The part of the list that was read.
  errorCodes: [
    'IncorrectStatus.RouterInterface',
    'DependencyViolation.RouterInterfaceReferedByRouteEntry',
    'InvalidRouterInterfaceChargeType.Malformed',
  ],
  read: readAccepted,
});
