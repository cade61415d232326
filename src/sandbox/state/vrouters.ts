import { numberIn, resourceId } from './ids';
import { findRegion, type Region, regionOfResource } from './regions';

/** The router of a VPC. */
export interface VRouter {
  readonly vrouterId: string;
  readonly regionId: string;
  readonly vpcId: string;
  readonly routeTableId: string;
  /** ISO 8601, UTC. */
  readonly creationTime: string;
}

/** RouterId and OppositeRouterId of the request example in the CreateRouterInterface reference. */
const EXAMPLE_ROUTER_IDS: readonly [string, string] = ['vrt-2zepuy8qbrq6yhdje53t6', 'vrt-2zefso23vmu6xi3jeiw0z'];
export const EXAMPLE_REGION_ID = 'cn-beijing';

/**
 * The VPC routers of one account in all regions, the same number in each. Created on first access, so that a region can
 * have a million.
 */
export class VRouters {
  readonly #cache = new Map<string, VRouter>();
  readonly perRegion: number;
  readonly #first: number;

  /** `first` is the number of the first router. Accounts have different numbers. */
  constructor(perRegion: number, first = 0) {
    this.perRegion = perRegion;
    this.#first = first;
  }

  /** Finds a router of any region. */
  find(vrouterId: string): VRouter | undefined {
    const cached = this.#cache.get(vrouterId);
    if (cached) return cached;
    const region = regionOfResource(vrouterId);
    if (!region) return undefined;
    const number = exampleNumber(region, vrouterId) ?? numberIn(vrouterId);
    const index = number - this.#first;
    if (!(index >= 0 && index < this.perRegion) || idOf(region, number) !== vrouterId) return undefined;
    return this.#create(region, number);
  }

  /** Returns at most `limit` routers of a region from `offset`, in a stable order. */
  page(regionId: string, offset: number, limit: number): VRouter[] {
    const region = findRegion(regionId);
    if (!region) return [];
    const routers: VRouter[] = [];
    const end = this.#first + Math.min(offset + limit, this.perRegion);
    for (let number = this.#first + offset; number < end; number += 1) {
      routers.push(this.#cache.get(idOf(region, number)) ?? this.#create(region, number));
    }
    return routers;
  }

  #create(region: Region, number: number): VRouter {
    const router: VRouter = {
      vrouterId: idOf(region, number),
      regionId: region.regionId,
      vpcId: resourceId('vpc', region, number),
      routeTableId: resourceId('vtb', region, number),
      creationTime: '2018-03-22T07:46:20Z',
    };
    this.#cache.set(router.vrouterId, router);
    return router;
  }
}

function idOf(region: Region, number: number): string {
  const example = region.regionId === EXAMPLE_REGION_ID ? EXAMPLE_ROUTER_IDS[number] : undefined;
  return example ?? resourceId('vrt', region, number);
}

function exampleNumber(region: Region, vrouterId: string): number | undefined {
  if (region.regionId !== EXAMPLE_REGION_ID) return undefined;
  const index = EXAMPLE_ROUTER_IDS.indexOf(vrouterId);
  return index < 0 ? undefined : index;
}
