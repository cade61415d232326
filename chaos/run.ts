import { setTimeout as sleep } from 'node:timers/promises';
import { forEachConcurrently } from '../kit/async/concurrency';
import { waitUntil } from '../kit/async/wait-until';
import type { Operation } from './history/history';
import { resultsOf } from './history/results';
import { statusesAfterFaults } from './history/write-status';
import { makeNemesis } from './nemesis/make-nemesis';
import type { Nemesis } from './nemesis/nemesis';
import type { RunOptions } from './options';
import type { RunFolder } from './record/run-folder';
import type { RunRecord } from './record/run-record';
import { startLocalTestbed } from './testbed/local-testbed';
import { connectToTestbed } from './testbed/remote-testbed';
import { setFaults, type Testbed } from './testbed/testbed';
import { type UpstreamInterface, UpstreamState } from './upstream/upstream-state';
import type { PlannedScript, PlannedWrite } from './workload/planned-write';
import { type ClientOptions, retryFinally, runScript } from './workload/simulated-client';
import { planScripts, REGIONS, routersPerRegion } from './workload/workload';

const PROGRESS_INTERVAL_MS = 3_000;
const DRAIN_TIMEOUT_MS = 20_000;
const CIRCUIT_CLOSE_TIMEOUT_MS = 20_000;
/** Longer than all faults of the whole system together in a short run. */
const NEMESIS_TIMEOUT_MS = 60_000;
const FINAL_RETRY_CONCURRENCY = 16;
/** Additional wait for the end of the transitions. */
const MARGIN_MS = 100;

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
    const { sandboxUrl, faultLog, upstream, proxy, gateway, monitor, client, skipped, transitionMs } = testbed;
    const upstreamState = new UpstreamState(sandboxUrl);
    const beforeFaults = await interfacesIn(upstreamState);
    const scripts = await plan(options, upstreamState, beforeFaults);
    const { nemesis, observations } = makeNemesis(options, testbed);
    const clientOptions = clientOptionsOf(options, testbed, onEnded);
    setFaults(testbed, true);
    await runFaultPhase(options, { scripts, nemesis, clientOptions, onProgress });
    const faultPhaseMs = Date.now() - startedAt;

    setFaults(testbed, false);
    await proxy.drained(DRAIN_TIMEOUT_MS);
    const beforeFinalRetries = await interfacesIn(upstreamState);
    await runRecoveryPhase(testbed, unknownWrites(operations, scripts), clientOptions);

    await monitor.read();
    // Close the clients first, so that the gateway waits only for its own calls when it stops.
    await client.close();
    const problems = [...observations.problems, ...(await gateway.close())];
    if (!(await proxy.drained(DRAIN_TIMEOUT_MS))) problems.push('Requests are still in flight in the fault proxy.');
    await sleep(transitionMs + MARGIN_MS);
    const final = await interfacesIn(upstreamState);
    return {
      options,
      scripts,
      operations,
      faults: faultLog.faults,
      state: { beforeFaults, beforeFinalRetries, final },
      observations: {
        problems,
        skipped,
        operations: operations.length,
        injected: { ...proxy.injected, ...upstream?.injected },
        systemFaults: nemesis.injected,
        inFlightAtKills: observations.inFlightAtKills,
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

/** Plans scripts on routers without interfaces. Client tokens are unique, so that a sandbox can serve several runs. */
async function plan(
  { writes, seed }: RunOptions,
  state: UpstreamState,
  existing: readonly UpstreamInterface[],
): Promise<PlannedScript[]> {
  const used = new Set(existing.map(({ routerId }) => routerId));
  const routers = new Map<string, string[]>();
  for (const regionId of REGIONS) {
    const ids = await state.routers(regionId, routersPerRegion(writes) + used.size);
    routers.set(
      regionId,
      ids.filter((id) => !used.has(id)),
    );
  }
  return planScripts(writes, seed, routers, `${seed}-${Date.now().toString(36)}`);
}

/** Options of each client, except for its name. */
type SharedClientOptions = Omit<ClientOptions, 'name'>;

function clientOptionsOf(
  { seed, maxRequests }: RunOptions,
  { client, gateway, faultLog, interfaceIds, tokenFaults, transitionMs }: Testbed,
  onEnded: (operation: Operation) => void,
): SharedClientOptions {
  const onSend = ({ clientToken }: PlannedWrite) => {
    if (clientToken !== undefined) tokenFaults?.onSend(clientToken, gateway.process);
  };
  return { client, gateway, faultLog, interfaceIds, seed, transitionMs, maxRequests, onSend, onEnded };
}

interface FaultPhase {
  readonly scripts: readonly PlannedScript[];
  readonly nemesis: Nemesis;
  readonly clientOptions: SharedClientOptions;
  readonly onProgress: OnProgress | undefined;
}

async function runFaultPhase(
  { clients, writes: total, minutes }: RunOptions,
  { scripts, nemesis, clientOptions, onProgress }: FaultPhase,
): Promise<void> {
  const startedAt = Date.now();
  let finished = 0;
  const progressTimer = setInterval(() => {
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    const faults = Object.entries(nemesis.injected).map(([kind, count]) => `${kind} ${count}`);
    onProgress?.(`${seconds} s: ${finished} of ${total} writes finished, ${faults.join(', ')}`);
  }, PROGRESS_INTERVAL_MS);
  const onFinished = (count: number) => {
    finished += count;
    nemesis.onWriteFinished(finished);
  };
  try {
    await forEachConcurrently(clients, scripts, async (script, worker) => {
      if (Date.now() > startedAt + minutes * 60_000) return;
      await waitUntil(() => !nemesis.isBehind, NEMESIS_TIMEOUT_MS);
      let own = 0;
      await runScript(script, { ...clientOptions, name: String(worker) }, () => {
        own += 1;
        onFinished(1);
      });
      // The writes after the one with which the client stopped.
      onFinished(script.writes.length - own);
    });
  } finally {
    clearInterval(progressTimer);
    await nemesis.finished();
  }
}

/** Retries the unknown writes without faults. The low concurrency avoids a full bulkhead. */
async function runRecoveryPhase(
  { monitor }: Testbed,
  unknown: readonly PlannedWrite[],
  clientOptions: SharedClientOptions,
): Promise<void> {
  const retry = (write: PlannedWrite, worker: number) =>
    retryFinally(write, { ...clientOptions, name: `recovery ${worker}` });
  // An open circuit closes only after a successful attempt, so one write is retried until then.
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

function unknownWrites(operations: readonly Operation[], scripts: readonly PlannedScript[]): PlannedWrite[] {
  const statuses = statusesAfterFaults(resultsOf(operations));
  return scripts.flatMap(({ writes }) => writes).filter(({ id }) => statuses.get(id) === 'unknown');
}
