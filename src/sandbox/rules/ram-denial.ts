import { GATEWAY_ERRORS } from '../common-errors/gateway';
import { documented, inferred } from '../evidence';
import { ServiceError } from '../refusal';
import type { Parameters } from '../wire/parameters';
import type { World } from '../world';
import { permits, type RamPolicy } from './ram-policy';
import { RAM_USER_ID } from './ram-user';

interface PermissionRequest {
  readonly action: string;
  readonly accountId: string;
  readonly parameters: Parameters;
}

/** RAM actions with another name than the action that they permit. */
const RAM_ACTIONS: Readonly<Record<string, string>> = { DeleteExpressConnect: 'vpc:DeleteRouterInterface' };

export const PERMISSION_BEHAVIOURS = [
  documented('deleteExpressConnectPage', 'DeleteExpressConnect needs the permission `vpc:DeleteRouterInterface`.'),
  documented('createPage', 'To create an interface on a VBR, the policy must contain the VBR too.'),
  documented('ramExpressConnect', 'The resources of DescribeVirtualBorderRouters and DescribeAccessPoints.'),
  inferred('ramExpressConnect', 'DescribeRegions and DescribeVRouters are permitted for all resources (`*`) only.'),
] as const;

/** Refuses the call if a setting denies its RAM action, or if the policy of the settings does not permit it. */
export function checkPermission(world: World, request: PermissionRequest): void {
  if (request.action === 'GetCallerIdentity') return;
  const ramAction = RAM_ACTIONS[request.action] ?? `vpc:${request.action}`;
  const { deny, policy } = world.faultSettings;
  const denied = deny.includes(ramAction) || deny.includes('vpc:*');
  if (!denied && (policy === null || permitsAll(policy, ramAction, request))) return;
  const row = GATEWAY_ERRORS['Forbidden.RAM'];
  throw new ServiceError(row, {}, row.key, {
    AccessDeniedDetail: {
      AuthAction: ramAction,
      AuthPrincipalType: 'SubUser',
      AuthPrincipalDisplayName: RAM_USER_ID,
      AuthPrincipalOwnerId: request.accountId,
      PolicyType: 'AccountLevelIdentityBasedPolicy',
      NoPermissionType: 'ImplicitDeny',
    },
  });
}

function permitsAll(policy: RamPolicy, ramAction: string, request: PermissionRequest): boolean {
  return resourcesOf(request).every((resource) => permits(policy, ramAction, resource));
}

/** The resources that a call uses. */
function resourcesOf({ action, accountId, parameters }: PermissionRequest): readonly string[] {
  const arn = (type: string, id = '*') => `acs:vpc:${parameters['RegionId'] ?? '*'}:${accountId}:${type}/${id}`;
  switch (action) {
    case 'DescribeRegions':
    case 'DescribeVRouters':
      return ['*'];
    case 'DescribeAccessPoints':
      return [`acs:vpc:*:${accountId}:*`];
    case 'DescribeVirtualBorderRouters':
      return [arn('virtualborderrouter')];
    case 'CreateRouterInterface': {
      const onVbr = parameters['RouterType'] === 'VBR';
      return [arn('routerinterface'), ...(onVbr ? [arn('virtualborderrouter', parameters['RouterId'])] : [])];
    }
    default: {
      const { RouterInterfaceId, InstanceId, ResourceId } = parameters;
      const listed = Object.entries(parameters).flatMap(([name, id]) => (/^ResourceId\.\d+$/.test(name) ? [id] : []));
      const ids = listed.length > 0 ? listed : [RouterInterfaceId ?? InstanceId ?? ResourceId];
      return ids.map((id) => arn('routerinterface', id));
    }
  }
}
