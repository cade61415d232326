import { type RouterInterface, settle, type Tag } from '../state/router-interface';
import type { RouterInterfaces } from '../state/router-interfaces';
import { readNumbered } from '../wire/numbered';
import type { Parameters } from '../wire/parameters';
import { booleanOf, optional } from '../wire/reading';
import type { Action } from './action';
import { type Filter, passes, readFilters } from './filters';
import { pageFields, readPage, slice } from './paging';
import { readRegion } from './read-region';
import { routerInterfaceView } from './router-interface-view';

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
  run({ world, accountId, parameters, now }) {
    const { regionId } = readRegion(parameters);
    const page = readPage(parameters);
    booleanOf(parameters, 'IncludeReservationData');
    const filters = readFilters(parameters, FILTER_KEYS);
    const group = optional(parameters, 'ResourceGroupId');
    const tags = readTagConditions(parameters);

    const all = world.routerInterfaces.list(accountId, regionId);
    const unfiltered = filters.length === 0 && group === undefined && tags.length === 0;
    const found = unfiltered
      ? all
      : candidates(world.routerInterfaces, all, filters).filter(
          (one) =>
            one.ownerId === accountId &&
            one.regionId === regionId &&
            (group === undefined || one.resourceGroupId === group) &&
            tags.every((condition) => one.tags.some((tag) => meets(tag, condition))) &&
            passes(filters, (key) => fieldOf(settle(one, now), key)),
        );
    const items = slice(found, page).map((one) => routerInterfaceView(world, one, now));
    return { ...pageFields(page, found.length), RouterInterfaceSet: { RouterInterfaceType: items } };
  },
};

/** The fewest interfaces that can pass, by the indexes: a filter on an id or a router needs no walk through the region. */
function candidates(
  store: RouterInterfaces,
  all: readonly RouterInterface[],
  filters: readonly Filter<FilterKey>[],
): readonly RouterInterface[] {
  const ids = filters.find(({ key }) => key === 'RouterInterfaceId');
  if (ids) return oldestFirst([...ids.values].flatMap((id) => store.find(id) ?? []));
  const routers = filters.find(({ key }) => key === 'RouterId');
  if (routers) return oldestFirst([...routers.values].flatMap((routerId) => [...store.onRouter(routerId)]));
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
      return one.opposite.interfaceId;
    case 'OppositeRouterType':
      return one.opposite.routerType;
    case 'OppositeRouterId':
      return one.opposite.routerId;
    case 'OppositeInterfaceOwnerId':
      return one.opposite.ownerId;
    case 'Status':
      return one.status;
    case 'Name':
      return one.name;
  }
}

interface TagCondition {
  readonly key: string;
  /** Undefined: any value will do. */
  readonly value: string | undefined;
}

function readTagConditions(parameters: Parameters): readonly TagCondition[] {
  return readNumbered(parameters, 'Tags').map((record) => ({
    key: record.get('Key') ?? '',
    value: record.get('Value'),
  }));
}

function meets(tag: Tag, condition: TagCondition): boolean {
  return tag.key === condition.key && (condition.value === undefined || tag.value === condition.value);
}
