import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { type ConnectionData, connectionOf } from '../connection/connection';
import { pageOfRegion, RegionPageArguments } from '../connection/page-arguments';
import type { Context } from '../context';
import { toVirtualBorderRouter, toVRouter, VirtualBorderRouter, VRouter } from './router.types';

const VRouterConnection = connectionOf(VRouter, 'VRouter', 'VPC routers of a region');
const VirtualBorderRouterConnection = connectionOf(
  VirtualBorderRouter,
  'VirtualBorderRouter',
  'virtual border routers of a region',
);

@Resolver()
export class RouterResolver {
  @Query(() => VRouterConnection, { description: 'The routers of the VPCs in a region.' })
  vRouters(
    @Ctx() context: Context,
    @Args(() => RegionPageArguments) args: RegionPageArguments,
  ): Promise<ConnectionData<VRouter>> {
    const page = (number: number) => context.reads.vRouterPage(args.regionId, number);
    return pageOfRegion(args, context, { page, node: (router) => toVRouter(args.regionId, router) });
  }

  @Query(() => VirtualBorderRouterConnection, { description: 'The virtual border routers in a region.' })
  virtualBorderRouters(
    @Ctx() context: Context,
    @Args(() => RegionPageArguments) args: RegionPageArguments,
  ): Promise<ConnectionData<VirtualBorderRouter>> {
    const page = (number: number) => context.reads.virtualBorderRouterPage(args.regionId, number);
    return pageOfRegion(args, context, { page, node: (router) => toVirtualBorderRouter(args.regionId, router) });
  }
}
