import { numberIn, resourceId } from './ids';
import { type Region, regionOfResource } from './regions';
import type { BusinessStatus, RouterInterface } from './router-interface';

const NONE: readonly RouterInterface[] = [];
const EMPTY: ReadonlySet<RouterInterface> = new Set();

/**
 * All router interfaces, indexed by id, account and region, router, and pair of routers. No lookup scans all
 * interfaces.
 */
export class RouterInterfaces {
  readonly #byId = new Map<string, RouterInterface>();
  readonly #byAccountAndRegion = new Map<string, RouterInterface[]>();
  readonly #byRouter = new Map<string, Set<RouterInterface>>();
  readonly #countByAccount = new Map<string, number>();
  readonly #financialLocksByAccount = new Map<string, Set<string>>();
  readonly #connectionsByPair = new Map<string, number>();
  #created = 0;

  get size(): number {
    return this.#byId.size;
  }

  /** Returns a new id and sequence number. */
  nextIdentity(region: Region): { readonly id: string; readonly sequence: number } {
    this.#created += 1;
    return { id: resourceId('ri', region, this.#created), sequence: this.#created };
  }

  add(routerInterface: RouterInterface): void {
    const { id, ownerId, regionId, routerId } = routerInterface;
    this.#byId.set(id, routerInterface);
    const key = `${ownerId}/${regionId}`;
    const inRegion = this.#byAccountAndRegion.get(key);
    if (inRegion) inRegion.push(routerInterface);
    else this.#byAccountAndRegion.set(key, [routerInterface]);
    const onRouter = this.#byRouter.get(routerId);
    if (onRouter) onRouter.add(routerInterface);
    else this.#byRouter.set(routerId, new Set([routerInterface]));
    this.#countByAccount.set(ownerId, this.countOfAccount(ownerId) + 1);
  }

  /** Removes an interface. Its peer stays, and their connection ends. */
  remove(routerInterface: RouterInterface): void {
    const { id, ownerId, regionId, routerId, connectedWith } = routerInterface;
    if (!this.#byId.delete(id)) return;
    const inRegion = this.#byAccountAndRegion.get(`${ownerId}/${regionId}`) ?? [];
    inRegion.splice(positionOf(inRegion, routerInterface.sequence), 1);
    const onRouter = this.#byRouter.get(routerId);
    onRouter?.delete(routerInterface);
    if (onRouter?.size === 0) this.#byRouter.delete(routerId);
    this.#countByAccount.set(ownerId, this.countOfAccount(ownerId) - 1);
    this.#financialLocksByAccount.get(ownerId)?.delete(id);
    // The connection ends with the first of the two interfaces.
    const peer = connectedWith === undefined ? undefined : this.#byId.get(connectedWith);
    if (peer) this.#countConnection(routerId, peer.routerId, -1);
  }

  find(id: string): RouterInterface | undefined {
    return this.#byId.get(id);
  }

  /** Whether an interface with this id existed. The id contains its number, so that deleted ids are not stored. */
  wasDeleted(id: string): boolean {
    const region = regionOfResource(id);
    const number = numberIn(id);
    return !this.#byId.has(id) && !!region && number <= this.#created && resourceId('ri', region, number) === id;
  }

  /** Oldest first. */
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

  /** Counts a connection of two routers. It exists from the status Connecting on. */
  markConnected(routerId: string, oppositeRouterId: string): void {
    this.#countConnection(routerId, oppositeRouterId, 1);
  }

  isConnected(routerId: string, oppositeRouterId: string): boolean {
    return this.#connectionsByPair.has(pairKey(routerId, oppositeRouterId));
  }

  /** For tests. Throws if the interface does not exist. */
  setBusinessStatus(id: string, businessStatus: BusinessStatus): void {
    const found = this.#require(id);
    found.businessStatus = businessStatus;
    const locked = this.#financialLocksByAccount.get(found.ownerId) ?? new Set();
    if (businessStatus === 'FinancialLocked') locked.add(id);
    else locked.delete(id);
    this.#financialLocksByAccount.set(found.ownerId, locked);
  }

  /** Whether an interface of the account is FinancialLocked. */
  hasFinancialLock(ownerId: string): boolean {
    return (this.#financialLocksByAccount.get(ownerId)?.size ?? 0) > 0;
  }

  /** For tests. Throws if the interface does not exist. */
  setOperationLocked(id: string, operationLocked: boolean): void {
    this.#require(id).operationLocked = operationLocked;
  }

  #require(id: string): RouterInterface {
    const found = this.#byId.get(id);
    if (!found) throw new Error(`the sandbox has no router interface ${id}`);
    return found;
  }

  #countConnection(routerId: string, oppositeRouterId: string, change: 1 | -1): void {
    const key = pairKey(routerId, oppositeRouterId);
    const count = (this.#connectionsByPair.get(key) ?? 0) + change;
    if (count > 0) this.#connectionsByPair.set(key, count);
    else this.#connectionsByPair.delete(key);
  }
}

/** Binary search in a list that is sorted by sequence number. */
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

function pairKey(left: string, right: string): string {
  return left < right ? `${left}|${right}` : `${right}|${left}`;
}
