import { type Random, randomInteger, seededRandom } from '../../kit/random';
import { UserErrorCode } from '../../schema/client';
import { planLifecycle } from './lifecycle';
import type { PlannedScript } from './planned-write';
import { WritePlanner } from './write-planner';

export const REGIONS = ['cn-beijing', 'cn-hangzhou', 'cn-shanghai'] as const;
/** Quota of interfaces on one router. */
export const INTERFACES_PER_ROUTER = 5;
/** Share of the writes that are creates on shared routers; the others change one interface or a pair. */
const CREATE_SHARE = 0.35;
/** Probability that a router receives more creates than its quota allows. */
const OVER_QUOTA_PROBABILITY = 0.05;
/** Probability that a create uses a router that does not exist. */
const MISSING_ROUTER_PROBABILITY = 0.01;

/** Number of routers in each region that the sandbox needs for a number of writes. */
export const routersPerRegion = (writes: number) => Math.ceil(writes / REGIONS.length) + 10;

/** Ids of the routers that a plan may use, by region. */
export type RoutersByRegion = ReadonlyMap<string, readonly string[]>;

/**
 * Plans the scripts of a run: creates, and the lives of pairs and single interfaces. Most creates fit the quota of their
 * router. Some routers receive too many, and some creates use a router that does not exist, so that the history also
 * contains legitimate refusals.
 *
 * @param writes Number of writes in all scripts.
 * @param routers Routers without interfaces.
 * @param runId Part of each client token.
 * @throws Error if there are too few routers.
 */
export function planScripts(writes: number, seed: number, routers: RoutersByRegion, runId: string): PlannedScript[] {
  const random = seededRandom(seed, 'workload');
  const planner = new WritePlanner(runId, random);
  const nextRouter = routerSource(routers, writes);
  const creates = planCreates(Math.ceil(writes * CREATE_SHARE), { random, planner, nextRouter });
  const scripts = [...creates];
  for (let planned = creates.length; planned < writes; ) {
    const { regionId, routerId } = nextRouter();
    const routerIds = [routerId, nextRouter(regionId).routerId] as const;
    const script = planLifecycle({ name: `chaos-${scripts.length}`, regionId, routerIds, planner, random });
    const shortened = script.writes.slice(0, writes - planned);
    scripts.push({ writes: shortened });
    planned += shortened.length;
  }
  return shuffled(scripts, random);
}

interface Router {
  readonly regionId: string;
  readonly routerId: string;
}

/** Returns an unused router of a region, or of the next region. */
function routerSource(routers: RoutersByRegion, writes: number): (regionId?: string) => Router {
  const used = new Map<string, number>();
  let region = 0;
  return (requested) => {
    const regionId = requested ?? REGIONS[region++ % REGIONS.length] ?? REGIONS[0];
    const index = used.get(regionId) ?? 0;
    const routerId = routers.get(regionId)?.[index];
    if (routerId === undefined) {
      const needed = routersPerRegion(writes);
      throw new Error(`The sandbox has too few routers without interfaces. Start it with --vrouters ${needed}.`);
    }
    used.set(regionId, index + 1);
    return { regionId, routerId };
  };
}

interface CreateOptions {
  readonly random: Random;
  readonly planner: WritePlanner;
  readonly nextRouter: () => Router;
}

/** Scripts of one create each. */
function planCreates(count: number, { random, planner, nextRouter }: CreateOptions): PlannedScript[] {
  const scripts: PlannedScript[] = [];
  while (scripts.length < count) {
    const { regionId, routerId: existingRouterId } = nextRouter();
    const missing = random() < MISSING_ROUTER_PROBABILITY * INTERFACES_PER_ROUTER;
    const overQuota = !missing && random() < OVER_QUOTA_PROBABILITY;
    const size = missing ? 1 : createsPerRouter(overQuota, random);
    const routerId = missing ? `vrt-missing${scripts.length}` : existingRouterId;
    const allowedRefusals = missing ? [UserErrorCode.NotFound] : overQuota ? [UserErrorCode.QuotaExceeded] : [];
    for (let index = 0; index < size && scripts.length < count; index += 1) {
      const name = `chaos-${scripts.length}`;
      scripts.push({ writes: [planner.create(name, { name, regionId, routerId }, { allowedRefusals })] });
    }
  }
  return scripts;
}

function createsPerRouter(overQuota: boolean, random: Random): number {
  return overQuota
    ? INTERFACES_PER_ROUTER + randomInteger(random, 1, 4)
    : randomInteger(random, 3, INTERFACES_PER_ROUTER);
}

/** Fisher–Yates shuffle, so that the creates of one router are spread over the run. */
function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const remaining = [...items];
  const order: Item[] = [];
  while (remaining.length > 0) order.push(...remaining.splice(randomInteger(random, 0, remaining.length - 1), 1));
  return order;
}
