import { createUnionType, Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import type { VirtualBorderRouter as VbrModel, VRouter as VRouterModel } from '../../vpc/models/places';
import { VirtualBorderRouterStatus } from '../enums';
import { UnknownValue, Words } from '../unknown-value';

@ObjectType({ simpleResolvers: true, description: 'The router of a VPC.' })
export class VRouter {
  @Field(() => String, { description: 'Its id, such as `vrt-…`.' })
  vRouterId!: string;

  @Field(() => String, { description: 'The region that it is in.' })
  regionId!: string;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  vRouterName?: string;

  @Field(() => String, { nullable: true, description: 'Its description.' })
  description?: string;

  @Field(() => String, { nullable: true, description: 'The VPC that it belongs to.' })
  vpcId?: string;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was created.' })
  creationTime?: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A virtual border router: the end of a leased line.' })
export class VirtualBorderRouter {
  @Field(() => String, { description: 'Its id, such as `vbr-…`.' })
  vbrId!: string;

  @Field(() => String, { description: 'The region that it is in.' })
  regionId!: string;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'Its description.' })
  description?: string;

  @Field(() => VirtualBorderRouterStatus, {
    nullable: true,
    description: 'Its state. An interface can be created on an ACTIVE one only.',
  })
  status?: VirtualBorderRouterStatus;

  @Field(() => String, { nullable: true, description: 'The access point of its line.' })
  accessPointId?: string;

  @Field(() => String, { nullable: true, description: 'Its route table.' })
  routeTableId?: string;

  @Field(() => String, { nullable: true, description: 'The leased line.' })
  physicalConnectionId?: string;

  @Field(() => String, { nullable: true, description: 'The state of the leased line, as the upstream words it.' })
  physicalConnectionStatus?: string;

  @Field(() => String, { nullable: true, description: 'Whether the leased line is locked, as the upstream words it.' })
  physicalConnectionBusinessStatus?: string;

  @Field(() => String, { nullable: true, description: 'The account that owns the leased line, digit for digit.' })
  physicalConnectionOwnerUid?: string;

  @Field(() => String, { nullable: true, description: 'The code of the circuit.' })
  circuitCode?: string;

  @Field(() => Int, { nullable: true, description: 'The VLAN on the line.' })
  vlanId?: number;

  @Field(() => String, { nullable: true, description: 'Its address on the side of Alibaba Cloud.' })
  localGatewayIp?: string;

  @Field(() => String, { nullable: true, description: 'Its address on the side of the customer.' })
  peerGatewayIp?: string;

  @Field(() => String, { nullable: true, description: 'The mask of the net between both.' })
  peeringSubnetMask?: string;

  @Field(() => Int, { nullable: true, description: 'Its bandwidth in Mbps.' })
  bandwidthMbps?: number;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was created.' })
  creationTime?: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was last made active.' })
  activationTime?: Date;

  @Field(() => [UnknownValue], { description: 'Words of the upstream that are in no enum.' })
  unknownValues!: UnknownValue[];
}

export const Router = createUnionType({
  name: 'Router',
  description: 'A router that an interface can be on.',
  types: () => [VRouter, VirtualBorderRouter] as const,
});

export function toVRouter(regionId: string, { vRouterId = '', ...rest }: VRouterModel): VRouter {
  return Object.assign(new VRouter(), { vRouterId, regionId, ...rest });
}

export function toVirtualBorderRouter(
  regionId: string,
  { vbrId = '', status, bandwidth, ...rest }: VbrModel,
): VirtualBorderRouter {
  const words = new Words();
  return Object.assign(new VirtualBorderRouter(), {
    vbrId,
    regionId,
    ...rest,
    bandwidthMbps: bandwidth,
    status: words.observed(VirtualBorderRouterStatus, 'status', status),
    unknownValues: words.unknown,
  });
}
