import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
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
import { servedRegion } from '../served-region';
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
  async vRouters(
    @Ctx() { reads, vpc }: Context,
    @Arg('regionId', () => String, { description: 'The region.' }) regionId: string,
    @Arg('first', () => Int, { defaultValue: DEFAULT_FIRST, description: FIRST_DESCRIPTION }) first: number,
    @Arg('after', () => String, { nullable: true, description: AFTER_DESCRIPTION }) after?: string,
  ): Promise<ConnectionData<VRouter>> {
    servedRegion(vpc, regionId);
    const place = pageArguments(first, after);
    const scanned = await scan({ ...place, page: (number) => reads.vRouterPage(regionId, number) });
    return toConnection(scanned, place.from, (router) => toVRouter(regionId, router));
  }

  @Query(() => VirtualBorderRouterConnection, { description: 'The virtual border routers in a region.' })
  async virtualBorderRouters(
    @Ctx() { reads, vpc }: Context,
    @Arg('regionId', () => String, { description: 'The region.' }) regionId: string,
    @Arg('first', () => Int, { defaultValue: DEFAULT_FIRST, description: FIRST_DESCRIPTION }) first: number,
    @Arg('after', () => String, { nullable: true, description: AFTER_DESCRIPTION }) after?: string,
  ): Promise<ConnectionData<VirtualBorderRouter>> {
    servedRegion(vpc, regionId);
    const place = pageArguments(first, after);
    const scanned = await scan({ ...place, page: (number) => reads.virtualBorderRouterPage(regionId, number) });
    return toConnection(scanned, place.from, (router) => toVirtualBorderRouter(regionId, router));
  }
}
