import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { type ConnectionData, connectionOf } from '../../connection/connection';
import { type PageArguments, pageOf, prepareRegionList, REGION_LIST } from '../../connection/page';
import type { Context } from '../../context';
import { toVirtualBorderRouter, VirtualBorderRouter } from '../router.type';

const VirtualBorderRouterConnection = connectionOf(
  VirtualBorderRouter,
  'VirtualBorderRouter',
  'virtual border routers of a region',
);

@Resolver()
export class VirtualBorderRoutersQuery {
  @Query(() => VirtualBorderRouterConnection, {
    nullable: true,
    description: 'Virtual border routers of a region. One upstream call for each 50 items.',
  })
  virtualBorderRouters(
    @Ctx() context: Context,
    @Args(() => REGION_LIST.type) args: object,
  ): Promise<ConnectionData<VirtualBorderRouter>> {
    const { regionId, ...page } = prepareRegionList<PageArguments>(REGION_LIST, args, context);
    return pageOf(page, {
      page: (number) => context.reads.virtualBorderRouterPage(regionId, number),
      node: (router) => toVirtualBorderRouter(regionId, router),
    });
  }
}
