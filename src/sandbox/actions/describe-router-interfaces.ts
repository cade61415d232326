import type { Action } from '../action';
import { READ_ERRORS } from '../common-errors/reads';
import { errorRows, pickRows } from '../error-rows';
import { documented, guess, inferred } from '../evidence';
import {
  filterParameters,
  optionalParameter,
  PAGE_NUMBER,
  PAGE_SIZE,
  REGION_ID,
  RESOURCE_GROUP_ID,
  tagParameters,
} from '../parameters/definition';
import { FILTER_BEHAVIOURS, FILTER_ERRORS, type Filter, matchesFilters, readFilters } from '../parameters/filters';
import { filterPage, pageFields, pageItems, readPage } from '../parameters/paging';
import { optionalText, readBoolean } from '../parameters/read-value';
import { REGION_ERRORS, readRegion } from '../parameters/region';
import {
  hasAllTags,
  readTagConditions,
  TAG_CONDITION_BEHAVIOURS,
  TAG_CONDITION_ERRORS,
} from '../parameters/tag-conditions';
import { type RouterInterface, visibleAttributes } from '../state/router-interface';
import type { RouterInterfaces } from '../state/router-interfaces';
import { INTERFACE_VIEW_BEHAVIOURS, routerInterfaceView } from '../views/router-interface';

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

export const describeRouterInterfaces = {
  name: 'DescribeRouterInterfaces',
  description: 'Lists the interfaces of the account in a region, oldest first.',
  parameters: [
    REGION_ID,
    optionalParameter('IncludeReservationData', 'no effect: the sandbox has no reservation data', 'boolean'),
    PAGE_NUMBER,
    PAGE_SIZE,
    ...filterParameters(FILTER_KEYS),
    RESOURCE_GROUP_ID,
    ...tagParameters('Tags', 'conditions, combined with AND; without a value any value matches'),
  ],
  errors: {
    ...REGION_ERRORS,
    ...TAG_CONDITION_ERRORS,
    ...FILTER_ERRORS,
    ...pickRows(READ_ERRORS, 'Parameter.Illegal'),
  },
  faultOnlyErrors: {
    ...pickRows(READ_ERRORS, 'InvalidParam.NotNull'),
    ...errorRows(
      { certainty: 'documented', source: 'metadata' },
      {
        'EndPoint.Empty': [400, 'the rc endpoint is empty.'],
        'InvalidConnectionType.MalFormed': [400, 'Connection type must be vpc2vpc or vbr2vpc.'],
        'InvalidProductForm.MalFormed': [400, 'Product form must be routerinterface or expressconnect.'],
        'InvalidRole.Malformed': [400, 'role must be InitiatingSide or AcceptingSide.'],
        'IllegalParam.AliUid': [400, 'Specified value of aliuid invalid.'],
      },
    ),
  },
  behaviours: [
    documented('metadata', 'The filter keys. There is none for role, spec, business status or opposite region.'),
    guess('The order: oldest first.'),
    inferred('terraform', 'A new interface can be missing for some time; see `--list-lag-ms`.'),
    guess('An unknown `ResourceGroupId` matches no interface.'),
    ...FILTER_BEHAVIOURS,
    ...TAG_CONDITION_BEHAVIOURS,
    ...INTERFACE_VIEW_BEHAVIOURS,
  ],
  run({ world, accountId, parameters, now }) {
    const { regionId } = readRegion(parameters);
    const page = readPage(parameters);
    readBoolean(parameters, 'IncludeReservationData');
    const filters = readFilters(parameters, FILTER_KEYS);
    const group = optionalText(parameters, 'ResourceGroupId');
    const tags = readTagConditions(parameters, 'Tags');

    const { routerInterfaces } = world;
    const all = routerInterfaces.list(accountId, regionId);
    const { listLagMs } = world.faultSettings;
    const unfiltered = filters.length === 0 && group === undefined && tags.length === 0 && listLagMs === 0;
    const { items, total } = unfiltered
      ? { items: pageItems(all, page), total: all.length }
      : filterPage(
          candidates(routerInterfaces, all, filters),
          page,
          (candidate) =>
            candidate.ownerId === accountId &&
            candidate.regionId === regionId &&
            (listLagMs === 0 || candidate.createdAt + listLagMs <= now) &&
            (group === undefined || candidate.resourceGroupId === group) &&
            hasAllTags(candidate.tags, tags) &&
            matchesFilters(filters, (key) => fieldOf(candidate, key)),
        );
    const views = items.map((item) => routerInterfaceView(world, item));
    return { ...pageFields(page, total), RouterInterfaceSet: { RouterInterfaceType: views } };
  },
} satisfies Action;

/** Uses an index for a filter on an id or a router, so that it does not scan the region. */
function candidates(
  store: RouterInterfaces,
  all: readonly RouterInterface[],
  filters: readonly Filter<FilterKey>[],
): Iterable<RouterInterface> {
  const ids = filters.find(({ key }) => key === 'RouterInterfaceId');
  if (ids) return oldestFirst([...ids.values].flatMap((id) => store.find(id) ?? []));
  const routers = filters.find(({ key }) => key === 'RouterId');
  const [first, ...others] = [...(routers?.values ?? [])].map((routerId) => store.onRouter(routerId));
  if (!first) return all;
  return others.length === 0 ? first : oldestFirst([first, ...others].flatMap((onRouter) => [...onRouter]));
}

function oldestFirst(interfaces: RouterInterface[]): RouterInterface[] {
  return interfaces.sort((left, right) => left.sequence - right.sequence);
}

function fieldOf(routerInterface: RouterInterface, key: FilterKey): string | undefined {
  const { name, opposite } = visibleAttributes(routerInterface);
  switch (key) {
    case 'RouterInterfaceId':
      return routerInterface.id;
    case 'RouterId':
      return routerInterface.routerId;
    case 'RouterType':
      return routerInterface.routerType;
    case 'RouterInterfaceOwnerId':
      return routerInterface.ownerId;
    case 'OppositeInterfaceId':
      return opposite.interfaceId;
    case 'OppositeRouterType':
      return opposite.routerType;
    case 'OppositeRouterId':
      return opposite.routerId;
    case 'OppositeInterfaceOwnerId':
      return opposite.ownerId;
    case 'Status':
      return routerInterface.status;
    case 'Name':
      return name;
  }
}
