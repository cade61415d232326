import { Field, Int, ObjectType } from 'type-graphql';
import {
  BusinessStatus,
  InstanceChargeType,
  Ipv6Status,
  Role,
  RouterInterfaceStatus,
  RouterType,
  Spec,
} from '../enums';
import { Node } from '../node/node.type';
import { UNKNOWN_VALUES, UnknownValue } from '../output/value-reader';
import { DateTime, IPv4 } from '../scalars';
import { OppositeInterface } from './opposite-interface.type';

const nullable = true;

@ObjectType({ simpleResolvers: true, description: 'A tag: a key and a value.' })
export class Tag {
  @Field(() => String, { description: 'Key. Wire: `Key`.' })
  key!: string;

  @Field(() => String, { description: 'Value. May be empty. Wire: `Value`.' })
  value!: string;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A change of a subscription that takes effect later.',
})
export class Reservation extends Node {
  @Field(() => DateTime, {
    nullable,
    description: 'Time when it takes effect. Wire: `ReservationActiveTime`.',
  })
  activeTime?: Date;

  @Field(() => Int, { nullable, description: 'New bandwidth in Mbps. Wire: `ReservationBandwidth`.' })
  bandwidthMbps?: number;

  @Field(() => String, {
    nullable,
    description: 'New traffic billing method, as the upstream spells it. Wire: `ReservationInternetChargeType`.',
  })
  internetChargeType?: string;

  @Field(() => String, {
    nullable,
    description: 'Type of the order, as the upstream spells it: RENEW or RENEWCHANGE. Wire: `ReservationOrderType`.',
  })
  orderType?: string;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'A router interface. An attribute that does not apply, or that the upstream did not return, is null. For an enum value ' +
    'that this schema version does not know, the field is UNKNOWN or null, and `unknownValues` contains the value.',
})
export class RouterInterface extends Node {
  @Field(() => String, { description: 'Id of the interface, such as `ri-…`. Wire: `RouterInterfaceId`.' })
  routerInterfaceId!: string;

  @Field(() => String, {
    description: 'Region of the interface. The upstream does not return it; it is the region of the read.',
  })
  regionId!: string;

  @Field(() => RouterInterfaceStatus, { nullable, description: 'State. Wire: `Status`.' })
  status?: RouterInterfaceStatus;

  @Field(() => BusinessStatus, {
    nullable,
    description: 'Lock, because of an unpaid bill or for security. Wire: `BusinessStatus`.',
  })
  businessStatus?: BusinessStatus;

  @Field(() => Role, { nullable, description: 'Role in the connection. Wire: `Role`.' })
  role?: Role;

  @Field(() => Spec, { nullable, description: 'Specification. Wire: `Spec`.' })
  spec?: Spec;

  @Field(() => Int, {
    nullable,
    description:
      'Bandwidth in Mbps, as the upstream reports it: for example 2048 for LARGE_2, and 0 for NEGATIVE. Wire: `Bandwidth`.',
  })
  bandwidthMbps?: number;

  @Field(() => RouterType, { nullable, description: 'Type of the router of the interface. Wire: `RouterType`.' })
  routerType?: RouterType;

  @Field(() => String, { nullable, description: 'Router of the interface. Wire: `RouterId`.' })
  routerId?: string;

  @Field(() => String, {
    nullable,
    description: 'Access point of the virtual border router of the interface. Wire: `AccessPointId`.',
  })
  accessPointId?: string;

  @Field(() => String, { nullable, description: 'VPC of the interface. Wire: `VpcInstanceId`.' })
  vpcId?: string;

  @Field(() => String, { nullable, description: 'Name. Wire: `Name`.' })
  name?: string;

  @Field(() => String, { nullable, description: 'Description. Wire: `Description`.' })
  description?: string;

  @Field(() => [Tag], { description: 'Tags. Wire: `Tags`.' })
  tags!: readonly Tag[];

  @Field(() => String, { nullable, description: 'Resource group. Wire: `ResourceGroupId`.' })
  resourceGroupId?: string;

  @Field(() => InstanceChargeType, { nullable, description: 'Billing method. Wire: `ChargeType`.' })
  instanceChargeType?: InstanceChargeType;

  @Field(() => Boolean, {
    nullable,
    description: 'Whether the connection crosses the border of mainland China. Wire: `CrossBorder`.',
  })
  crossBorder?: boolean;

  @Field(() => Boolean, {
    nullable,
    description: 'Whether both interfaces were created and connected in one step. Wire: `FastLinkMode`.',
  })
  fastLinkMode?: boolean;

  @Field(() => Ipv6Status, { nullable, description: 'Whether IPv6 is enabled. Wire: `Ipv6Status`.' })
  ipv6Status?: Ipv6Status;

  @Field(() => IPv4, { nullable, description: 'Source address of the health checks. Wire: `HealthCheckSourceIp`.' })
  healthCheckSourceIp?: string;

  @Field(() => IPv4, {
    nullable,
    description: 'Destination address of the health checks. Wire: `HealthCheckTargetIp`.',
  })
  healthCheckTargetIp?: string;

  @Field(() => Int, { nullable, description: 'Time between health checks in milliseconds. Wire: `HcRate`.' })
  hcRate?: number;

  @Field(() => Int, {
    nullable,
    description: 'Consecutive lost health checks that count as a failure. Wire: `HcThreshold`.',
  })
  hcThreshold?: number;

  @Field(() => DateTime, { nullable, description: 'Time of creation. Wire: `CreationTime`.' })
  creationTime?: Date;

  @Field(() => DateTime, { nullable, description: 'Time of the connection. Wire: `ConnectedTime`.' })
  connectedTime?: Date;

  @Field(() => DateTime, {
    nullable,
    description: 'End of the subscription. Null for pay-as-you-go. Wire: `EndTime`.',
  })
  endTime?: Date;

  @Field(() => Reservation, { nullable, description: 'Pending change of the subscription.' })
  reservation?: Reservation;

  @Field(() => OppositeInterface, {
    nullable,
    description: 'What this interface records about its peer, without a further call. Null where it records nothing.',
  })
  opposite?: OppositeInterface;

  @Field(() => [UnknownValue], { description: UNKNOWN_VALUES })
  unknownValues!: UnknownValue[];
}
