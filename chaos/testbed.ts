import { type Sandbox, startSandbox } from '../src/sandbox/server';
import type { ExistingInterface } from './check/verdict';
import { startBrokenGateway } from './gateway/broken-gateway';
import type { Gateway } from './gateway/gateway';
import { GatewayClient } from './gateway/gateway-client';
import { GatewayProcess } from './gateway/gateway-process';
import { MetricsMonitor } from './gateway/metrics-monitor';
import { FaultPlan } from './nemesis/fault-plan';
import type { RunOptions } from './options';
import { FaultProxy } from './proxy/fault-proxy';
import { FaultyUpstream } from './upstream/faulty-upstream';
import { INTERFACES_PER_ROUTER, REGIONS, routersPerRegion } from './workload/workload';

/** The system under test: client → gateway → fault proxy → sandbox with a faulty upstream. All on 127.0.0.1. */
export interface Testbed {
  readonly sandbox: Sandbox;
  readonly faultPlan: FaultPlan;
  readonly upstream: FaultyUpstream;
  readonly proxy: FaultProxy;
  readonly gateway: Gateway;
  readonly monitor: MetricsMonitor;
  readonly client: GatewayClient;
}

/** Shorter than the defaults of the gateway, so that a black hole takes 1.5 s instead of 8 s. */
const ATTEMPT_TIMEOUT_MS = 1_500;
const CALL_TIMEOUT_MS = 6_000;

export async function startTestbed({ creates, seed, brokenRetry, environment }: RunOptions): Promise<Testbed> {
  const settings = {
    VPC_CALLS_PER_MINUTE: '0',
    VPC_TIMEOUT_MS: String(CALL_TIMEOUT_MS),
    VPC_ATTEMPT_TIMEOUT_MS: String(ATTEMPT_TIMEOUT_MS),
    ...environment,
  };
  const faultPlan = new FaultPlan({ seed, attemptTimeoutMs: Number(settings.VPC_ATTEMPT_TIMEOUT_MS) });
  const upstream = new FaultyUpstream(faultPlan.chooseUpstreamFault);
  const sandbox = await startSandbox({
    vrouters: routersPerRegion(creates),
    interfacesPerRouter: INTERFACES_PER_ROUTER,
    callLimit: 0,
    recordRequests: 0,
    intercept: upstream.intercept,
  });
  const proxy = await FaultProxy.start({
    upstreamPort: sandbox.port,
    chooseFault: faultPlan.chooseWireFault,
    resetsConnection: faultPlan.resetsConnection,
  });
  const gatewaySettings = { ...settings, VPC_ENDPOINT: proxy.url };
  try {
    const gateway = brokenRetry
      ? await startBrokenGateway(gatewaySettings)
      : await GatewayProcess.start(gatewaySettings);
    const monitor = new MetricsMonitor(gateway.url);
    return { sandbox, faultPlan, upstream, proxy, gateway, monitor, client: new GatewayClient(gateway.url) };
  } catch (error) {
    await proxy.close();
    await sandbox.close();
    throw error;
  }
}

/** Stops everything. The gateway may already be stopped. */
export async function stopTestbed({ sandbox, proxy, gateway, monitor, client }: Testbed): Promise<void> {
  await monitor.stop();
  await client.close();
  await gateway.close();
  await proxy.close();
  await sandbox.close();
}

/** Reads the state of the sandbox directly, without the gateway and without the API. */
export function existingInterfaces({ world }: Sandbox): ExistingInterface[] {
  return REGIONS.flatMap((regionId) =>
    world.routerInterfaces
      .list(world.settings.accountId, regionId)
      .map(({ id, name = '' }) => ({ routerInterfaceId: id, name })),
  );
}
