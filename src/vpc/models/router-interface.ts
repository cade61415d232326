import { boolean, integer, listAt, type Model, readModel, text, time } from './attributes';

/** Attributes of a router interface. Inapplicable attributes are absent. Source: official SDK 7.3.2. */
const ATTRIBUTES = {
  routerInterfaceId: text,
  routerId: text,
  routerType: text,
  role: text,
  spec: text,
  status: text,
  businessStatus: text,
  chargeType: text,
  accessPointId: text,
  vpcInstanceId: text,
  name: text,
  description: text,
  resourceGroupId: text,
  /** Mbps in the upstream's own count: 2048 for Large.2, 0 for Negative. */
  bandwidth: integer,
  crossBorder: boolean,
  fastLinkMode: boolean,
  ipv6Status: text,
  healthCheckSourceIp: text,
  healthCheckTargetIp: text,
  /** Milliseconds between health checks. The SDK's remark states seconds; Terraform reads back milliseconds. */
  hcRate: integer,
  /** Consecutive lost health checks that count as a failure. */
  hcThreshold: integer,
  creationTime: time,
  connectedTime: time,
  endTime: time,
  oppositeInterfaceId: text,
  oppositeInterfaceOwnerId: text,
  oppositeInterfaceSpec: text,
  oppositeInterfaceStatus: text,
  oppositeInterfaceBusinessStatus: text,
  oppositeBandwidth: integer,
  oppositeRegionId: text,
  oppositeRouterId: text,
  oppositeRouterType: text,
  oppositeAccessPointId: text,
  oppositeVpcInstanceId: text,
  hasReservationData: boolean,
  reservationActiveTime: time,
  /** Mbps. The upstream writes it as text. */
  reservationBandwidth: integer,
  reservationInternetChargeType: text,
  reservationOrderType: text,
  /** Only DescribeRouterInterfaceAttribute returns it. */
  healthCheckStatus: text,
  /** Only DescribeRouterInterfaceAttribute returns it. */
  gmtModified: time,
} as const;

interface TagValue {
  readonly key: string;
  readonly value: string;
}

export interface RouterInterface extends Model<typeof ATTRIBUTES> {
  readonly routerInterfaceId: string;
  readonly tags: readonly TagValue[];
}

/** undefined where the body has no id: that is the upstream's response to an unknown id. */
export function readRouterInterface(body: Readonly<Record<string, unknown>>): RouterInterface | undefined {
  const { routerInterfaceId, ...rest } = readModel(ATTRIBUTES, body);
  if (routerInterfaceId === undefined) return undefined;
  return { routerInterfaceId, ...rest, tags: readTags(listAt(body, 'Tags', 'Tags')) };
}

function readTags(tags: readonly Readonly<Record<string, unknown>>[]): TagValue[] {
  return tags.flatMap((tag) => {
    const key = text(tag['Key']);
    return key === undefined ? [] : [{ key, value: text(tag['Value']) ?? '' }];
  });
}
