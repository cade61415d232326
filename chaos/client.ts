import { setTimeout as sleep } from 'node:timers/promises';
import { standingOf } from './check';
import type { GatewayCaller, Told } from './gateway-caller';
import type { History, Phase } from './history';
import { between, randomOf } from './random';
import type { PlannedCreate } from './workload';

export interface ClientOptions {
  readonly caller: GatewayCaller;
  readonly history: History;
  readonly seed: number;
  /** Requests for one create at most. By default their waits outlast an outage, an open circuit and a restart. */
  readonly requestsEach?: number | undefined;
}

const REQUESTS_EACH = 16;
const LAST_REQUESTS = 5;
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 1_500;
/** A wish of the gateway is followed, but not without end. */
const LONGEST_WISH_MS = 6_000;

/** Brings about one create: repeats it with the same token while its outcome is open, and writes down each answer. */
export async function carryOut(create: PlannedCreate, options: ClientOptions): Promise<void> {
  if (create.manner === 'twice') {
    await Promise.all([1, 2].map((number) => repeat(create, options, `twin ${number}`)));
    return;
  }
  if (create.manner === 'leaves' || create.manner === 'leavesAndRepeats') {
    const told = await ask(create, options, 'underFaults', AbortSignal.timeout(create.leavesAfterMs));
    if (create.manner === 'leaves' || settled(told)) return;
  }
  await repeat(create, options, 'alone');
}

/** Asks what became of a create, with no faults about, and asks again where the gateway could not ask the upstream. */
export async function askALastTime(create: PlannedCreate, options: ClientOptions): Promise<void> {
  for (let number = 1; ; number += 1) {
    const told = await ask(create, options, 'lastRepeat');
    if (settled(told) || number === LAST_REQUESTS) return;
    await sleep(waitMs(told, number, 0.999));
  }
}

async function repeat(create: PlannedCreate, options: ClientOptions, which: string): Promise<void> {
  const { seed, requestsEach = REQUESTS_EACH } = options;
  const random = randomOf(seed, 'client', create.key, which);
  for (let number = 1; ; number += 1) {
    const told = await ask(create, options, 'underFaults');
    const sent = told.acknowledgement.kind !== 'notDone';
    if (settled(told) || number >= requestsEach || (create.manner === 'trusting' && !sent)) return;
    await sleep(waitMs(told, number, random()));
  }
}

async function ask(
  create: PlannedCreate,
  { caller, history }: ClientOptions,
  phase: Phase,
  signal?: AbortSignal,
): Promise<Told> {
  const told = await caller.create(create, signal);
  history.add({ token: create.token, key: create.key, phase, acknowledgement: told.acknowledgement });
  return told;
}

const settled = ({ acknowledgement }: Told) => ['created', 'refused'].includes(standingOf([acknowledgement]));

/** Full jitter above what the gateway asked for. */
function waitMs({ retryAfterMs }: Told, number: number, random: number): number {
  const bound = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (number - 1));
  return Math.min(LONGEST_WISH_MS, retryAfterMs) + between(() => random, 0, bound);
}
