import type { Gateway } from '../gateway/gateway';
import type { GatewayClient } from '../gateway/gateway-client';
import type { MetricsMonitor } from '../gateway/metrics-monitor';
import type { FaultLog } from '../nemesis/fault-log';
import type { FaultPlan } from '../nemesis/fault-plan';
import type { FaultProxy } from '../proxy/fault-proxy';
import type { FaultyUpstream } from '../upstream/faulty-upstream';
import type { TokenFaults } from '../upstream/token-faults';
import type { InterfaceIds } from '../workload/interface-ids';
import type { CredentialServer } from './credential-server';

/** The system under test, and the parts that inject faults into it. */
export interface Testbed {
  readonly sandboxUrl: string;
  readonly gateway: Gateway;
  readonly monitor: MetricsMonitor;
  readonly client: GatewayClient;
  readonly faultPlan: FaultPlan;
  readonly faultLog: FaultLog;
  readonly proxy: FaultProxy;
  /** Absent if the run does not own the sandbox. */
  readonly upstream?: FaultyUpstream;
  /** Absent if the run does not own the sandbox. */
  readonly tokenFaults?: TokenFaults;
  /** Source of the credentials of the gateway. Absent if the run does not own the process of the gateway. */
  readonly credentials?: CredentialServer;
  readonly interfaceIds: InterfaceIds;
  /** Duration of a transition in the sandbox, in milliseconds. */
  readonly transitionMs: number;
  /** Parts of a run that are not possible with this testbed. */
  readonly skipped: readonly string[];
  /** Stops everything that the run started. */
  stop(): Promise<void>;
}

/** Enables or disables the injection of new faults. */
export function setFaults({ proxy, upstream }: Testbed, enabled: boolean): void {
  proxy.enabled = enabled;
  if (upstream) upstream.enabled = enabled;
}
