import { Args, Ctx, Query, Resolver } from 'type-graphql';
import {
  filterKeysRule,
  ROUTER_INTERFACE_FILTER,
  type RouterInterfaceFilter,
  toLocalFilter,
  toServiceFilter,
} from '../../../vpc/actions/shared/router-interface-filter';
import { object } from '../../../vpc/rules/parameter';
import { scopeOf } from '../../../vpc/rules/rule';
import { type ConnectionData, connectionOf } from '../../connection/connection';
import { listArguments, type PageArguments, pageOf, prepareArguments, REGION_PARAMETERS } from '../../connection/page';
import type { Context } from '../../context';
import { RouterInterface } from '../router-interface.type';
import { toRouterInterface } from '../to-router-interface';

interface RouterInterfacesArguments extends PageArguments {
  regionId: string;
  filter?: RouterInterfaceFilter | null;
}

const ROUTER_INTERFACES = listArguments(
  {
    ...REGION_PARAMETERS,
    filter: object(ROUTER_INTERFACE_FILTER, 'Conditions for the interfaces. Default: all interfaces.'),
  },
  [filterKeysRule(scopeOf<RouterInterfacesArguments>('routerInterfaces'))],
);

const RouterInterfaceConnection = connectionOf(RouterInterface, 'RouterInterface', 'router interfaces of a region');

@Resolver()
export class RouterInterfacesQuery {
  @Query(() => RouterInterfaceConnection, {
    description: 'Router interfaces of a region. One upstream call for each 50 items.',
  })
  routerInterfaces(
    @Ctx() context: Context,
    @Args(() => ROUTER_INTERFACES.type) args: object,
  ): Promise<ConnectionData<RouterInterface>> {
    const prepared = prepareArguments<RouterInterfacesArguments>(ROUTER_INTERFACES, args, context);
    const { regionId, filter, ...page } = prepared;
    const options = toServiceFilter(filter ?? {});
    return pageOf(page, {
      page: (number) => context.reads.routerInterfacePage(regionId, number, options),
      node: (item) => toRouterInterface(regionId, item),
      keep: toLocalFilter(filter ?? {}),
    });
  }
}
