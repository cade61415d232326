import { Arg, Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { BadArguments } from '../bad-arguments';
import { type ConnectionData, connectionOf } from '../connection/connection';
import { pageOfRegion, RegionPageArguments, regionProblems } from '../connection/page-arguments';
import type { Context } from '../context';
import { RouterInterface, toRouterInterface } from './router-interface.type';
import { filterProblems, gatewayFilter, RouterInterfaceFilter, upstreamFilter } from './router-interface-filter';

const RouterInterfaceConnection = connectionOf(RouterInterface, 'RouterInterface', 'router interfaces of a region');

@ArgsType()
class RouterInterfacesArguments extends RegionPageArguments {
  @Field(() => RouterInterfaceFilter, { nullable: true, description: 'Which of them; all when left out.' })
  filter?: RouterInterfaceFilter | null;
}

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
    const problems = [...regionProblems(vpc, regionId), ...(id === '' ? ['id must not be empty.'] : [])];
    if (problems.length > 0) throw new BadArguments(problems);
    const found = await reads.routerInterface(regionId, id);
    return found && toRouterInterface(regionId, found, true);
  }

  @Query(() => RouterInterfaceConnection, {
    description: 'The router interfaces of a region. Fifty cost one call to the upstream.',
  })
  routerInterfaces(
    @Ctx() context: Context,
    @Args(() => RouterInterfacesArguments) args: RouterInterfacesArguments,
  ): Promise<ConnectionData<RouterInterface>> {
    const { regionId } = args;
    const filter = args.filter ?? new RouterInterfaceFilter();
    const options = upstreamFilter(filter);
    return pageOfRegion(args, context, {
      page: (number) => context.reads.routerInterfacePage(regionId, number, options),
      node: (item) => toRouterInterface(regionId, item),
      keep: gatewayFilter(filter),
      problems: filterProblems(filter),
    });
  }
}
