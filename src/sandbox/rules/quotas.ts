import { refuse } from '../errors';
import type { World } from '../world';

/**
 * What the account may still make: no bills outstanding, one connection between two routers, so many interfaces on a router
 * (CreateRouterInterface reference) and in the account. `routerIds` are the routers that get an interface each.
 * Forbidden.BillsOutstanding, HaveConnectionBetweenRouters, LimitationExceed.InterfaceNumberOnRouter, QuotaExceeded.
 */
export function checkQuotas(
  world: World,
  accountId: string,
  routerIds: readonly string[],
  pair: { readonly routerId: string; readonly oppositeRouterId: string | undefined },
): void {
  const { settings, routerInterfaces } = world;
  if (hasBillsOutstanding(world, accountId)) refuse('Forbidden.BillsOutstanding');
  const connected =
    pair.oppositeRouterId !== undefined && routerInterfaces.isConnected(pair.routerId, pair.oppositeRouterId);
  if (settings.onePairPerRouters && connected) refuse('HaveConnectionBetweenRouters');
  const perRouter = settings.interfacesPerRouter || Number.POSITIVE_INFINITY;
  if (routerIds.some((routerId) => routerInterfaces.onRouter(routerId).size >= perRouter)) {
    refuse('LimitationExceed.InterfaceNumberOnRouter');
  }
  const perAccount = settings.interfacesPerAccount || Number.POSITIVE_INFINITY;
  if (routerInterfaces.countOfAccount(accountId) + routerIds.length > perAccount) refuse('QuotaExceeded');
}

/** Whether the account, or any interface of it, is behind with its bills: it can create and connect nothing (metadata). */
export function hasBillsOutstanding(world: World, accountId: string): boolean {
  return world.settings.billsOutstanding || world.routerInterfaces.hasDelinquent(accountId);
}
