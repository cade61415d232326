import type { Action } from '../action';
import { optionalParameter, PAGE_NUMBER, PAGE_SIZE, REGION_ID } from '../parameters/definition';
import { pageFields, pageItems, readPage } from '../parameters/paging';
import { optional } from '../parameters/read-value';
import { readRegion } from '../parameters/region';
import type { VRouter } from '../state/vrouters';
import type { Json } from '../wire/json';

/** The account's VPC routers in a region, or the one with `VRouterId`; an unknown id finds none. */
export const describeVRouters: Action = {
  name: 'DescribeVRouters',
  does: 'The VPC routers of the account in a region.',
  parameters: [optionalParameter('VRouterId', 'only this one'), REGION_ID, PAGE_NUMBER, PAGE_SIZE],
  run({ world, accountId, parameters }) {
    const { regionId } = readRegion(parameters);
    const page = readPage(parameters);
    const wanted = optional(parameters, 'VRouterId');
    if (accountId !== world.settings.accountId) return answer(page, 0, []);
    if (wanted === undefined) {
      return answer(page, world.vrouters.perRegion, world.vrouters.page(regionId, page.offset, page.size));
    }
    const router = world.vrouters.find(wanted);
    const found = router?.regionId === regionId ? [router] : [];
    return answer(page, found.length, pageItems(found, page));
  },
};

function answer(page: ReturnType<typeof readPage>, total: number, routers: readonly VRouter[]): Json {
  return { ...pageFields(page, total), VRouters: { VRouter: routers.map(view) } };
}

function view(router: VRouter): Json {
  return {
    VRouterId: router.vrouterId,
    VRouterName: '',
    VpcId: router.vpcId,
    RegionId: router.regionId,
    CreationTime: router.creationTime,
    Description: '',
    RouteTableIds: { RouteTableId: [router.routeTableId] },
  };
}
