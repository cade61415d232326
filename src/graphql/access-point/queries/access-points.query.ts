import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { type ConnectionData, connectionOf } from '../../connection/connection';
import { pageOf, prepareRegionList } from '../../connection/page';
import { type PageArguments, REGION_LIST } from '../../connection/page-arguments';
import type { Context } from '../../context';
import { AccessPoint, toAccessPoint } from '../access-point.type';

const AccessPointConnection = connectionOf(AccessPoint, 'AccessPoint', 'access points of a region');

@Resolver()
export class AccessPointsQuery {
  @Query(() => AccessPointConnection, {
    nullable: true,
    description: 'Access points of a region. One upstream call for each 50 items.',
  })
  accessPoints(
    @Ctx() context: Context,
    @Args(() => REGION_LIST.type) args: object,
  ): Promise<ConnectionData<AccessPoint>> {
    const { regionId, ...page } = prepareRegionList<PageArguments>(REGION_LIST, args, context);
    return pageOf(page, {
      page: (number) => context.reads.accessPointPage(regionId, number),
      node: (accessPoint) => toAccessPoint(regionId, accessPoint),
    });
  }
}
