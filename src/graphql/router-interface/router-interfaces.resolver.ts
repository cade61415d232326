import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { BadArguments } from '../bad-arguments';
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
import { RouterInterface, toRouterInterface } from './router-interface.type';
import { filterProblems, gatewayFilter, RouterInterfaceFilter, upstreamFilter } from './router-interface-filter';

const RouterInterfaceConnection = connectionOf(RouterInterface, 'RouterInterface', 'router interfaces of a region');

@Resolver()
export class RouterInterfacesResolver {
  @Query(() => RouterInterface, {
    nullable: true,
    description: 'A router interface by its id. Null where there is none that the account of the gateway can see.',
  })
  async routerInterface(
    @Ctx() { reads, vpc }: Context,
    @Arg('regionId', () => String, { description: 'The region of the interface.' }) regionId: string,
    @Arg('id', () => String, { description: 'Its id, such as `ri-…`.' }) id: string,
  ): Promise<RouterInterface | undefined> {
    servedRegion(vpc, regionId);
    const found = await reads.routerInterface(regionId, id);
    return found && toRouterInterface(regionId, found, true);
  }

  @Query(() => RouterInterfaceConnection, {
    description: 'The router interfaces of a region. Fifty cost one call to the upstream.',
  })
  async routerInterfaces(
    @Ctx() { reads, vpc }: Context,
    @Arg('regionId', () => String, { description: 'The region.' }) regionId: string,
    @Arg('filter', () => RouterInterfaceFilter, { nullable: true, description: 'Which of them; all when left out.' })
    filter: RouterInterfaceFilter | undefined,
    @Arg('first', () => Int, { defaultValue: DEFAULT_FIRST, description: FIRST_DESCRIPTION }) first: number,
    @Arg('after', () => String, { nullable: true, description: AFTER_DESCRIPTION }) after?: string,
  ): Promise<ConnectionData<RouterInterface>> {
    servedRegion(vpc, regionId);
    const place = pageArguments(first, after);
    const wanted = filter ?? new RouterInterfaceFilter();
    const problems = filterProblems(wanted);
    if (problems.length > 0) throw new BadArguments(problems);
    const options = upstreamFilter(wanted);
    const keep = gatewayFilter(wanted);
    const scanned = await scan({
      ...place,
      page: (number) => reads.routerInterfacePage(regionId, number, options),
      ...(keep ? { keep } : {}),
    });
    return toConnection(scanned, place.from, (item) => toRouterInterface(regionId, item));
  }
}
