import type { Action } from '../action';
import { onBasis } from '../error-rows';
import { guess } from '../evidence';
import { optionalParameter, PAGE_NUMBER, PAGE_SIZE, REGION_ID } from '../parameters/definition';
import { type Page, pageFields, pageItems, readPage } from '../parameters/paging';
import { optionalText } from '../parameters/read-value';
import { REGION_ERRORS, readRegion } from '../parameters/region';
import type { VRouter } from '../state/vrouters';
import type { Json } from '../wire/json';

export const describeVRouters = {
  name: 'DescribeVRouters',
  description: 'Lists the VPC routers of the account in a region.',
  parameters: [optionalParameter('VRouterId', 'returns only this router'), REGION_ID, PAGE_NUMBER, PAGE_SIZE],
  errors: onBasis({ certainty: 'inferred', source: 'metadata' }, REGION_ERRORS),
  faultOnlyErrors: {},
  behaviours: [guess('An unknown `VRouterId` returns an empty list.')],
  run({ world, accountId, parameters }) {
    const { regionId } = readRegion(parameters);
    const page = readPage(parameters);
    const vrouterId = optionalText(parameters, 'VRouterId');
    const vrouters = world.routers.of(accountId)?.vrouters;
    if (!vrouters) return listOf(page, 0, []);
    if (vrouterId === undefined) {
      return listOf(page, vrouters.perRegion, vrouters.page(regionId, page.offset, page.size));
    }
    const router = vrouters.find(vrouterId);
    const found = router?.regionId === regionId ? [router] : [];
    return listOf(page, found.length, pageItems(found, page));
  },
} satisfies Action;

function listOf(page: Page, total: number, routers: readonly VRouter[]): Json {
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
