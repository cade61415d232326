import { resourceId } from './ids';
import type { Region } from './regions';
import type { RouterInterface } from './router-interface';

const NONE: readonly RouterInterface[] = [];
const EMPTY: ReadonlySet<RouterInterface> = new Set();

/**
 * Every router interface, indexed by what requests ask for (id, account and region, router, pair of routers), so that no request
 * walks through all of them to be admitted.
 */
export class RouterInterfaces {
  readonly #byId = new Map<string, RouterInterface>();
  readonly #byAccountAndRegion = new Map<string, RouterInterface[]>();
  readonly #byRouter = new Map<string, Set<RouterInterface>>();
  readonly #countByAccount = new Map<string, number>();
  readonly #connectedPairs = new Set<string>();
  #made = 0;

  get size(): number {
    return this.#byId.size;
  }

  /** An id and a sequence number that no interface has had yet. */
  nextIdentity(region: Region): { readonly id: string; readonly sequence: number } {
    this.#made += 1;
    return { id: resourceId('ri', region, this.#made), sequence: this.#made };
  }

  add(routerInterface: RouterInterface): void {
    const { id, ownerId, regionId, routerId } = routerInterface;
    this.#byId.set(id, routerInterface);
    const place = `${ownerId}/${regionId}`;
    const inRegion = this.#byAccountAndRegion.get(place);
    if (inRegion) inRegion.push(routerInterface);
    else this.#byAccountAndRegion.set(place, [routerInterface]);
    const onRouter = this.#byRouter.get(routerId);
    if (onRouter) onRouter.add(routerInterface);
    else this.#byRouter.set(routerId, new Set([routerInterface]));
    this.#countByAccount.set(ownerId, this.countOfAccount(ownerId) + 1);
  }

  find(id: string): RouterInterface | undefined {
    return this.#byId.get(id);
  }

  /** An account's interfaces in a region, oldest first. The real service's order is not documented. */
  list(ownerId: string, regionId: string): readonly RouterInterface[] {
    return this.#byAccountAndRegion.get(`${ownerId}/${regionId}`) ?? NONE;
  }

  onRouter(routerId: string): ReadonlySet<RouterInterface> {
    return this.#byRouter.get(routerId) ?? EMPTY;
  }

  countOfAccount(ownerId: string): number {
    return this.#countByAccount.get(ownerId) ?? 0;
  }

  /** Notes that these two routers are connected, or are being connected: interfaces that are only Idle are not. */
  markConnected(routerId: string, oppositeRouterId: string): void {
    this.#connectedPairs.add(pairKey(routerId, oppositeRouterId));
  }

  isConnected(routerId: string, oppositeRouterId: string): boolean {
    return this.#connectedPairs.has(pairKey(routerId, oppositeRouterId));
  }
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one}|${other}` : `${other}|${one}`;
}
