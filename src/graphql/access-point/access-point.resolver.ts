import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { AccessPoint as AccessPointModel } from '../../vpc/models/places';
import {
  AFTER_DESCRIPTION,
  type ConnectionData,
  connectionOf,
  DEFAULT_FIRST,
  FIRST_DESCRIPTION,
  pageArguments,
  toConnection,
} from '../connection/connection';
import { scan } from '../connection/scan';
import type { Context } from '../context';
import { AccessPointStatus } from '../enums';
import { servedRegion } from '../served-region';
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
  async accessPoints(
    @Ctx() { reads, vpc }: Context,
    @Arg('regionId', () => String, { description: 'The region.' }) regionId: string,
    @Arg('first', () => Int, { defaultValue: DEFAULT_FIRST, description: FIRST_DESCRIPTION }) first: number,
    @Arg('after', () => String, { nullable: true, description: AFTER_DESCRIPTION }) after?: string,
  ): Promise<ConnectionData<AccessPoint>> {
    servedRegion(vpc, regionId);
    const place = pageArguments(first, after);
    const scanned = await scan({ ...place, page: (number) => reads.accessPointPage(regionId, number) });
    return toConnection(scanned, place.from, toAccessPoint);
  }
}
