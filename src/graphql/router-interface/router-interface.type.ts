import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { chargeTypeOf, memberOf } from '../../vpc/enums';
import type { RouterInterface as Model } from '../../vpc/models/router-interface';
import {
  BusinessStatus,
  HealthCheckStatus,
  InstanceChargeType,
  Ipv6Status,
  Role,
  RouterInterfaceStatus,
  RouterType,
  Spec,
} from '../enums';
import { UnknownValue, Words } from '../unknown-value';

const nullable = true;

@ObjectType({ simpleResolvers: true, description: 'A tag: a key and a value.' })
export class Tag {
  @Field(() => String, { description: 'The key.' })
  key!: string;

  @Field(() => String, { description: 'The value. May be empty.' })
  value!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A change of a subscription that takes effect later.' })
export class Reservation {
  @Field(() => GraphQLISODateTime, { nullable, description: 'When it takes effect.' })
  activeTime?: Date;

  @Field(() => String, { nullable, description: 'The bandwidth then, in Mbps.' })
  bandwidthMbps?: string;

  @Field(() => String, { nullable, description: 'How traffic is billed then, as the upstream words it.' })
  internetChargeType?: string;

  @Field(() => String, { nullable, description: 'The kind of order, as the upstream words it: RENEW, RENEWCHANGE.' })
  orderType?: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A router interface. Attributes that do not apply to it, or that the upstream did not tell, are null. A word of the ' +
    'upstream that is in no enum is in `unknownValues`, and the field is UNKNOWN or null.',
})
export class RouterInterface {
  @Field(() => String, { description: 'Its id, such as `ri-…`.' })
  routerInterfaceId!: string;

  @Field(() => String, { description: 'The region that it is in.' })
  regionId!: string;

  @Field(() => RouterInterfaceStatus, { nullable, description: 'Its state.' })
  status?: RouterInterfaceStatus;

  @Field(() => BusinessStatus, { nullable, description: 'Whether it is locked for an unpaid bill or for security.' })
  businessStatus?: BusinessStatus;

  @Field(() => Role, { nullable, description: 'The part that it plays in the connection.' })
  role?: Role;

  @Field(() => Spec, { nullable, description: 'Its specification.' })
  spec?: Spec;

  @Field(() => Int, {
    nullable,
    description: 'Its bandwidth in Mbps, as the upstream counts it: 2048 for LARGE_2, 0 for NEGATIVE.',
  })
  bandwidthMbps?: number;

  @Field(() => RouterType, { nullable, description: 'The kind of router that it is on.' })
  routerType?: RouterType;

  @Field(() => String, { nullable, description: 'The router that it is on.' })
  routerId?: string;

  @Field(() => String, { nullable, description: 'The access point of its virtual border router.' })
  accessPointId?: string;

  @Field(() => String, { nullable, description: 'The VPC that it belongs to.' })
  vpcInstanceId?: string;

  @Field(() => String, { nullable, description: 'Its name.' })
  name?: string;

  @Field(() => String, { nullable, description: 'Its description.' })
  description?: string;

  @Field(() => [Tag], { description: 'Its tags.' })
  tags!: readonly Tag[];

  @Field(() => String, { nullable, description: 'Its resource group.' })
  resourceGroupId?: string;

  @Field(() => InstanceChargeType, { nullable, description: 'How it is paid for.' })
  chargeType?: InstanceChargeType;

  @Field(() => Boolean, { nullable, description: 'Whether the connection leaves the mainland of China, or enters it.' })
  crossBorder?: boolean;

  @Field(() => Boolean, { nullable, description: 'Whether both sides were created and connected in one step.' })
  fastLinkMode?: boolean;

  @Field(() => Ipv6Status, { nullable, description: 'Whether IPv6 is switched on.' })
  ipv6Status?: Ipv6Status;

  @Field(() => String, { nullable, description: 'The address that health checks are sent from.' })
  healthCheckSourceIp?: string;

  @Field(() => String, { nullable, description: 'The address that health checks are sent to.' })
  healthCheckTargetIp?: string;

  @Field(() => Int, { nullable, description: 'Time between health checks in milliseconds.' })
  hcRate?: number;

  @Field(() => Int, { nullable, description: 'Health checks lost in a row that count as a failure.' })
  hcThreshold?: number;

  @Field(() => GraphQLISODateTime, { nullable, description: 'When it was created.' })
  creationTime?: Date;

  @Field(() => GraphQLISODateTime, { nullable, description: 'When the connection was made.' })
  connectedTime?: Date;

  @Field(() => GraphQLISODateTime, { nullable, description: 'When the subscription ends. Null for pay as you go.' })
  endTime?: Date;

  @Field(() => Reservation, { nullable, description: 'A pending change of the subscription.' })
  reservation?: Reservation;

  @Field(() => String, { nullable, description: 'The id of the peer interface.' })
  oppositeInterfaceId?: string;

  @Field(() => String, { nullable, description: 'The account that owns the peer, digit for digit.' })
  oppositeInterfaceOwnerId?: string;

  @Field(() => RouterInterfaceStatus, { nullable, description: 'The state of the peer.' })
  oppositeInterfaceStatus?: RouterInterfaceStatus;

  @Field(() => BusinessStatus, { nullable, description: 'Whether the peer is locked.' })
  oppositeInterfaceBusinessStatus?: BusinessStatus;

  @Field(() => Spec, { nullable, description: 'The specification of the peer.' })
  oppositeInterfaceSpec?: Spec;

  @Field(() => Int, { nullable, description: 'The bandwidth of the peer in Mbps.' })
  oppositeBandwidthMbps?: number;

  @Field(() => String, { nullable, description: 'The region of the peer.' })
  oppositeRegionId?: string;

  @Field(() => RouterType, { nullable, description: 'The kind of router that the peer is on.' })
  oppositeRouterType?: RouterType;

  @Field(() => String, { nullable, description: 'The router that the peer is on.' })
  oppositeRouterId?: string;

  @Field(() => String, { nullable, description: 'The access point of the peer.' })
  oppositeAccessPointId?: string;

  @Field(() => String, { nullable, description: 'The VPC of the peer.' })
  oppositeVpcInstanceId?: string;

  @Field(() => [UnknownValue], { description: 'Words of the upstream that are in no enum.' })
  unknownValues!: UnknownValue[];

  /** Whether it was asked for by its id, so that what one interface alone tells may be asked for too. */
  asked!: boolean;
}

/** Pay as you go ends in this year, as the upstream words "never". */
const NEVER_YEAR = 2999;

export function toRouterInterface(regionId: string, model: Model, asked = false): RouterInterface {
  const words = new Words();
  const { bandwidth, oppositeBandwidth, endTime } = model;
  const spec = (field: string, word: string | undefined) => words.given(field, word, (known) => memberOf(Spec, known));
  const routerType = (field: string, word: string | undefined) =>
    words.given(field, word, (known) => memberOf(RouterType, known));
  return Object.assign(new RouterInterface(), {
    ...model,
    regionId,
    asked,
    status: words.observed(RouterInterfaceStatus, 'status', model.status),
    businessStatus: words.observed(BusinessStatus, 'businessStatus', model.businessStatus),
    role: words.given('role', model.role, (known) => memberOf(Role, known)),
    spec: spec('spec', model.spec),
    bandwidthMbps: bandwidth,
    routerType: routerType('routerType', model.routerType),
    chargeType: words.given('chargeType', model.chargeType, chargeTypeOf),
    ipv6Status: words.observed(Ipv6Status, 'ipv6Status', model.ipv6Status),
    endTime: endTime && endTime.getUTCFullYear() < NEVER_YEAR ? endTime : undefined,
    reservation: reservationOf(model),
    oppositeInterfaceStatus: words.observed(
      RouterInterfaceStatus,
      'oppositeInterfaceStatus',
      model.oppositeInterfaceStatus,
    ),
    oppositeInterfaceBusinessStatus: words.observed(
      BusinessStatus,
      'oppositeInterfaceBusinessStatus',
      model.oppositeInterfaceBusinessStatus,
    ),
    oppositeInterfaceSpec: spec('oppositeInterfaceSpec', model.oppositeInterfaceSpec),
    oppositeBandwidthMbps: oppositeBandwidth,
    oppositeRouterType: routerType('oppositeRouterType', model.oppositeRouterType),
    unknownValues: words.unknown,
  });
}

function reservationOf(model: Model): Reservation | undefined {
  if (!model.hasReservationData) return undefined;
  return Object.assign(new Reservation(), {
    activeTime: model.reservationActiveTime,
    bandwidthMbps: model.reservationBandwidth,
    internetChargeType: model.reservationInternetChargeType,
    orderType: model.reservationOrderType,
  });
}

/** What DescribeRouterInterfaceAttribute alone tells. */
export function healthCheckStatusOf(model: Model): HealthCheckStatus | undefined {
  return new Words().observed(HealthCheckStatus, 'healthCheckStatus', model.healthCheckStatus);
}
