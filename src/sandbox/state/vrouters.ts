import { numberIn, resourceId } from './ids';
import { findRegion, type Region, regionOfResource } from './regions';

/** A VPC's router. The account of the world owns them all. */
export interface VRouter {
  readonly vrouterId: string;
  readonly regionId: string;
  readonly vpcId: string;
  readonly routeTableId: string;
  /** ISO 8601, UTC. */
  readonly creationTime: string;
}

/** The two routers of the CreateRouterInterface reference's request example, in its order: first RouterId, then OppositeRouterId. */
export const EXAMPLE_ROUTER_IDS: readonly [string, string] = ['vrt-2zepuy8qbrq6yhdje53t6', 'vrt-2zefso23vmu6xi3jeiw0z'];
export const EXAMPLE_REGION_ID = 'cn-beijing';

/**
 * The same number of VPC routers in each region. They follow from region and number and are made when first asked for, so that a region
 * with a million of them costs nothing until it is read.
 */
export class VRouters {
  readonly #made = new Map<string, VRouter>();
  readonly perRegion: number;

  constructor(perRegion: number) {
    this.perRegion = perRegion;
  }

  /** The router with this id, in whichever region it lies. */
  find(vrouterId: string): VRouter | undefined {
    const made = this.#made.get(vrouterId);
    if (made) return made;
    const region = regionOfResource(vrouterId);
    if (!region) return undefined;
    const number = exampleNumber(region, vrouterId) ?? numberIn(vrouterId);
    if (!(number < this.perRegion) || idOf(region, number) !== vrouterId) return undefined;
    return this.#make(region, number);
  }

  /** The region's routers from `offset` on, at most `limit`, always in the same order. */
  page(regionId: string, offset: number, limit: number): VRouter[] {
    const region = findRegion(regionId);
    if (!region) return [];
    const routers: VRouter[] = [];
    for (let number = offset; number < Math.min(offset + limit, this.perRegion); number += 1) {
      routers.push(this.#made.get(idOf(region, number)) ?? this.#make(region, number));
    }
    return routers;
  }

  #make(region: Region, number: number): VRouter {
    const router: VRouter = {
      vrouterId: idOf(region, number),
      regionId: region.regionId,
      vpcId: resourceId('vpc', region, number),
      routeTableId: resourceId('vtb', region, number),
      creationTime: '2018-03-22T07:46:20Z',
    };
    this.#made.set(router.vrouterId, router);
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
