import { setTimeout as sleep } from 'node:timers/promises';
import { waitUntil } from '../../kit/async/wait-until';
import { randomInteger } from '../../kit/random';
import type { RunOptions } from '../options';
import type { Testbed } from '../testbed/testbed';
import { Nemesis, SYSTEM_FAULTS, type SystemFault } from './nemesis';

const OUTAGE_MS = 4_000;
const IN_FLIGHT_TIMEOUT_MS = 10_000;
const CLOCK_STEP_MS = 2_000;
const MINUTE_MS = 60_000;
/** The upstream accepts a difference of 15 minutes: two steps are too large, two are not. */
const CLOCK_STEPS_MS = [-20 * MINUTE_MS, -10 * MINUTE_MS, 10 * MINUTE_MS, 20 * MINUTE_MS] as const;
const CREDENTIAL_OUTAGE_MS = 2_000;
const FULL_LOG_MS = 5_000;
/** The pipe of the log has a buffer: it is full after about 220 lines. */
const LOG_FILLS_MS = 3_000;

/** What the faults of the whole system have shown. */
export interface NemesisObservations {
  /** For each kill: number of client requests in flight at the gateway. */
  readonly inFlightAtKills: number[];
  readonly problems: string[];
}

/** Connects the nemesis to a testbed. It injects no fault that the testbed does not support. */
export function makeNemesis(
  options: RunOptions,
  testbed: Testbed,
): { readonly nemesis: Nemesis; readonly observations: NemesisObservations } {
  const { seed, writes, outageMs = OUTAGE_MS } = options;
  const { gateway, monitor, client, credentials, faultPlan, faultLog, proxy } = testbed;
  const observations: NemesisObservations = { inFlightAtKills: [], problems: [] };
  const restart = () => gateway.killAndRestart?.(() => monitor.onKilled());

  const inject = {
    async kill() {
      await monitor.read();
      // A kill must interrupt calls. While the circuit is open, no call is in flight.
      await waitUntil(() => client.inFlight > 0 && proxy.inFlight > 0, IN_FLIGHT_TIMEOUT_MS);
      observations.inFlightAtKills.push(client.inFlight);
      faultLog.addSystemFault('kill');
      await restart();
    },
    async outage() {
      faultPlan.outage = true;
      faultLog.addSystemFault('outage');
      await sleep(outageMs);
      faultPlan.outage = false;
    },
    async clockStep(random: () => number) {
      faultLog.addSystemFault('clockStep');
      gateway.shiftClock?.(CLOCK_STEPS_MS[randomInteger(random, 0, CLOCK_STEPS_MS.length - 1)] ?? 0);
      await sleep(CLOCK_STEP_MS);
      gateway.shiftClock?.(0);
    },
    // A gateway keeps the credentials that it has, so it is restarted while their source fails.
    async credentialOutage() {
      if (!credentials) return;
      await monitor.read();
      faultLog.addSystemFault('credentialOutage');
      credentials.failing = true;
      await restart();
      await sleep(CREDENTIAL_OUTAGE_MS);
      credentials.failing = false;
    },
    async fullLog() {
      faultLog.addSystemFault('fullLog');
      gateway.readLog?.(false);
      await sleep(LOG_FILLS_MS);
      const { ended } = client;
      await sleep(FULL_LOG_MS - LOG_FILLS_MS);
      if (client.ended === ended && client.inFlight > 0)
        observations.problems.push('No request ended while the log of the gateway was full.');
      gateway.readLog?.(true);
    },
  };
  return { nemesis: new Nemesis({ seed, writes, counts: countsOf(options, testbed), inject }), observations };
}

function countsOf(
  { kills, outages, clockSteps, credentialOutages, fullLogs }: RunOptions,
  testbed: Testbed,
): Readonly<Record<SystemFault, number>> {
  const wanted = { kill: kills, outage: outages, clockStep: clockSteps, credentialOutage: credentialOutages };
  const counts = { ...wanted, fullLog: fullLogs };
  const unsupported = unsupportedFaults(testbed);
  return Object.fromEntries(
    SYSTEM_FAULTS.map((kind) => [kind, unsupported.includes(kind) ? 0 : counts[kind]]),
  ) as Record<SystemFault, number>;
}

/** Faults that need a gateway process of the run. */
export function unsupportedFaults({ gateway, credentials }: Pick<Testbed, 'gateway' | 'credentials'>): SystemFault[] {
  const supported: Readonly<Record<SystemFault, boolean>> = {
    kill: gateway.killAndRestart !== undefined,
    outage: true,
    clockStep: gateway.shiftClock !== undefined,
    credentialOutage: gateway.killAndRestart !== undefined && credentials !== undefined,
    fullLog: gateway.readLog !== undefined,
  };
  return SYSTEM_FAULTS.filter((kind) => !supported[kind]);
}
