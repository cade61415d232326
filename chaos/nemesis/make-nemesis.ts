import { setTimeout as sleep } from 'node:timers/promises';
import { waitUntil } from '../../kit/async/wait-until';
import type { RunOptions } from '../options';
import type { Testbed } from '../testbed/testbed';
import { KILL } from './fault-log';
import { Nemesis } from './nemesis';

const OUTAGE_MS = 4_000;
const IN_FLIGHT_TIMEOUT_MS = 10_000;

/** Connects the nemesis to a testbed. It causes no kill if the run does not own the process of the gateway. */
export function makeNemesis(
  { seed, creates, kills, outages, outageMs = OUTAGE_MS }: RunOptions,
  { gateway, monitor, client, faultPlan, faultLog, proxy }: Testbed,
): Nemesis {
  return new Nemesis({
    seed,
    creates,
    kills: gateway.killAndRestart ? kills : 0,
    outages,
    async kill() {
      // A kill must interrupt calls. While the circuit is open, no call is in flight.
      await waitUntil(() => proxy.inFlight > 0, IN_FLIGHT_TIMEOUT_MS);
      await monitor.read();
      const { inFlight } = client;
      faultLog.add(KILL);
      await gateway.killAndRestart?.(() => monitor.onKilled());
      return inFlight;
    },
    async outage() {
      faultPlan.outage = true;
      faultLog.add('outage');
      await sleep(outageMs);
      faultPlan.outage = false;
    },
  });
}
