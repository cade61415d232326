import { affectedNames, FaultLog } from '../../chaos/nemesis/fault-log';
import { FaultPlan, WIRE_FAULT_KINDS } from '../../chaos/nemesis/fault-plan';
import { UPSTREAM_FAULT_KINDS } from '../../kit/faults/upstream-faults';

const planOf = (seed: number, log = new FaultLog()) => new FaultPlan({ seed, attemptTimeoutMs: 1_000, log });
const head = (name: string) => `POST /?ClientToken=t&Name=${name}&Role=InitiatingSide HTTP/1.1\r\nhost: x\r\n\r\n`;
const names = Array.from({ length: 2_000 }, (_, number) => `chaos-${number}`);

/** Faults of the first three exchanges of each create, chosen in the given order. */
function faultsByName(plan: FaultPlan, order: readonly string[]): Map<string, unknown[]> {
  const faults = new Map<string, unknown[]>();
  for (const name of order)
    faults.set(
      name,
      [1, 2, 3].map(() => [plan.chooseWireFault(head(name)), plan.chooseUpstreamFault(name)]),
    );
  return faults;
}

it('a seed chooses the same faults for the same create, in any order', () => {
  const first = faultsByName(planOf(7), names);
  const second = faultsByName(planOf(7), names.toReversed());
  for (const name of names) expect(second.get(name)).toEqual(first.get(name));
});

it('another seed chooses other faults', () => {
  expect(faultsByName(planOf(8), names)).not.toEqual(faultsByName(planOf(7), names));
});

it('chooses every kind of fault, and no fault for most exchanges', () => {
  const faults = [...faultsByName(planOf(7), names).values()].flat() as [
    { kind: string } | undefined,
    string | undefined,
  ][];
  const wire = new Set(faults.map(([fault]) => fault?.kind));
  const upstream = new Set(faults.map(([, kind]) => kind));
  expect(wire).toEqual(new Set([undefined, ...WIRE_FAULT_KINDS]));
  expect(upstream).toEqual(new Set([undefined, ...UPSTREAM_FAULT_KINDS]));
  const withoutFault = faults.filter(([fault, kind]) => !fault && !kind).length / faults.length;
  expect(withoutFault).toBeGreaterThan(0.5);
  expect(withoutFault).toBeLessThan(0.7);
});

it('a delayed request arrives after the timeout of the attempt', () => {
  const plan = planOf(7);
  const delayed = names
    .map((name) => plan.chooseWireFault(head(name)))
    .filter((fault) => fault?.kind === 'delayedRequest');
  expect(delayed.length).toBeGreaterThan(0);
  for (const { afterMs } of delayed) expect(afterMs).toBeGreaterThan(1_000);
});

it('more than 90 % of the exchanges fail in an outage', () => {
  const plan = planOf(7);
  plan.outage = true;
  const failed = names.filter((name) => plan.chooseWireFault(head(name)) !== undefined).length;
  expect(failed / names.length).toBeGreaterThan(0.9);
});

it('records the creates that met a fault other than latency and slices', () => {
  const log = new FaultLog();
  const plan = planOf(7, log);
  const affected = names.filter((name) => {
    const kind = plan.chooseWireFault(head(name))?.kind;
    return kind !== undefined && kind !== 'latency' && kind !== 'slices';
  });
  expect([...affectedNames(log.faults)]).toEqual(affected);
});
