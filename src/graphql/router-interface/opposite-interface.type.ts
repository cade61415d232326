import { Field, Int, ObjectType } from 'type-graphql';
import { BusinessStatus, RouterInterfaceStatus, RouterType, Spec } from '../enums';
import { Node } from '../node/node.type';

const nullable = true;

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'The peer, as the interface itself records it. An attribute that is not set is null. `routerInterface` reads the peer ' +
    'itself. Its global id is not that of the peer.',
})
export class OppositeInterface extends Node {
  @Field(() => String, { nullable, description: 'Id of the peer interface. Wire: `OppositeInterfaceId`.' })
  routerInterfaceId?: string;

  @Field(() => String, {
    nullable,
    description: 'Account that owns the peer, digit for digit. Wire: `OppositeInterfaceOwnerId`.',
  })
  ownerId?: string;

  @Field(() => RouterInterfaceStatus, { nullable, description: 'State of the peer. Wire: `OppositeInterfaceStatus`.' })
  status?: RouterInterfaceStatus;

  @Field(() => BusinessStatus, { nullable, description: 'Lock of the peer. Wire: `OppositeInterfaceBusinessStatus`.' })
  businessStatus?: BusinessStatus;

  @Field(() => Spec, { nullable, description: 'Specification of the peer. Wire: `OppositeInterfaceSpec`.' })
  spec?: Spec;

  @Field(() => Int, { nullable, description: 'Bandwidth of the peer in Mbps. Wire: `OppositeBandwidth`.' })
  bandwidthMbps?: number;

  @Field(() => String, { nullable, description: 'Region of the peer. Wire: `OppositeRegionId`.' })
  regionId?: string;

  @Field(() => RouterType, { nullable, description: 'Type of the router of the peer. Wire: `OppositeRouterType`.' })
  routerType?: RouterType;

  @Field(() => String, { nullable, description: 'Router of the peer. Wire: `OppositeRouterId`.' })
  routerId?: string;

  @Field(() => String, { nullable, description: 'Access point of the peer. Wire: `OppositeAccessPointId`.' })
  accessPointId?: string;

  @Field(() => String, { nullable, description: 'VPC of the peer. Wire: `OppositeVpcInstanceId`.' })
  vpcId?: string;
}
