import { GatewayClient } from '../gateway/gateway-client';
import { MetricsMonitor } from '../gateway/metrics-monitor';
import { FaultLog } from '../nemesis/fault-log';
import { FaultPlan } from '../nemesis/fault-plan';
import type { RunOptions, Target } from '../options';
import { FaultProxy } from '../proxy/fault-proxy';
import { InterfaceIds } from '../workload/interface-ids';
import type { Testbed } from './testbed';

/** Parts of a run that require a gateway and a sandbox of its own. */
const SKIPPED = [
  'faults of the gateway process: kills, clock steps, credential outages, a full log',
  'faults at the upstream',
  'wire faults between gateway and upstream: they are injected between clients and gateway instead',
  'stop of the gateway with SIGTERM, and its log',
];
const DELAYED_REQUEST_MS = 1_000;
const BLACK_HOLE_MS = 3_000;

/**
 * Uses a gateway and a sandbox that already run: client → fault proxy → gateway. No fault is injected yet.
 *
 * @throws Error if the gateway is not ready.
 */
export async function connectToTestbed({ seed }: RunOptions, { sandboxUrl, gatewayUrl }: Target): Promise<Testbed> {
  await requireReady(gatewayUrl);
  const transitionMs = await readTransitionMs(sandboxUrl);
  const faultLog = new FaultLog();
  const interfaceIds = new InterfaceIds();
  const faultPlan = new FaultPlan({
    seed,
    attemptTimeoutMs: DELAYED_REQUEST_MS,
    log: faultLog,
    nameOf: (id) => interfaceIds.nameOf(id),
  });
  const proxy = await FaultProxy.start({
    serverUrl: gatewayUrl,
    chooseFault: faultPlan.chooseWireFault,
    resetsConnection: faultPlan.resetsConnection,
    blackHoleMs: BLACK_HOLE_MS,
  });
  proxy.enabled = false;
  const gateway = { url: gatewayUrl, process: 1, close: () => Promise.resolve([]) };
  const monitor = await MetricsMonitor.start(gatewayUrl);
  const client = new GatewayClient(proxy.url);
  const stop = async () => {
    await monitor.stop();
    await client.close();
    await proxy.close();
  };
  const parts = { gateway, monitor, client, faultPlan, faultLog, proxy, interfaceIds };
  return { ...parts, sandboxUrl, transitionMs, skipped: SKIPPED, stop };
}

/** The duration of a transition is a setting of the sandbox. */
async function readTransitionMs(sandboxUrl: string): Promise<number> {
  const response = await fetch(`${sandboxUrl}/sandbox/settings`);
  return ((await response.json()) as { readonly transitionMs: number }).transitionMs;
}

async function requireReady(gatewayUrl: string): Promise<void> {
  const status = await fetch(`${gatewayUrl}/readyz`).then(
    (response) => `HTTP ${response.status}`,
    () => 'no response',
  );
  if (status !== 'HTTP 200') throw new Error(`The gateway at ${gatewayUrl} is not ready: ${status}.`);
}
