import { numberIn, resourceId } from './ids';
import { type Region, regionOfResource } from './regions';
import type { BusinessStatus, RouterInterface } from './router-interface';

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
  readonly #delinquentByAccount = new Map<string, Set<string>>();
  readonly #connectionsByPair = new Map<string, number>();
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

  /** Leaves no trace but in {@link wasDeleted}. What it was connected with stays, and its connection is none any more. */
  remove(routerInterface: RouterInterface): void {
    const { id, ownerId, regionId, routerId, connectedWith } = routerInterface;
    if (!this.#byId.delete(id)) return;
    const inRegion = this.#byAccountAndRegion.get(`${ownerId}/${regionId}`) ?? [];
    inRegion.splice(positionOf(inRegion, routerInterface.sequence), 1);
    const onRouter = this.#byRouter.get(routerId);
    onRouter?.delete(routerInterface);
    if (onRouter?.size === 0) this.#byRouter.delete(routerId);
    this.#countByAccount.set(ownerId, this.countOfAccount(ownerId) - 1);
    this.#delinquentByAccount.get(ownerId)?.delete(id);
    // The first of the two ends to go ends the connection.
    const other = connectedWith === undefined ? undefined : this.#byId.get(connectedWith);
    if (other) this.#countConnection(routerId, other.routerId, -1);
  }

  find(id: string): RouterInterface | undefined {
    return this.#byId.get(id);
  }

  /** Whether there was once an interface with this id: ids hold a number, so that none need be remembered. */
  wasDeleted(id: string): boolean {
    const region = regionOfResource(id);
    const number = numberIn(id);
    return !this.#byId.has(id) && !!region && number <= this.#made && resourceId('ri', region, number) === id;
  }

  /** An account's interfaces in a region, oldest first. The real service's order is not documented. */
  list(ownerId: string, regionId: string): readonly RouterInterface[] {
    return this.#byAccountAndRegion.get(`${ownerId}/${regionId}`) ?? NONE;
  }

  /** Oldest first. */
  onRouter(routerId: string): ReadonlySet<RouterInterface> {
    return this.#byRouter.get(routerId) ?? EMPTY;
  }

  countOfAccount(ownerId: string): number {
    return this.#countByAccount.get(ownerId) ?? 0;
  }

  /** Notes a connection of these two routers from when it starts to be made: interfaces that are only Idle have none. */
  markConnected(routerId: string, oppositeRouterId: string): void {
    this.#countConnection(routerId, oppositeRouterId, 1);
  }

  isConnected(routerId: string, oppositeRouterId: string): boolean {
    return this.#connectionsByPair.has(pairKey(routerId, oppositeRouterId));
  }

  /** For tests: what its billing makes of an interface. Throws where there is none with this id. */
  setBusinessStatus(id: string, businessStatus: BusinessStatus): void {
    const one = this.#need(id);
    one.businessStatus = businessStatus;
    const delinquent = this.#delinquentByAccount.get(one.ownerId) ?? new Set();
    if (businessStatus === 'FinancialLocked') delinquent.add(id);
    else delinquent.delete(id);
    this.#delinquentByAccount.set(one.ownerId, delinquent);
  }

  /** Whether an interface of the account is locked because of bills. */
  hasDelinquent(ownerId: string): boolean {
    return (this.#delinquentByAccount.get(ownerId)?.size ?? 0) > 0;
  }

  /** For tests: the lock that operations puts on an interface. Throws where there is none with this id. */
  setOperationLocked(id: string, operationLocked: boolean): void {
    this.#need(id).operationLocked = operationLocked;
  }

  #need(id: string): RouterInterface {
    const one = this.#byId.get(id);
    if (!one) throw new Error(`the sandbox has no router interface ${id}`);
    return one;
  }

  #countConnection(routerId: string, oppositeRouterId: string, change: 1 | -1): void {
    const key = pairKey(routerId, oppositeRouterId);
    const count = (this.#connectionsByPair.get(key) ?? 0) + change;
    if (count > 0) this.#connectionsByPair.set(key, count);
    else this.#connectionsByPair.delete(key);
  }
}

/** Where the interface with this sequence number is in a list that is ordered by it. */
function positionOf(list: readonly RouterInterface[], sequence: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.sequence ?? 0) < sequence) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one}|${other}` : `${other}|${one}`;
}
