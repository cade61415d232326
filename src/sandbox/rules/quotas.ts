import { errorRows } from '../error-rows';
import { documented } from '../evidence';
import { refuse } from '../refusal';
import type { World } from '../world';

export const QUOTA_ERRORS = errorRows(
  { certainty: 'documented', source: 'metadata' },
  {
    'Forbidden.BillsOutstanding': [400, 'You cannot create more RouterInterface because you have bills outstanding.'],
    HaveConnectionBetweenRouters: [400, 'Have connection between routers'],
    'LimitationExceed.InterfaceNumberOnRouter': [400, 'Total number of RouterInterfaces on a Router exceeded.'],
    QuotaExceeded: [400, 'RiPerUser quota exceeded'],
  },
);

export const QUOTA_BEHAVIOURS = [
  documented('reference', 'Two routers can have one connection.'),
  documented('reference', 'A router can have 5 interfaces.'),
  documented('reference', 'An account with an overdue interface can create no interface.'),
] as const;

/** Checks that the account can create one more interface on each of the routers. */
export function checkQuotas(
  world: World,
  accountId: string,
  routerIds: readonly string[],
  pair: { readonly routerId: string; readonly oppositeRouterId: string | undefined },
): void {
  const { settings, routerInterfaces } = world;
  if (hasBillsOutstanding(world, accountId)) refuse(QUOTA_ERRORS['Forbidden.BillsOutstanding']);
  const connected =
    pair.oppositeRouterId !== undefined && routerInterfaces.isConnected(pair.routerId, pair.oppositeRouterId);
  if (settings.onePairPerRouters && connected) refuse(QUOTA_ERRORS.HaveConnectionBetweenRouters);
  const perRouter = settings.interfacesPerRouter || Number.POSITIVE_INFINITY;
  if (routerIds.some((routerId) => routerInterfaces.onRouter(routerId).size >= perRouter)) {
    refuse(QUOTA_ERRORS['LimitationExceed.InterfaceNumberOnRouter']);
  }
  const perAccount = settings.interfacesPerAccount || Number.POSITIVE_INFINITY;
  if (routerInterfaces.countOfAccount(accountId) + routerIds.length > perAccount) refuse(QUOTA_ERRORS.QuotaExceeded);
}

/** Whether the account has overdue bills: by the setting, or because one of its interfaces is FinancialLocked. */
export function hasBillsOutstanding(world: World, accountId: string): boolean {
  return world.settings.billsOutstanding || world.routerInterfaces.hasFinancialLock(accountId);
}
