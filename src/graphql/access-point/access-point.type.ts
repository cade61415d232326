import { Field, ObjectType } from 'type-graphql';
import type { AccessPoint as AccessPointModel } from '../../vpc/models/access-point';
import { AccessPointStatus } from '../enums';
import { globalId } from '../node/global-id';
import { Node } from '../node/node.type';
import { make } from '../output/make';
import { UNKNOWN_VALUES, UnknownValue, ValueReader } from '../output/value-reader';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A location where leased lines enter Alibaba Cloud.',
})
export class AccessPoint extends Node {
  @Field(() => String, { description: 'Id of the access point. Wire: `AccessPointId`.' })
  accessPointId!: string;

  @Field(() => String, { description: 'Region of the access point. Wire: `AttachedRegionNo`.' })
  regionId!: string;

  @Field(() => String, { nullable: true, description: 'Name. Wire: `Name`.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'Description. Wire: `Description`.' })
  description?: string;

  @Field(() => String, { nullable: true, description: 'City or building. Wire: `Location`.' })
  location?: string;

  @Field(() => String, { nullable: true, description: 'Operator of the building. Wire: `HostOperator`.' })
  hostOperator?: string;

  @Field(() => String, { nullable: true, description: 'Network type: `VPC`. Wire: `Type`.' })
  type?: string;

  @Field(() => AccessPointStatus, { nullable: true, description: 'Capacity. Wire: `Status`.' })
  status?: AccessPointStatus;

  @Field(() => [UnknownValue], { description: UNKNOWN_VALUES })
  unknownValues!: UnknownValue[];
}

export function toAccessPoint(regionId: string, model: AccessPointModel): AccessPoint {
  const values = new ValueReader();
  return make(AccessPoint, {
    id: globalId('AccessPoint', regionId, model.accessPointId ?? ''),
    accessPointId: model.accessPointId ?? '',
    regionId,
    name: model.name,
    description: model.description,
    location: model.location,
    hostOperator: model.hostOperator,
    type: model.type,
    status: values.orUnknown(AccessPointStatus, 'status', model.status),
    unknownValues: values.unrecognised,
  });
}
