import { type GraphQLResolveInfo, responsePathAsArray } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import {
  filterKeysRule,
  ROUTER_INTERFACE_FILTER,
  type RouterInterfaceFilter,
  toLocalFilter,
  toServiceFilter,
} from '../../../vpc/actions/shared/router-interface-filter';
import type { RouterInterface as Model } from '../../../vpc/models/router-interface';
import { list, object, string } from '../../../vpc/rules/parameter';
import { scopeOf, whenPresent } from '../../../vpc/rules/rule';
import { guess } from '../../../vpc/sources/sources';
import { foreignCursors } from '../../connection/argument-violations';
import { type ConnectionData, connectionOf, toConnection } from '../../connection/connection';
import { pageOf } from '../../connection/page';
import { directionOf, listArguments, type PageArguments } from '../../connection/page-arguments';
import { scanRegions } from '../../connection/scan-regions';
import type { List } from '../../connection/window';
import type { Context } from '../../context';
import { InvalidArguments } from '../../errors/invalid-arguments';
import { prepareArguments } from '../../input/prepare-arguments';
import { RouterInterface } from '../router-interface.type';
import { allRegions, MAX_REGIONS, unknownRegions } from '../selected-regions';
import { toRouterInterface } from '../to-router-interface';

interface RouterInterfacesArguments extends PageArguments {
  regionId?: string | null;
  regionIds?: string[] | null;
  filter?: RouterInterfaceFilter | null;
}

const PROJECT = guess('project', 'limits of this gateway');
const scope = scopeOf<RouterInterfacesArguments>('routerInterfaces');

const ROUTER_INTERFACES = listArguments(
  {
    regionId: string('Region of the items. For several regions use {regionIds}.'),
    regionIds: list(
      'string',
      'Regions of the items; the items are ordered by region, then as the upstream lists them. A region that fails is an ' +
        'error of its own, beside the items of the others. Default without {regionId}: all regions of the upstream.',
    ),
    filter: object(ROUTER_INTERFACE_FILTER, 'Conditions for the interfaces. Default: all interfaces.'),
  },
  [
    whenPresent(scope, {
      field: 'regionIds',
      name: 'length',
      code: 'INVALID_LENGTH',
      message: `{regionIds} must contain 1 to ${MAX_REGIONS} regions.`,
      basis: PROJECT,
      bounds: { min: 1, max: MAX_REGIONS, unit: 'items' },
      check: ({ regionIds }) => (regionIds ?? []).length >= 1 && (regionIds ?? []).length <= MAX_REGIONS,
    }),
    whenPresent(scope, {
      field: 'regionIds',
      name: 'alone',
      code: 'NOT_ALLOWED',
      message: '{regionIds} is not allowed together with {regionId}.',
      basis: PROJECT,
      check: ({ regionId }) => (regionId ?? undefined) === undefined,
    }),
    filterKeysRule(scope),
  ],
);

const RouterInterfaceConnection = connectionOf(RouterInterface, 'RouterInterface', 'router interfaces');

@Resolver()
export class RouterInterfacesQuery {
  @Query(() => RouterInterfaceConnection, {
    nullable: true,
    description: 'Router interfaces of one or several regions. One upstream call for each 50 items of a region.',
  })
  async routerInterfaces(
    @Ctx() context: Context,
    @Args(() => ROUTER_INTERFACES.type) args: object,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionData<RouterInterface>> {
    const request = prepareArguments<RouterInterfacesArguments>(ROUTER_INTERFACES, args, (given) => [
      ...unknownRegions(given, context),
      ...(given.regionId ? foreignCursors(given, [undefined, given.regionId]) : []),
    ]);
    const listOf = (regionId: string) => listOfRegion(regionId, request.filter ?? {}, context);
    const { regionId } = request;
    if (regionId) return pageOf(request, { ...listOf(regionId), node: (item) => toRouterInterface(regionId, item) });

    const regionIds = request.regionIds ?? (await allRegions(context));
    const direction = directionOf(request);
    const foreign = foreignCursors(request, regionIds);
    if (foreign.length > 0) throw new InvalidArguments(foreign);
    const { failures, ...scanned } = await scanRegions(new Map(regionIds.map((one) => [one, listOf(one)])), direction);
    const path = responsePathAsArray(info.path);
    for (const failure of failures) context.partialFailures.push({ ...failure, path });
    return toConnection(scanned, (item, place) => toRouterInterface(place.regionId ?? '', item), direction.backward);
  }
}

function listOfRegion(regionId: string, filter: RouterInterfaceFilter, { reads }: Context): List<Model> {
  const options = toServiceFilter(filter);
  return { page: (number) => reads.routerInterfacePage(regionId, number, options), keep: toLocalFilter(filter) };
}
