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

/** The end of what is paid for as it is used (captures of the real service). */
const NEVER = '2999-09-08T16:00:00Z';
/** Defaults of the health check: an echo every 2000 ms, failed after 8 losses (metadata's recommended values). */
const HC_RATE_MS = 2000;
const HC_THRESHOLD = 8;

/**
 * An interface as the reads show it, with the real service's habits: HasReservationData is a boolean though documented as text,
 * OppositeInterfaceOwnerId is empty where it was never given, and what does not apply (AccessPointId of an interface on a VPC router,
 * VpcInstanceId of one on a VBR, ConnectedTime before it is connected) is left out rather than null.
 */
export function routerInterfaceView(world: World, one: RouterInterface): Json {
  const { name, description, healthCheck, hcRateMs, hcThreshold, opposite } = visibleAttributes(one);
  return defined({
    RouterInterfaceId: one.id,
    Name: name,
    Description: description,
    Status: one.status,
    BusinessStatus: one.businessStatus,
    ChargeType: one.chargeType,
    RouterType: one.routerType,
    RouterId: one.routerId,
    Role: one.role,
    Spec: one.spec,
    Bandwidth: bandwidthOf(one.spec),
    AccessPointId: one.accessPointId,
    VpcInstanceId: one.vpcId,
    CreationTime: formatTimestamp(one.createdAt),
    ConnectedTime: one.connectedAt === undefined ? undefined : formatTimestamp(one.connectedAt),
    EndTime: one.endsAt === undefined ? NEVER : formatTimestamp(one.endsAt),
    HasReservationData: false,
    CrossBorder: one.crossBorder,
    FastLinkMode: one.fastLinkMode,
    Ipv6Status: 'off',
    HealthCheckSourceIp: healthCheck?.sourceIp,
    HealthCheckTargetIp: healthCheck?.targetIp,
    HcRate: hcRateMs ?? (healthCheck && HC_RATE_MS),
    HcThreshold: hcThreshold ?? (healthCheck && HC_THRESHOLD),
    ResourceGroupId: one.resourceGroupId,
    Tags: { Tags: one.tags.map(({ key, value }) => ({ Key: key, Value: value })) },
    ...oppositeFields(world, one, opposite),
  });
}

/** The other end as it is now. Of a deleted one nothing is left but that it was deleted; of one that never was, not even that. */
function oppositeFields(
  { routerInterfaces }: World,
  one: RouterInterface,
  { interfaceId, routerId, routerType, ownerId }: Opposite,
): Record<string, JsonValue | undefined> {
  const other = interfaceId === undefined ? undefined : routerInterfaces.find(interfaceId);
  const deleted = interfaceId !== undefined && !other && routerInterfaces.wasDeleted(interfaceId);
  const status: RouterInterfaceStatus | 'Deleted' | undefined = deleted ? 'Deleted' : other?.status;
  return {
    OppositeRegionId: one.oppositeRegionId,
    OppositeAccessPointId: one.oppositeAccessPointId,
    OppositeInterfaceId: interfaceId,
    OppositeInterfaceOwnerId: ownerId,
    OppositeRouterId: routerId,
    OppositeRouterType: routerType,
    OppositeInterfaceStatus: status,
    OppositeInterfaceBusinessStatus: other?.businessStatus,
    OppositeInterfaceSpec: other?.spec,
    OppositeBandwidth: other && bandwidthOf(other.spec),
    OppositeVpcInstanceId: other?.vpcId,
  };
}

function defined(fields: Record<string, JsonValue | undefined>): Json {
  const content: Record<string, JsonValue> = {};
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) content[name] = value;
  return content;
}
