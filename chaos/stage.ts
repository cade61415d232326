import { type Sandbox, startSandbox } from '../src/sandbox/server';
import { startBrokenGateway } from './broken-gateway';
import type { HeldInterface } from './check';
import { FaultPlan } from './fault-plan';
import { FaultProxy } from './fault-proxy';
import { FaultyUpstream } from './faulty-upstream';
import { GatewayCaller } from './gateway-caller';
import { GatewayMonitor } from './gateway-monitor';
import { GatewayProcess } from './gateway-process';
import type { GatewayUnderTest } from './gateway-under-test';
import type { RunOptions } from './options';
import { PER_ROUTER, REGIONS, routersFor } from './workload';

/** Everything a run plays on: clients → gateway → fault proxy → faulty upstream. All of it on this machine. */
export interface Stage {
  readonly sandbox: Sandbox;
  readonly plan: FaultPlan;
  readonly upstream: FaultyUpstream;
  readonly proxy: FaultProxy;
  readonly gateway: GatewayUnderTest;
  readonly monitor: GatewayMonitor;
  readonly caller: GatewayCaller;
}

/** Shorter than the gateway's defaults, so that what is swallowed costs a second and not eight. */
const ATTEMPT_TIMEOUT_MS = 1_500;
const CALL_TIMEOUT_MS = 6_000;

export async function setStage({ creates, seed, brokenRetry, environment }: RunOptions): Promise<Stage> {
  const settings = {
    VPC_CALLS_PER_MINUTE: '0',
    VPC_TIMEOUT_MS: String(CALL_TIMEOUT_MS),
    VPC_ATTEMPT_TIMEOUT_MS: String(ATTEMPT_TIMEOUT_MS),
    ...environment,
  };
  const plan = new FaultPlan({ seed, attemptTimeoutMs: Number(settings.VPC_ATTEMPT_TIMEOUT_MS) });
  const upstream = new FaultyUpstream(plan.atTheUpstream);
  const sandbox = await startSandbox({
    vrouters: routersFor(creates),
    interfacesPerRouter: PER_ROUTER,
    callLimit: 0,
    recordRequests: 0,
    intercept: upstream.intercept,
  });
  const proxy = await FaultProxy.start({
    upstreamPort: sandbox.port,
    choose: plan.onTheWire,
    drop: plan.onConnection,
  });
  const reached = { ...settings, VPC_ENDPOINT: proxy.url };
  try {
    const gateway = brokenRetry ? await startBrokenGateway(reached) : await GatewayProcess.start(reached);
    const monitor = new GatewayMonitor(gateway.url);
    return { sandbox, plan, upstream, proxy, gateway, monitor, caller: new GatewayCaller(gateway.url) };
  } catch (error) {
    await proxy.close();
    await sandbox.close();
    throw error;
  }
}

/** Lets go of everything. The gateway may be stopped already. */
export async function strike({ sandbox, proxy, gateway, monitor, caller }: Stage): Promise<void> {
  await monitor.stop();
  await caller.close();
  await gateway.close();
  await proxy.close();
  await sandbox.close();
}

/** What the upstream holds, read from its state and not through anything that is being tested. */
export function heldBy({ world }: Sandbox): HeldInterface[] {
  return REGIONS.flatMap((regionId) =>
    world.routerInterfaces
      .list(world.settings.accountId, regionId)
      .map(({ id, name = '' }) => ({ routerInterfaceId: id, key: name })),
  );
}
