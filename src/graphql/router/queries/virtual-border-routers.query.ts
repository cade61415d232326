import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { boolean, string } from '../../../vpc/rules/parameter';
import { scopeOf } from '../../../vpc/rules/rule';
import { idFormat } from '../../../vpc/rules/text-rules';
import { type ConnectionData, connectionOf } from '../../connection/connection';
import { pageOf, prepareRegionList } from '../../connection/page';
import { listArguments, type PageArguments, REGION_PARAMETERS } from '../../connection/page-arguments';
import type { Context } from '../../context';
import { toVirtualBorderRouter, VirtualBorderRouter } from '../router.type';

interface VirtualBorderRoutersArguments extends PageArguments {
  includeCrossAccountVbr?: boolean | null;
  resourceGroupId?: string | null;
}

const VIRTUAL_BORDER_ROUTERS = listArguments(
  {
    ...REGION_PARAMETERS,
    includeCrossAccountVbr: boolean(
      'Whether routers of other accounts on leased lines of this account are included. Default: false.',
    ),
    resourceGroupId: string('Resource group of the routers. Default: all.'),
  },
  [idFormat(scopeOf<VirtualBorderRoutersArguments>('virtualBorderRouters'), 'resourceGroupId', 'rg')],
  ['regionId'],
);

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
    @Args(() => VIRTUAL_BORDER_ROUTERS.type) args: object,
  ): Promise<ConnectionData<VirtualBorderRouter>> {
    const prepared = prepareRegionList<VirtualBorderRoutersArguments>(VIRTUAL_BORDER_ROUTERS, args, context);
    const { regionId, includeCrossAccountVbr = null, resourceGroupId = null } = prepared;
    return pageOf(prepared, {
      page: (number) =>
        context.reads.virtualBorderRouterPage(regionId, number, { includeCrossAccountVbr, resourceGroupId }),
      node: (router) => toVirtualBorderRouter(regionId, router),
    });
  }
}
