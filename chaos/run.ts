import { setTimeout as sleep } from 'node:timers/promises';
import { check } from './check/checker';
import { statusesAfterFaults } from './history/create-status';
import { History } from './history/history';
import { Nemesis } from './nemesis/nemesis';
import type { RunOptions } from './options';
import type { RunReport } from './report/report';
import { successRates } from './report/success-rate';
import { forEachConcurrently } from './support/concurrency';
import { countByName } from './support/grouping';
import { existingInterfaces, startTestbed, stopTestbed, type Testbed } from './testbed';
import { retryFinally, runCreate } from './workload/simulated-client';
import { type PlannedCreate, planCreates } from './workload/workload';

const OUTAGE_MS = 4_000;
const PROGRESS_INTERVAL_MS = 3_000;
const DRAIN_TIMEOUT_MS = 20_000;
const IN_FLIGHT_TIMEOUT_MS = 10_000;
const CIRCUIT_CLOSE_TIMEOUT_MS = 20_000;
const FINAL_RETRY_CONCURRENCY = 16;

/** Runs the fault phase and the recovery phase, then checks the history against the state of the sandbox. */
export async function run(options: RunOptions): Promise<RunReport> {
  const startedAt = Date.now();
  const testbed = await startTestbed(options);
  try {
    const { sandbox, faultPlan, upstream, proxy, gateway, monitor, client } = testbed;
    const creates = planCreates(options.creates, options.seed, sandbox.world);
    const history = new History();
    const inFlightAtKills: number[] = [];
    const nemesis = makeNemesis(options, testbed, inFlightAtKills);
    await runFaultPhase(options, testbed, creates, history, nemesis);
    const faultPhaseMs = Date.now() - startedAt;

    proxy.enabled = false;
    upstream.enabled = false;
    await proxy.drained(DRAIN_TIMEOUT_MS);
    const unknown = unknownCreates(history, creates);
    const namesBefore = new Set(existingInterfaces(sandbox).map(({ name }) => name));
    await runRecoveryPhase(unknown, testbed, history, options.seed);

    await monitor.read();
    // Close the clients first, so that the gateway waits only for its own calls when it stops.
    await client.close();
    const problems = [...(await gateway.close())];
    if (!(await proxy.drained(DRAIN_TIMEOUT_MS))) problems.push('Requests are still in flight in the fault proxy.');
    return {
      options,
      verdict: check(creates, history.operations, existingInterfaces(sandbox)),
      problems,
      operations: history.operations,
      successRates: successRates(creates, history.operations, faultPlan.affected),
      existedBeforeFinalRetry: unknown.filter(({ name }) => namesBefore.has(name)).length,
      injected: { ...proxy.injected, ...upstream.injected },
      systemFaults: nemesis.injected,
      inFlightAtKills,
      behaviours: countByName(creates.map(({ behaviour }) => behaviour)),
      retries: monitor.retries,
      stops: monitor.stops,
      circuitOpenings: monitor.circuitOpenings,
      faultPhaseMs,
      totalMs: Date.now() - startedAt,
    };
  } finally {
    await stopTestbed(testbed);
  }
}

async function runFaultPhase(
  { clients, creates: total, minutes, seed, maxRequests, onProgress }: RunOptions,
  { sandbox, client }: Testbed,
  creates: readonly PlannedCreate[],
  history: History,
  nemesis: Nemesis,
): Promise<void> {
  const startedAt = Date.now();
  let finished = 0;
  const progressTimer = setInterval(() => {
    const { kill, outage } = nemesis.injected;
    const existing = sandbox.world.routerInterfaces.size;
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    onProgress?.(
      `${seconds} s: ${finished} of ${total} creates finished, interfaces: ${existing}, kills: ${kill}, outages: ${outage}`,
    );
  }, PROGRESS_INTERVAL_MS);
  try {
    await forEachConcurrently(clients, creates, async (create) => {
      if (Date.now() > startedAt + minutes * 60_000) return;
      await runCreate(create, { client, history, seed, maxRequests });
      finished += 1;
      nemesis.onCreateFinished(finished);
    });
  } finally {
    clearInterval(progressTimer);
    await nemesis.finished();
  }
}

/** Retries the unknown creates without faults. The low concurrency avoids a full bulkhead. */
async function runRecoveryPhase(
  unknown: readonly PlannedCreate[],
  { client, monitor }: Testbed,
  history: History,
  seed: number,
): Promise<void> {
  const options = { client, history, seed };
  const deadline = Date.now() + CIRCUIT_CLOSE_TIMEOUT_MS;
  // An open circuit closes only after a successful attempt, so one create is retried until then.
  for (await monitor.read(); unknown[0] && monitor.circuitOpen && Date.now() < deadline; await monitor.read())
    await retryFinally(unknown[0], options);
  await forEachConcurrently(FINAL_RETRY_CONCURRENCY, unknown, (create) => retryFinally(create, options));
}

function makeNemesis(
  { seed, creates, kills, outages, outageMs = OUTAGE_MS }: RunOptions,
  { gateway, monitor, client, faultPlan, proxy }: Testbed,
  inFlightAtKills: number[],
): Nemesis {
  return new Nemesis({
    seed,
    creates,
    kills: gateway.killAndRestart ? kills : 0,
    outages,
    async kill() {
      // A kill must interrupt calls. While the circuit is open, no call is in flight.
      for (let waitedMs = 0; proxy.inFlight === 0 && waitedMs < IN_FLIGHT_TIMEOUT_MS; waitedMs += 5) await sleep(5);
      await monitor.read();
      inFlightAtKills.push(client.inFlight);
      await gateway.killAndRestart?.(() => monitor.onKilled());
    },
    async outage() {
      faultPlan.outage = true;
      await sleep(outageMs);
      faultPlan.outage = false;
    },
  });
}

function unknownCreates({ operations }: History, creates: readonly PlannedCreate[]): PlannedCreate[] {
  const statuses = statusesAfterFaults(operations);
  return creates.filter(({ clientToken }) => statuses.get(clientToken) === 'unknown');
}
