import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { type ConnectionData, connectionOf } from '../../connection/connection';
import { pageOf, prepareRegionList } from '../../connection/page';
import { type PageArguments, REGION_LIST } from '../../connection/page-arguments';
import type { Context } from '../../context';
import { toVRouter, VRouter } from '../router.type';

const VRouterConnection = connectionOf(VRouter, 'VRouter', 'VPC routers of a region');

@Resolver()
export class VRoutersQuery {
  @Query(() => VRouterConnection, {
    nullable: true,
    description: 'VPC routers of a region. One upstream call for each 50 items.',
  })
  vRouters(@Ctx() context: Context, @Args(() => REGION_LIST.type) args: object): Promise<ConnectionData<VRouter>> {
    const { regionId, ...page } = prepareRegionList<PageArguments>(REGION_LIST, args, context);
    return pageOf(page, {
      page: (number) => context.reads.vRouterPage(regionId, number),
      node: (router) => toVRouter(regionId, router),
    });
  }
}
