import { GATEWAY_ERRORS } from '../common-errors/gateway';
import { ServiceError } from '../refusal';
import type { World } from '../world';

/** Id of the RAM user that signs the requests. The response samples show an id of 18 digits. */
const RAM_USER_ID = '200000000000000001';

/** RAM actions with another name than the action that they permit. */
const RAM_ACTIONS: Readonly<Record<string, string>> = { DeleteExpressConnect: 'vpc:DeleteRouterInterface' };

/** Refuses the call if a setting denies its RAM action. */
export function checkPermission(world: World, action: string, accountId: string): void {
  const ramAction = RAM_ACTIONS[action] ?? `vpc:${action}`;
  const { deny } = world.faultSettings;
  if (!deny.includes(ramAction) && !deny.includes('vpc:*')) return;
  const row = GATEWAY_ERRORS['Forbidden.RAM'];
  throw new ServiceError(row, {}, row.key, {
    AccessDeniedDetail: {
      AuthAction: ramAction,
      AuthPrincipalType: 'SubUser',
      AuthPrincipalDisplayName: RAM_USER_ID,
      AuthPrincipalOwnerId: accountId,
      PolicyType: 'AccountLevelIdentityBasedPolicy',
      NoPermissionType: 'ImplicitDeny',
    },
  });
}
