import { pickByProbability, type Random, randomInteger, seededRandom } from '../../kit/random';
import type { CreateRouterInterfaceInput } from '../../schema/client';
import { Role, RouterType, Spec, UserErrorCode } from '../../schema/client';
import type { IntendedCreate } from '../check/verdict';

/** How the client of a create acts. */
type ClientBehaviour =
  /** Retries with the same client token until the outcome is known. */
  | 'retries'
  /** Stops retrying when an error guarantees that nothing was changed. */
  | 'stopsOnFailure'
  /** Sends the same client token twice at the same time, like a double click. */
  | 'sendsTwice'
  /** Aborts its first request, then retries. */
  | 'abortsThenRetries'
  /** Aborts its only request. */
  | 'aborts';

export interface PlannedCreate extends IntendedCreate {
  readonly input: CreateRouterInterfaceInput;
  readonly behaviour: ClientBehaviour;
  /** Delay before a client aborts its first request, in milliseconds. */
  readonly abortAfterMs: number;
}

export const REGIONS = ['cn-beijing', 'cn-hangzhou', 'cn-shanghai'] as const;
/** Quota of interfaces on one router. */
export const INTERFACES_PER_ROUTER = 5;
const BEHAVIOUR_PROBABILITIES = {
  stopsOnFailure: 0.15,
  sendsTwice: 0.05,
  abortsThenRetries: 0.03,
  aborts: 0.02,
  retries: 0.75,
} as const;
/** Probability that a router receives more creates than its quota allows. */
const OVER_QUOTA_PROBABILITY = 0.05;
/** Probability that a create uses a router that does not exist. */
const MISSING_ROUTER_PROBABILITY = 0.01;
const SPECS = [Spec.Mini_2, Spec.Small_1, Spec.Middle_5, Spec.Large_1];

/** Number of routers in each region that the sandbox needs for a number of creates. */
export const routersPerRegion = (creates: number) => Math.ceil(creates / REGIONS.length) + 10;

/** Ids of the routers that a plan may use, by region. */
export type RoutersByRegion = ReadonlyMap<string, readonly string[]>;

/**
 * Plans the creates of a run. Most of them fit the quota of their router. Some routers receive too many, and some creates
 * use a router that does not exist, so that the history also contains legitimate refusals.
 *
 * @param routers Routers without interfaces.
 * @param runId Part of each client token.
 * @throws Error if there are too few routers.
 */
export function planCreates(count: number, seed: number, routers: RoutersByRegion, runId: string): PlannedCreate[] {
  const random = seededRandom(seed, 'workload');
  const creates: PlannedCreate[] = [];
  for (let router = 0; creates.length < count; router += 1) {
    const regionId = REGIONS[router % REGIONS.length] ?? REGIONS[0];
    const existingRouterId = routers.get(regionId)?.[Math.floor(router / REGIONS.length)];
    if (existingRouterId === undefined) {
      const needed = routersPerRegion(count);
      throw new Error(`The sandbox has too few routers without interfaces. Start it with --vrouters ${needed}.`);
    }
    const missing = random() < MISSING_ROUTER_PROBABILITY * INTERFACES_PER_ROUTER;
    const overQuota = !missing && random() < OVER_QUOTA_PROBABILITY;
    const size = missing ? 1 : createsPerRouter(overQuota, random);
    const routerId = missing ? `vrt-missing${router}` : existingRouterId;
    const allowedRefusals = missing ? [UserErrorCode.NotFound] : overQuota ? [UserErrorCode.QuotaExceeded] : [];
    for (let index = 0; index < size && creates.length < count; index += 1)
      creates.push(planCreate({ regionId, routerId, number: creates.length, runId, random }, allowedRefusals));
  }
  return shuffled(creates, random);
}

function createsPerRouter(overQuota: boolean, random: Random): number {
  return overQuota
    ? INTERFACES_PER_ROUTER + randomInteger(random, 1, 4)
    : randomInteger(random, 3, INTERFACES_PER_ROUTER);
}

interface CreateOptions {
  readonly regionId: string;
  readonly routerId: string;
  readonly number: number;
  readonly runId: string;
  readonly random: Random;
}

function planCreate(
  { regionId, routerId, number, runId, random }: CreateOptions,
  allowedRefusals: readonly string[],
): PlannedCreate {
  const name = `chaos-${number}`;
  const clientToken = `${name}-of-${runId}`;
  return {
    name,
    clientToken,
    allowedRefusals,
    behaviour: pickByProbability(random, BEHAVIOUR_PROBABILITIES) ?? 'retries',
    abortAfterMs: randomInteger(random, 1, 60),
    input: {
      regionId,
      routerId,
      routerType: RouterType.Vrouter,
      role: Role.InitiatingSide,
      spec: SPECS[randomInteger(random, 0, SPECS.length - 1)] ?? Spec.Mini_2,
      oppositeRegionId: regionId,
      name,
      clientToken,
    },
  };
}

/** Fisher–Yates shuffle, so that the creates of one router are spread over the run. */
function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const remaining = [...items];
  const order: Item[] = [];
  while (remaining.length > 0) order.push(...remaining.splice(randomInteger(random, 0, remaining.length - 1), 1));
  return order;
}
