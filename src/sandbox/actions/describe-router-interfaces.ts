import type { Action } from '../action';
import {
  filterParameters,
  optionalParameter,
  PAGE_NUMBER,
  PAGE_SIZE,
  REGION_ID,
  RESOURCE_GROUP_ID,
  tagParameters,
} from '../parameters/definition';
import { type Filter, passes, readFilters } from '../parameters/filters';
import { filterPage, pageFields, pageItems, readPage } from '../parameters/paging';
import { booleanOf, optional } from '../parameters/read-value';
import { readRegion } from '../parameters/region';
import { hasAllTags, readTagConditions } from '../parameters/tag-conditions';
import { type RouterInterface, visibleAttributes } from '../state/router-interface';
import type { RouterInterfaces } from '../state/router-interfaces';
import { routerInterfaceView } from '../views/router-interface';

/** The keys that the metadata lists. There is none for Role, Spec, BusinessStatus or the opposite region. */
const FILTER_KEYS = [
  'RouterInterfaceId',
  'RouterId',
  'RouterType',
  'RouterInterfaceOwnerId',
  'OppositeInterfaceId',
  'OppositeRouterType',
  'OppositeRouterId',
  'OppositeInterfaceOwnerId',
  'Status',
  'Name',
] as const;
type FilterKey = (typeof FILTER_KEYS)[number];

/** The caller's interfaces in a region, oldest first. There is no reservation data to include. */
export const describeRouterInterfaces: Action = {
  name: 'DescribeRouterInterfaces',
  does: "The caller's interfaces in a region, oldest first; the real service's order is not documented.",
  parameters: [
    REGION_ID,
    optionalParameter('IncludeReservationData', 'without effect: there is none', 'boolean'),
    PAGE_NUMBER,
    PAGE_SIZE,
    ...filterParameters(FILTER_KEYS),
    RESOURCE_GROUP_ID,
    ...tagParameters('Tags', 'all must be there; without a value any value will do'),
  ],
  run({ world, accountId, parameters }) {
    const { regionId } = readRegion(parameters);
    const page = readPage(parameters);
    booleanOf(parameters, 'IncludeReservationData');
    const filters = readFilters(parameters, FILTER_KEYS);
    const group = optional(parameters, 'ResourceGroupId');
    const tags = readTagConditions(parameters, 'Tags');

    const { routerInterfaces } = world;
    const all = routerInterfaces.list(accountId, regionId);
    const unfiltered = filters.length === 0 && group === undefined && tags.length === 0;
    const { items, total } = unfiltered
      ? { items: pageItems(all, page), total: all.length }
      : filterPage(
          candidates(routerInterfaces, all, filters),
          page,
          (one) =>
            one.ownerId === accountId &&
            one.regionId === regionId &&
            (group === undefined || one.resourceGroupId === group) &&
            hasAllTags(one.tags, tags) &&
            passes(filters, (key) => fieldOf(one, key)),
        );
    const views = items.map((one) => routerInterfaceView(world, one));
    return { ...pageFields(page, total), RouterInterfaceSet: { RouterInterfaceType: views } };
  },
};

/** The fewest interfaces that can pass, by the indexes: a filter on an id or a router needs no walk through the region. */
function candidates(
  store: RouterInterfaces,
  all: readonly RouterInterface[],
  filters: readonly Filter<FilterKey>[],
): Iterable<RouterInterface> {
  const ids = filters.find(({ key }) => key === 'RouterInterfaceId');
  if (ids) return oldestFirst([...ids.values].flatMap((id) => store.find(id) ?? []));
  const routers = filters.find(({ key }) => key === 'RouterId');
  const [only, ...more] = [...(routers?.values ?? [])].map((routerId) => store.onRouter(routerId));
  if (only) return more.length === 0 ? only : oldestFirst([only, ...more].flatMap((onRouter) => [...onRouter]));
  return all;
}

function oldestFirst(interfaces: RouterInterface[]): RouterInterface[] {
  return interfaces.sort((one, other) => one.sequence - other.sequence);
}

function fieldOf(one: RouterInterface, key: FilterKey): string | undefined {
  switch (key) {
    case 'RouterInterfaceId':
      return one.id;
    case 'RouterId':
      return one.routerId;
    case 'RouterType':
      return one.routerType;
    case 'RouterInterfaceOwnerId':
      return one.ownerId;
    case 'OppositeInterfaceId':
      return visibleAttributes(one).opposite.interfaceId;
    case 'OppositeRouterType':
      return visibleAttributes(one).opposite.routerType;
    case 'OppositeRouterId':
      return visibleAttributes(one).opposite.routerId;
    case 'OppositeInterfaceOwnerId':
      return visibleAttributes(one).opposite.ownerId;
    case 'Status':
      return one.status;
    case 'Name':
      return visibleAttributes(one).name;
  }
}
