import type { Environment } from '../../kit/gateway/gateway-process';
import { SANDBOX_CREDENTIALS, type Sandbox, startSandbox } from '../../kit/sandbox/sandbox';
import { startBrokenGateway } from '../gateway/broken-gateway';
import { GatewayClient } from '../gateway/gateway-client';
import { MetricsMonitor } from '../gateway/metrics-monitor';
import { RestartableGateway } from '../gateway/restartable-gateway';
import { FaultLog } from '../nemesis/fault-log';
import { FaultPlan } from '../nemesis/fault-plan';
import { unsupportedFaults } from '../nemesis/make-nemesis';
import type { RunOptions } from '../options';
import { FaultProxy } from '../proxy/fault-proxy';
import { FaultyUpstream } from '../upstream/faulty-upstream';
import { TokenFaults } from '../upstream/token-faults';
import { InterfaceIds } from '../workload/interface-ids';
import { INTERFACES_PER_ROUTER, routersPerRegion } from '../workload/workload';
import { CredentialServer } from './credential-server';
import type { Testbed } from './testbed';

/** Shorter than the defaults of the gateway, so that a black hole takes 1.5 s instead of 8 s. */
const ATTEMPT_TIMEOUT_MS = 1_500;
const CALL_TIMEOUT_MS = 6_000;
/** Shorter than the default of the sandbox, so that a pair takes less time. */
const TRANSITION_MS = 50;
const SESSION = { accessKeyId: 'session', accessKeySecret: 'session-secret', securityToken: 'session-token' } as const;

/**
 * Starts client → gateway → fault proxy → sandbox with a faulty upstream, all on 127.0.0.1. No fault is injected yet.
 *
 * @param onGatewayLog Receives the log of the gateway.
 */
export async function startLocalTestbed(
  { writes, seed, broken, environment }: RunOptions,
  onGatewayLog: (text: string) => void,
): Promise<Testbed> {
  const settings = {
    VPC_CALLS_PER_MINUTE: '0',
    VPC_TIMEOUT_MS: String(CALL_TIMEOUT_MS),
    VPC_ATTEMPT_TIMEOUT_MS: String(ATTEMPT_TIMEOUT_MS),
    ...environment,
  };
  const faultLog = new FaultLog();
  const interfaceIds = new InterfaceIds();
  const tokenFaults = new TokenFaults(seed);
  const attemptTimeoutMs = Number(settings.VPC_ATTEMPT_TIMEOUT_MS);
  const faultPlan = new FaultPlan({ seed, attemptTimeoutMs, log: faultLog, nameOf: (id) => interfaceIds.nameOf(id) });
  const upstream = new FaultyUpstream({
    chooseFault: faultPlan.chooseUpstreamFault,
    tokenFaults,
    world: () => sandbox.world,
  });
  const sandbox: Sandbox = await startSandbox({
    vrouters: routersPerRegion(writes),
    interfacesPerRouter: INTERFACES_PER_ROUTER,
    transitionMs: TRANSITION_MS,
    callLimit: 0,
    recordRequests: 0,
    credentials: [SANDBOX_CREDENTIALS, SESSION],
    intercept: upstream.intercept,
  });
  upstream.enabled = false;
  const proxy = await FaultProxy.start({
    serverUrl: sandbox.url,
    chooseFault: faultPlan.chooseWireFault,
    resetsConnection: faultPlan.resetsConnection,
  });
  proxy.enabled = false;
  const credentials = await CredentialServer.start(SESSION);
  try {
    const gateway = broken
      ? await startBrokenGateway(broken, proxy.url, settings, onGatewayLog)
      : await RestartableGateway.start(
          { ...settings, ...credentialsFrom(credentials.url), VPC_ENDPOINT: proxy.url },
          onGatewayLog,
        );
    const monitor = await MetricsMonitor.start(gateway.url);
    const client = new GatewayClient(gateway.url);
    const stop = async () => {
      await monitor.stop();
      await client.close();
      await gateway.close();
      await proxy.close();
      await sandbox.close();
      await credentials.close();
    };
    const parts = { gateway, monitor, client, faultPlan, faultLog, proxy, upstream, tokenFaults, credentials };
    return {
      ...parts,
      sandboxUrl: sandbox.url,
      interfaceIds,
      transitionMs: TRANSITION_MS,
      skipped: unsupportedFaults(parts),
      stop,
    };
  } catch (error) {
    await proxy.close();
    await sandbox.close();
    await credentials.close();
    throw error;
  }
}

/** Settings of the official credentials chain: only the URI, and no file of this machine. */
function credentialsFrom(url: string): Environment {
  return {
    ALIBABA_CLOUD_ACCESS_KEY_ID: '',
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: '',
    ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true',
    ALIBABA_CLOUD_CLI_PROFILE_DISABLED: 'true',
    ALIBABA_CLOUD_CREDENTIALS_FILE: '/nonexistent',
    ALIBABA_CLOUD_CREDENTIALS_URI: url,
  };
}
