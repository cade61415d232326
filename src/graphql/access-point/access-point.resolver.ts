import { Args, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { AccessPoint as AccessPointModel } from '../../vpc/models/places';
import { type ConnectionData, connectionOf } from '../connection/connection';
import { pageOfRegion, RegionPageArguments } from '../connection/page-arguments';
import type { Context } from '../context';
import { AccessPointStatus } from '../enums';
import { UnknownValue, Words } from '../unknown-value';

@ObjectType({ simpleResolvers: true, description: 'A place where leased lines enter Alibaba Cloud.' })
export class AccessPoint {
  @Field(() => String, { description: 'Its id.' })
  accessPointId!: string;

  @Field(() => String, { nullable: true, description: 'The region that it belongs to.' })
  attachedRegionNo?: string;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'What it is.' })
  description?: string;

  @Field(() => String, { nullable: true, description: 'Where it is.' })
  location?: string;

  @Field(() => String, { nullable: true, description: 'The operator of the building.' })
  hostOperator?: string;

  @Field(() => String, { nullable: true, description: 'The kind of network; `VPC`.' })
  type?: string;

  @Field(() => AccessPointStatus, { nullable: true, description: 'How much room it has.' })
  status?: AccessPointStatus;

  @Field(() => [UnknownValue], { description: 'Words of the upstream that are in no enum.' })
  unknownValues!: UnknownValue[];
}

export function toAccessPoint({ accessPointId = '', status, ...rest }: AccessPointModel): AccessPoint {
  const words = new Words();
  const known = words.observed(AccessPointStatus, 'status', status);
  return { accessPointId, ...rest, ...(known ? { status: known } : {}), unknownValues: words.unknown };
}

const AccessPointConnection = connectionOf(AccessPoint, 'AccessPoint', 'access points of a region');

@Resolver()
export class AccessPointResolver {
  @Query(() => AccessPointConnection, { description: 'The access points of a region.' })
  accessPoints(
    @Ctx() context: Context,
    @Args(() => RegionPageArguments) args: RegionPageArguments,
  ): Promise<ConnectionData<AccessPoint>> {
    const page = (number: number) => context.reads.accessPointPage(args.regionId, number);
    return pageOfRegion(args, context, { page, node: toAccessPoint });
  }
}
