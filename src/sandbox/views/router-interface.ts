import { documented, guess, inferred, sample } from '../evidence';
import {
  type Opposite,
  type RouterInterface,
  type RouterInterfaceStatus,
  visibleAttributes,
} from '../state/router-interface';
import { bandwidthOf } from '../state/specs';
import type { Json, JsonValue } from '../wire/json';
import { formatTimestamp } from '../wire/timestamps';
import type { World } from '../world';

/** EndTime of a pay-as-you-go interface. */
const NO_END_TIME = '2999-09-08T16:00:00Z';
const DEFAULT_HC_RATE_MS = 2000;
const DEFAULT_HC_THRESHOLD = 8;

export const INTERFACE_VIEW_BEHAVIOURS = [
  sample('tutorial', '`HasReservationData` is a boolean in the list, although it is documented as a string.'),
  sample('tutorial', '`OppositeInterfaceOwnerId` is empty if it was never set.'),
  sample('tutorial', 'Fields that do not apply are absent, such as `AccessPointId` on a VPC router.'),
  sample('tutorial', 'The `EndTime` of a pay-as-you-go interface is `2999-09-08T16:00:00Z`.'),
  sample('tutorial', 'The `Bandwidth` of `Large.2` is 2048.'),
  documented('sdk', '`HcRate` is 2000 ms and `HcThreshold` is 8 by default.'),
  inferred('terraform', '`HcRate` and `HcThreshold` are absent without a health check, unless they were set.'),
  documented('sdk', '`OppositeInterfaceStatus` is `Deleted` after the peer is deleted.'),
  guess('The other fields of a deleted peer are absent.'),
] as const;

/** Returns an interface in the form of DescribeRouterInterfaces. */
export function routerInterfaceView(world: World, routerInterface: RouterInterface): Json {
  const { connectedAt, endsAt } = routerInterface;
  const { name, description, healthCheck, hcRateMs, hcThreshold, opposite } = visibleAttributes(routerInterface);
  return withoutUndefined({
    RouterInterfaceId: routerInterface.id,
    Name: name,
    Description: description,
    Status: routerInterface.status,
    BusinessStatus: routerInterface.businessStatus,
    ChargeType: routerInterface.chargeType,
    RouterType: routerInterface.routerType,
    RouterId: routerInterface.routerId,
    Role: routerInterface.role,
    Spec: routerInterface.spec,
    Bandwidth: bandwidthOf(routerInterface.spec),
    AccessPointId: routerInterface.accessPointId,
    VpcInstanceId: routerInterface.vpcId,
    CreationTime: formatTimestamp(routerInterface.createdAt),
    ConnectedTime: connectedAt === undefined ? undefined : formatTimestamp(connectedAt),
    EndTime: endsAt === undefined ? NO_END_TIME : formatTimestamp(endsAt),
    HasReservationData: false,
    CrossBorder: routerInterface.crossBorder,
    FastLinkMode: routerInterface.fastLinkMode,
    Ipv6Status: 'off',
    HealthCheckSourceIp: healthCheck?.sourceIp,
    HealthCheckTargetIp: healthCheck?.targetIp,
    HcRate: hcRateMs ?? (healthCheck && DEFAULT_HC_RATE_MS),
    HcThreshold: hcThreshold ?? (healthCheck && DEFAULT_HC_THRESHOLD),
    ResourceGroupId: routerInterface.resourceGroupId,
    Tags: { Tags: routerInterface.tags.map(({ key, value }) => ({ Key: key, Value: value })) },
    ...oppositeFields(world, routerInterface, opposite),
  });
}

function oppositeFields(
  { routerInterfaces }: World,
  { oppositeRegionId, oppositeAccessPointId }: RouterInterface,
  { interfaceId, routerId, routerType, ownerId }: Opposite,
): Record<string, JsonValue | undefined> {
  const peer = interfaceId === undefined ? undefined : routerInterfaces.find(interfaceId);
  const deleted = interfaceId !== undefined && !peer && routerInterfaces.wasDeleted(interfaceId);
  const status: RouterInterfaceStatus | 'Deleted' | undefined = deleted ? 'Deleted' : peer?.status;
  return {
    OppositeRegionId: oppositeRegionId,
    OppositeAccessPointId: oppositeAccessPointId,
    OppositeInterfaceId: interfaceId,
    OppositeInterfaceOwnerId: ownerId,
    OppositeRouterId: routerId,
    OppositeRouterType: routerType,
    OppositeInterfaceStatus: status,
    OppositeInterfaceBusinessStatus: peer?.businessStatus,
    OppositeInterfaceSpec: peer?.spec,
    OppositeBandwidth: peer && bandwidthOf(peer.spec),
    OppositeVpcInstanceId: peer?.vpcId,
  };
}

function withoutUndefined(fields: Record<string, JsonValue | undefined>): Json {
  const content: Record<string, JsonValue> = {};
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) content[name] = value;
  return content;
}
