import { setTimeout as sleep } from 'node:timers/promises';
import { check, standingsIn } from './check';
import { askALastTime, carryOut } from './client';
import { Disturbances } from './disturbances';
import { History } from './history';
import { inParallel } from './in-parallel';
import type { RunOptions } from './options';
import type { RunReport } from './report';
import { sharesOf } from './shares';
import { heldBy, type Stage, setStage, strike } from './stage';
import { type PlannedCreate, planCreates } from './workload';

const OUTAGE_MS = 4_000;
const PROGRESS_EVERY_MS = 3_000;
const DRAIN_MS = 20_000;
const LONGEST_WAIT_MS = 10_000;
const CIRCUIT_CLOSES_MS = 20_000;
const LAST_HANDS = 16;

/** Brings creates about under every fault at once, settles what was left open, and holds the history against the world. */
export async function run(options: RunOptions): Promise<RunReport> {
  const startedAt = Date.now();
  const stage = await setStage(options);
  try {
    const { sandbox, plan, upstream, proxy, gateway, monitor, caller } = stage;
    const creates = planCreates(options.creates, options.seed, sandbox.world);
    const history = new History();
    const requestsLostToKills: number[] = [];
    const disturbances = disturbancesOf(options, stage, requestsLostToKills);
    await underFaults(options, stage, creates, history, disturbances);
    const underFaultsMs = Date.now() - startedAt;

    proxy.faulty = false;
    upstream.faulty = false;
    await proxy.drained(DRAIN_MS);
    const open = openIn(history, creates);
    const heldBefore = new Set(heldBy(sandbox).map(({ key }) => key));
    await lastRepeats(open, stage, history, options.seed);

    await monitor.read();
    // Clients leave first, so that what a gateway that stops waits for is its own work.
    await caller.close();
    const problems = [...(await gateway.close())];
    if (!(await proxy.drained(DRAIN_MS))) problems.push('the fault proxy still holds requests');
    return {
      options,
      verdict: check(creates, history.operations, heldBy(sandbox)),
      problems,
      operations: history.operations,
      shares: sharesOf(creates, history.operations, plan.met),
      alreadyHeld: open.filter(({ key }) => heldBefore.has(key)).length,
      injected: { ...proxy.injected, ...upstream.injected },
      disturbances: disturbances.done,
      requestsLostToKills,
      manners: countsOf(creates.map(({ manner }) => manner)),
      retries: monitor.retries,
      stops: monitor.stops,
      circuitOpenings: monitor.circuitOpenings,
      underFaultsMs,
      totalMs: Date.now() - startedAt,
    };
  } finally {
    await strike(stage);
  }
}

async function underFaults(
  { clients, creates: count, minutes, seed, requestsEach, progress }: RunOptions,
  { sandbox, caller }: Stage,
  creates: readonly PlannedCreate[],
  history: History,
  disturbances: Disturbances,
): Promise<void> {
  const startedAt = Date.now();
  let ended = 0;
  const ticker = setInterval(() => {
    const { kill, outage } = disturbances.done;
    const held = sandbox.world.routerInterfaces.size;
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    progress?.(`${seconds} s: ${ended} of ${count} creates ended, ${held} held, ${kill} kills, ${outage} outages`);
  }, PROGRESS_EVERY_MS);
  try {
    await inParallel(clients, creates, async (create) => {
      if (Date.now() > startedAt + minutes * 60_000) return;
      await carryOut(create, { caller, history, seed, requestsEach });
      ended += 1;
      disturbances.progress(ended);
    });
  } finally {
    clearInterval(ticker);
    await disturbances.settled();
  }
}

/** Few at a time, so that nothing but the upstream decides what is answered: no open circuit and no full bulkhead. */
async function lastRepeats(
  open: readonly PlannedCreate[],
  { caller, monitor }: Stage,
  history: History,
  seed: number,
): Promise<void> {
  const client = { caller, history, seed };
  const until = Date.now() + CIRCUIT_CLOSES_MS;
  for (await monitor.read(); open[0] && monitor.circuitOpen && Date.now() < until; await monitor.read())
    await askALastTime(open[0], client);
  await inParallel(LAST_HANDS, open, (create) => askALastTime(create, client));
}

function disturbancesOf(
  { seed, creates, kills, outages, outageMs = OUTAGE_MS }: RunOptions,
  { gateway, monitor, caller, plan, proxy }: Stage,
  requestsLostToKills: number[],
): Disturbances {
  return new Disturbances({
    seed,
    creates,
    kills: gateway.killAndRestart ? kills : 0,
    outages,
    async kill() {
      // A kill is to meet requests that are on their way to the upstream; not, say, an open circuit.
      for (let waited = 0; proxy.inFlight === 0 && waited < LONGEST_WAIT_MS; waited += 5) await sleep(5);
      await monitor.read();
      requestsLostToKills.push(caller.inFlight);
      await gateway.killAndRestart?.(() => monitor.restarted());
    },
    async outage() {
      plan.outage = true;
      await sleep(outageMs);
      plan.outage = false;
    },
  });
}

/** The creates of which nobody knows whether they happened. */
function openIn({ operations }: History, creates: readonly PlannedCreate[]): PlannedCreate[] {
  const standings = standingsIn(operations);
  return creates.filter(({ token }) => standings.get(token) === 'unknown');
}

function countsOf(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
