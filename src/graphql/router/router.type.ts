import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import type {
  AssociatedCen as CenModel,
  VirtualBorderRouter as VbrModel,
  VRouter as VRouterModel,
} from '../../vpc/models/router';
import { VirtualBorderRouterStatus } from '../enums';
import { globalId } from '../node/global-id';
import { Node } from '../node/node.type';
import { make } from '../output/make';
import { UNKNOWN_VALUES, UnknownValue, ValueReader } from '../output/value-reader';
import { DateTime, IPv4 } from '../scalars';

const nullable = true;

@ObjectType({ implements: Node, simpleResolvers: true, description: 'Router of a VPC.' })
export class VRouter extends Node {
  @Field(() => String, { description: 'Id of the router, such as `vrt-…`. Wire: `VRouterId`.' })
  vRouterId!: string;

  @Field(() => String, { description: 'Region of the router. Wire: `RegionId`.' })
  regionId!: string;

  @Field(() => String, { nullable, description: 'Name. Wire: `VRouterName`.' })
  name?: string;

  @Field(() => String, { nullable, description: 'Description. Wire: `Description`.' })
  description?: string;

  @Field(() => String, { nullable, description: 'VPC of the router. Wire: `VpcId`.' })
  vpcId?: string;

  @Field(() => DateTime, { nullable, description: 'Time of creation. Wire: `CreationTime`.' })
  creationTime?: Date;

  @Field(() => [String], { description: 'Route tables of the VPC. Wire: `RouteTableIds`.' })
  routeTableIds!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'Cloud Enterprise Network (CEN) that a VBR is attached to.' })
export class AssociatedCen {
  @Field(() => String, { nullable, description: 'Id of the CEN. Wire: `CenId`.' })
  cenId?: string;

  @Field(() => String, { nullable, description: 'Account that owns the CEN, digit for digit. Wire: `CenOwnerId`.' })
  cenOwnerId?: string;

  @Field(() => String, {
    nullable,
    description: 'State of the attachment, as the upstream spells it. Wire: `CenStatus`.',
  })
  cenStatus?: string;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'Virtual border router (VBR): the end of a leased line.',
})
export class VirtualBorderRouter extends Node {
  @Field(() => String, { description: 'Id of the router, such as `vbr-…`. Wire: `VbrId`.' })
  vbrId!: string;

  @Field(() => String, { description: 'Region of the router.' })
  regionId!: string;

  @Field(() => String, { nullable, description: 'Name. Wire: `Name`.' })
  name?: string;

  @Field(() => String, { nullable, description: 'Description. Wire: `Description`.' })
  description?: string;

  @Field(() => VirtualBorderRouterStatus, {
    nullable,
    description: 'State. An interface can be created only on an ACTIVE router. Wire: `Status`.',
  })
  status?: VirtualBorderRouterStatus;

  @Field(() => String, { nullable, description: 'Access point of the leased line. Wire: `AccessPointId`.' })
  accessPointId?: string;

  @Field(() => String, { nullable, description: 'Route table. Wire: `RouteTableId`.' })
  routeTableId?: string;

  @Field(() => String, { nullable, description: 'Id of the leased line. Wire: `PhysicalConnectionId`.' })
  physicalConnectionId?: string;

  @Field(() => String, {
    nullable,
    description: 'State of the leased line, as the upstream spells it. Wire: `PhysicalConnectionStatus`.',
  })
  physicalConnectionStatus?: string;

  @Field(() => String, {
    nullable,
    description: 'Lock of the leased line, as the upstream spells it. Wire: `PhysicalConnectionBusinessStatus`.',
  })
  physicalConnectionBusinessStatus?: string;

  @Field(() => String, {
    nullable,
    description: 'Account that owns the leased line, digit for digit. Wire: `PhysicalConnectionOwnerUid`.',
  })
  physicalConnectionOwnerUid?: string;

  @Field(() => String, { nullable, description: 'Code of the circuit. Wire: `CircuitCode`.' })
  circuitCode?: string;

  @Field(() => Int, { nullable, description: 'VLAN of the leased line. Wire: `VlanId`.' })
  vlanId?: number;

  @Field(() => IPv4, { nullable, description: 'Address on the side of Alibaba Cloud. Wire: `LocalGatewayIp`.' })
  localGatewayIp?: string;

  @Field(() => IPv4, { nullable, description: 'Address on the side of the customer. Wire: `PeerGatewayIp`.' })
  peerGatewayIp?: string;

  @Field(() => IPv4, { nullable, description: 'Subnet mask between both addresses. Wire: `PeeringSubnetMask`.' })
  peeringSubnetMask?: string;

  @Field(() => Int, { nullable, description: 'Bandwidth in Mbps. Wire: `Bandwidth`.' })
  bandwidthMbps?: number;

  @Field(() => DateTime, { nullable, description: 'Time of creation. Wire: `CreationTime`.' })
  creationTime?: Date;

  @Field(() => DateTime, { nullable, description: 'Time of the last activation. Wire: `ActivationTime`.' })
  activationTime?: Date;

  @Field(() => DateTime, { nullable, description: 'Time of the last termination. Wire: `TerminationTime`.' })
  terminationTime?: Date;

  @Field(() => DateTime, { nullable, description: 'Time of the last recovery. Wire: `RecoveryTime`.' })
  recoveryTime?: Date;

  @Field(() => [AssociatedCen], {
    description: 'CENs that the router is attached to. Such a router may refuse interfaces. Wire: `AssociatedCens`.',
  })
  associatedCens!: AssociatedCen[];

  @Field(() => String, {
    nullable,
    description:
      'Express Connect router (ECR) that the router is attached to. Such a router may refuse interfaces. Wire: `EcrId`.',
  })
  ecrId?: string;

  @Field(() => String, {
    nullable,
    description: 'State of the attachment to the ECR, as the upstream spells it. Wire: `EcrAttatchStatus`.',
  })
  ecrAttachStatus?: string;

  @Field(() => String, { nullable, description: 'Account that owns the ECR, digit for digit. Wire: `EcrOwnerId`.' })
  ecrOwnerId?: string;

  @Field(() => String, { nullable, description: 'Type, as the upstream spells it. Wire: `Type`.' })
  type?: string;

  @Field(() => String, { nullable, description: 'Id of the managed leased line. Wire: `EccId`.' })
  eccId?: string;

  @Field(() => String, { nullable, description: 'CloudBox of the router. Wire: `CloudBoxInstanceId`.' })
  cloudBoxInstanceId?: string;

  @Field(() => Boolean, {
    nullable,
    description: 'Whether leased lines can exchange traffic over this router. Wire: `SitelinkEnable`.',
  })
  sitelinkEnabled?: boolean;

  @Field(() => Boolean, { nullable, description: 'Whether IPv6 is enabled. Wire: `EnableIpv6`.' })
  ipv6Enabled?: boolean;

  @Field(() => String, {
    nullable,
    description: 'Charge type of the leased line, as the upstream spells it. Wire: `PConnVbrChargeType`.',
  })
  physicalConnectionChargeType?: string;

  @Field(() => DateTime, {
    nullable,
    description: 'Time at which the leased line expires. Wire: `PConnVbrExpireTime`.',
  })
  physicalConnectionExpireTime?: Date;

  @Field(() => String, { nullable, description: 'Resource group. Wire: `ResourceGroupId`.' })
  resourceGroupId?: string;

  @Field(() => [UnknownValue], { description: UNKNOWN_VALUES })
  unknownValues!: UnknownValue[];
}

export const Router = createUnionType({
  name: 'Router',
  description: 'Router of an interface.',
  types: () => [VRouter, VirtualBorderRouter] as const,
});

export function toVRouter(regionId: string, model: VRouterModel): VRouter {
  return make(VRouter, {
    id: globalId('VRouter', regionId, model.vRouterId ?? ''),
    vRouterId: model.vRouterId ?? '',
    regionId,
    name: model.vRouterName,
    description: model.description,
    vpcId: model.vpcId,
    creationTime: model.creationTime,
    routeTableIds: [...model.routeTableIds],
  });
}

export function toVirtualBorderRouter(regionId: string, model: VbrModel): VirtualBorderRouter {
  const values = new ValueReader();
  return make(VirtualBorderRouter, {
    id: globalId('VirtualBorderRouter', regionId, model.vbrId ?? ''),
    vbrId: model.vbrId ?? '',
    regionId,
    name: model.name,
    description: model.description,
    status: values.orUnknown(VirtualBorderRouterStatus, 'status', model.status),
    accessPointId: model.accessPointId,
    routeTableId: model.routeTableId,
    physicalConnectionId: model.physicalConnectionId,
    physicalConnectionStatus: model.physicalConnectionStatus,
    physicalConnectionBusinessStatus: model.physicalConnectionBusinessStatus,
    physicalConnectionOwnerUid: model.physicalConnectionOwnerUid,
    circuitCode: model.circuitCode,
    vlanId: model.vlanId,
    localGatewayIp: values.ipv4('localGatewayIp', model.localGatewayIp),
    peerGatewayIp: values.ipv4('peerGatewayIp', model.peerGatewayIp),
    peeringSubnetMask: values.ipv4('peeringSubnetMask', model.peeringSubnetMask),
    bandwidthMbps: model.bandwidth,
    creationTime: model.creationTime,
    activationTime: model.activationTime,
    terminationTime: model.terminationTime,
    recoveryTime: model.recoveryTime,
    associatedCens: model.associatedCens.map(toAssociatedCen),
    ecrId: model.ecrId,
    ecrAttachStatus: model.ecrAttatchStatus,
    ecrOwnerId: model.ecrOwnerId,
    type: model.type,
    eccId: model.eccId,
    cloudBoxInstanceId: model.cloudBoxInstanceId,
    sitelinkEnabled: model.sitelinkEnable,
    ipv6Enabled: model.enableIpv6,
    physicalConnectionChargeType: model.pConnVbrChargeType,
    physicalConnectionExpireTime: model.pConnVbrExpireTime,
    resourceGroupId: model.resourceGroupId,
    unknownValues: values.unrecognised,
  });
}

function toAssociatedCen({ cenId, cenOwnerId, cenStatus }: CenModel): AssociatedCen {
  return make(AssociatedCen, { cenId, cenOwnerId, cenStatus });
}
