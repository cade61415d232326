import { startSandbox } from '../../kit/sandbox/sandbox';
import { startBrokenGateway } from '../gateway/broken-gateway';
import { GatewayClient } from '../gateway/gateway-client';
import { MetricsMonitor } from '../gateway/metrics-monitor';
import { RestartableGateway } from '../gateway/restartable-gateway';
import { FaultLog } from '../nemesis/fault-log';
import { FaultPlan } from '../nemesis/fault-plan';
import type { RunOptions } from '../options';
import { FaultProxy } from '../proxy/fault-proxy';
import { FaultyUpstream } from '../upstream/faulty-upstream';
import { INTERFACES_PER_ROUTER, routersPerRegion } from '../workload/workload';
import type { Testbed } from './testbed';

/** Shorter than the defaults of the gateway, so that a black hole takes 1.5 s instead of 8 s. */
const ATTEMPT_TIMEOUT_MS = 1_500;
const CALL_TIMEOUT_MS = 6_000;

/**
 * Starts client → gateway → fault proxy → sandbox with a faulty upstream, all on 127.0.0.1. No fault is injected yet.
 *
 * @param onGatewayLog Receives the log of the gateway.
 */
export async function startLocalTestbed(
  { creates, seed, brokenRetry, environment }: RunOptions,
  onGatewayLog: (text: string) => void,
): Promise<Testbed> {
  const settings = {
    VPC_CALLS_PER_MINUTE: '0',
    VPC_TIMEOUT_MS: String(CALL_TIMEOUT_MS),
    VPC_ATTEMPT_TIMEOUT_MS: String(ATTEMPT_TIMEOUT_MS),
    ...environment,
  };
  const faultLog = new FaultLog();
  const attemptTimeoutMs = Number(settings.VPC_ATTEMPT_TIMEOUT_MS);
  const faultPlan = new FaultPlan({ seed, attemptTimeoutMs, log: faultLog });
  const upstream = new FaultyUpstream(faultPlan.chooseUpstreamFault);
  upstream.enabled = false;
  const sandbox = await startSandbox({
    vrouters: routersPerRegion(creates),
    interfacesPerRouter: INTERFACES_PER_ROUTER,
    callLimit: 0,
    recordRequests: 0,
    intercept: upstream.intercept,
  });
  const proxy = await FaultProxy.start({
    serverUrl: sandbox.url,
    chooseFault: faultPlan.chooseWireFault,
    resetsConnection: faultPlan.resetsConnection,
  });
  proxy.enabled = false;
  try {
    const gateway = brokenRetry
      ? await startBrokenGateway(proxy.url, settings, onGatewayLog)
      : await RestartableGateway.start({ ...settings, VPC_ENDPOINT: proxy.url }, onGatewayLog);
    const monitor = await MetricsMonitor.start(gateway.url);
    const client = new GatewayClient(gateway.url);
    const stop = async () => {
      await monitor.stop();
      await client.close();
      await gateway.close();
      await proxy.close();
      await sandbox.close();
    };
    const skipped = gateway.killAndRestart ? [] : ['gateway kills'];
    return { sandboxUrl: sandbox.url, gateway, monitor, client, faultPlan, faultLog, proxy, upstream, skipped, stop };
  } catch (error) {
    await proxy.close();
    await sandbox.close();
    throw error;
  }
}
