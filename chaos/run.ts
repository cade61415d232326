import { forEachConcurrently } from '../kit/async/concurrency';
import { waitUntil } from '../kit/async/wait-until';
import { statusesAfterFaults } from './history/create-status';
import type { Operation } from './history/history';
import { resultsOf } from './history/results';
import { makeNemesis } from './nemesis/make-nemesis';
import type { Nemesis } from './nemesis/nemesis';
import type { RunOptions } from './options';
import type { RunFolder } from './record/run-folder';
import type { RunRecord } from './record/run-record';
import { startLocalTestbed } from './testbed/local-testbed';
import { connectToTestbed } from './testbed/remote-testbed';
import { setFaults, type Testbed } from './testbed/testbed';
import { type UpstreamInterface, UpstreamState } from './upstream/upstream-state';
import { retryFinally, runCreate } from './workload/simulated-client';
import { type PlannedCreate, planCreates, REGIONS, routersPerRegion } from './workload/workload';

const PROGRESS_INTERVAL_MS = 3_000;
const DRAIN_TIMEOUT_MS = 20_000;
const CIRCUIT_CLOSE_TIMEOUT_MS = 20_000;
const FINAL_RETRY_CONCURRENCY = 16;

/** Receives a line that describes the progress, every three seconds. */
export type OnProgress = (line: string) => void;

/**
 * Runs the fault phase and the recovery phase. Writes the history and the log of the gateway to the folder, and returns
 * everything that a verdict is based on.
 */
export async function run(options: RunOptions, folder: RunFolder, onProgress?: OnProgress): Promise<RunRecord> {
  const startedAt = Date.now();
  const testbed = options.target
    ? await connectToTestbed(options, options.target)
    : await startLocalTestbed(options, (text) => folder.addGatewayLog(text));
  const operations: Operation[] = [];
  const onEnded = (operation: Operation) => {
    operations.push(operation);
    folder.addOperation(operation);
  };
  try {
    const { sandboxUrl, faultLog, upstream, proxy, gateway, monitor, client, skipped } = testbed;
    const upstreamState = new UpstreamState(sandboxUrl);
    const beforeFaults = await interfacesIn(upstreamState);
    const creates = await plan(options, upstreamState, beforeFaults);
    const nemesis = makeNemesis(options, testbed);
    setFaults(testbed, true);
    await runFaultPhase(options, testbed, { creates, nemesis, onEnded, onProgress });
    const faultPhaseMs = Date.now() - startedAt;

    setFaults(testbed, false);
    await proxy.drained(DRAIN_TIMEOUT_MS);
    const beforeFinalRetries = await interfacesIn(upstreamState);
    await runRecoveryPhase(options, testbed, { unknown: unknownCreates(operations, creates), onEnded });

    await monitor.read();
    // Close the clients first, so that the gateway waits only for its own calls when it stops.
    await client.close();
    const problems = [...(await gateway.close())];
    if (!(await proxy.drained(DRAIN_TIMEOUT_MS))) problems.push('Requests are still in flight in the fault proxy.');
    const final = await interfacesIn(upstreamState);
    return {
      options,
      creates,
      operations,
      faults: faultLog.faults,
      state: { beforeFaults, beforeFinalRetries, final },
      observations: {
        problems,
        skipped,
        operations: operations.length,
        injected: { ...proxy.injected, ...upstream?.injected },
        systemFaults: nemesis.injected,
        inFlightAtKills: nemesis.inFlightAtKills,
        retries: monitor.retries,
        stops: monitor.stops,
        circuitOpenings: monitor.circuitOpenings,
        faultPhaseMs,
        totalMs: Date.now() - startedAt,
      },
    };
  } finally {
    await testbed.stop();
    await folder.close();
  }
}

async function interfacesIn(state: UpstreamState): Promise<UpstreamInterface[]> {
  return (await Promise.all(REGIONS.map((regionId) => state.interfaces(regionId)))).flat();
}

/** Plans creates on routers without interfaces. Client tokens are unique, so that a sandbox can serve several runs. */
async function plan(
  { creates, seed }: RunOptions,
  state: UpstreamState,
  existing: readonly UpstreamInterface[],
): Promise<PlannedCreate[]> {
  const used = new Set(existing.map(({ routerId }) => routerId));
  const routers = new Map<string, string[]>();
  for (const regionId of REGIONS) {
    const ids = await state.routers(regionId, routersPerRegion(creates) + used.size);
    routers.set(
      regionId,
      ids.filter((id) => !used.has(id)),
    );
  }
  return planCreates(creates, seed, routers, `${seed}-${Date.now().toString(36)}`);
}

interface FaultPhase {
  readonly creates: readonly PlannedCreate[];
  readonly nemesis: Nemesis;
  readonly onEnded: (operation: Operation) => void;
  readonly onProgress: OnProgress | undefined;
}

async function runFaultPhase(
  { clients, creates: total, minutes, seed, maxRequests }: RunOptions,
  { client, gateway, faultLog }: Testbed,
  { creates, nemesis, onEnded, onProgress }: FaultPhase,
): Promise<void> {
  const startedAt = Date.now();
  let finished = 0;
  const progressTimer = setInterval(() => {
    const { kill, outage } = nemesis.injected;
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    onProgress?.(`${seconds} s: ${finished} of ${total} creates finished, kills: ${kill}, outages: ${outage}`);
  }, PROGRESS_INTERVAL_MS);
  try {
    await forEachConcurrently(clients, creates, async (create, worker) => {
      if (Date.now() > startedAt + minutes * 60_000) return;
      await runCreate(create, { name: String(worker), client, gateway, faultLog, seed, maxRequests, onEnded });
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
  { seed }: RunOptions,
  { client, gateway, faultLog, monitor }: Testbed,
  { unknown, onEnded }: { readonly unknown: readonly PlannedCreate[]; readonly onEnded: FaultPhase['onEnded'] },
): Promise<void> {
  const retry = (create: PlannedCreate, worker: number) =>
    retryFinally(create, { name: `recovery ${worker}`, client, gateway, faultLog, seed, onEnded });
  // An open circuit closes only after a successful attempt, so one create is retried until then.
  const [first] = unknown;
  if (first) {
    await waitUntil(async () => {
      await monitor.read();
      if (monitor.circuitOpen) await retry(first, 1);
      return !monitor.circuitOpen;
    }, CIRCUIT_CLOSE_TIMEOUT_MS);
  }
  await forEachConcurrently(FINAL_RETRY_CONCURRENCY, unknown, retry);
}

function unknownCreates(operations: readonly Operation[], creates: readonly PlannedCreate[]): PlannedCreate[] {
  const statuses = statusesAfterFaults(resultsOf(operations));
  return creates.filter(({ clientToken }) => statuses.get(clientToken) === 'unknown');
}
