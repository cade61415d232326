import type { CreateRouterInterfaceInput } from '../schema/client';
import { Role, RouterType, Spec, UserErrorCode } from '../schema/client';
import type { World } from '../src/sandbox/world';
import type { IntendedCreate } from './check';
import { between, pick, type Random, randomOf } from './random';

/** How a client goes about a create, besides repeating it while its outcome is open. */
export type Manner =
  | 'patient'
  /** Believes it when it is told that nothing was changed, and goes away. */
  | 'trusting'
  /** Sends it twice at once with the same token, as a double click does. */
  | 'twice'
  /** Hangs up in the middle of its first request, and repeats it. */
  | 'leavesAndRepeats'
  /** Hangs up in the middle of its first request and never asks again. */
  | 'leaves';

export interface PlannedCreate extends IntendedCreate {
  readonly input: CreateRouterInterfaceInput;
  readonly manner: Manner;
  /** When one that leaves does so, in milliseconds after it began. */
  readonly leavesAfterMs: number;
}

/** Interfaces that fit on one router. */
export const PER_ROUTER = 5;
export const REGIONS = ['cn-beijing', 'cn-hangzhou', 'cn-shanghai'] as const;
const MANNERS = { trusting: 0.15, twice: 0.05, leavesAndRepeats: 0.03, leaves: 0.02, patient: 0.75 } as const;
/** The share of routers that get more creates than fit, and the share of creates on a router that does not exist. */
const CROWDED_SHARE = 0.05;
const NOWHERE_SHARE = 0.01;
const SPECS = [Spec.Mini_2, Spec.Small_1, Spec.Middle_5, Spec.Large_1];

/** Routers that a world needs in each region, so that a plan of so many creates finds room. */
export const routersFor = (creates: number) => Math.ceil(creates / REGIONS.length) + 10;

/** Creates of which most find room, some share a router that has too little, and a few name a router that is not there. */
export function planCreates(count: number, seed: number, { vrouters }: Pick<World, 'vrouters'>): PlannedCreate[] {
  const random = randomOf(seed, 'workload');
  const creates: PlannedCreate[] = [];
  for (let router = 0; creates.length < count; router += 1) {
    const regionId = REGIONS[router % REGIONS.length] ?? REGIONS[0];
    const [found] = vrouters.page(regionId, Math.floor(router / REGIONS.length), 1);
    if (!found) throw new Error('the sandbox has too few routers for this run');
    const nowhere = random() < NOWHERE_SHARE * PER_ROUTER;
    const crowded = !nowhere && random() < CROWDED_SHARE;
    const size = nowhere ? 1 : crowded ? PER_ROUTER + between(random, 1, 4) : between(random, 3, PER_ROUTER);
    const routerId = nowhere ? `vrt-nowhere${router}` : found.vrouterId;
    const reason = nowhere ? [UserErrorCode.NotFound] : crowded ? [UserErrorCode.QuotaExceeded] : [];
    for (let place = 0; place < size && creates.length < count; place += 1)
      creates.push(planCreate({ regionId, routerId, number: creates.length, seed, random }, reason));
  }
  return shuffled(creates, random);
}

interface Place {
  readonly regionId: string;
  readonly routerId: string;
  readonly number: number;
  readonly seed: number;
  readonly random: Random;
}

function planCreate({ regionId, routerId, number, seed, random }: Place, reason: readonly string[]): PlannedCreate {
  const key = `chaos-${number}`;
  const token = `${key}-of-${seed}`;
  return {
    key,
    token,
    mayBeRefusedWith: reason,
    manner: pick(random, MANNERS) ?? 'patient',
    leavesAfterMs: between(random, 1, 60),
    input: {
      regionId,
      routerId,
      routerType: RouterType.Vrouter,
      role: Role.InitiatingSide,
      spec: SPECS[between(random, 0, SPECS.length - 1)] ?? Spec.Mini_2,
      oppositeRegionId: regionId,
      name: key,
      clientToken: token,
    },
  };
}

/** Fisher–Yates, so that those who compete for a router come at different times. */
function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const left = [...items];
  const order: Item[] = [];
  while (left.length > 0) {
    const position = between(random, 0, left.length - 1);
    const [item] = left.splice(position, 1);
    if (item !== undefined) order.push(item);
  }
  return order;
}
