import { Field, ObjectType } from 'type-graphql';
import type { AccessPoint as AccessPointModel } from '../../vpc/models/access-point';
import { AccessPointStatus } from '../enums';
import { EnumReader, UNKNOWN_VALUES, UnknownValue } from '../output/enum-reader';
import { make } from '../output/make';

@ObjectType({ simpleResolvers: true, description: 'A location where leased lines enter Alibaba Cloud.' })
export class AccessPoint {
  @Field(() => String, { description: 'Id of the access point. Wire: `AccessPointId`.' })
  accessPointId!: string;

  @Field(() => String, { nullable: true, description: 'Region of the access point. Wire: `AttachedRegionNo`.' })
  attachedRegionNo?: string;

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

export function toAccessPoint(model: AccessPointModel): AccessPoint {
  const enums = new EnumReader();
  return make(AccessPoint, {
    accessPointId: model.accessPointId ?? '',
    attachedRegionNo: model.attachedRegionNo,
    name: model.name,
    description: model.description,
    location: model.location,
    hostOperator: model.hostOperator,
    type: model.type,
    status: enums.orUnknown(AccessPointStatus, 'status', model.status),
    unknownValues: enums.unrecognised,
  });
}
