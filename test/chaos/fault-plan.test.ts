import { FaultPlan, UPSTREAM_FAULT_KINDS, WIRE_FAULT_KINDS } from '../../chaos/fault-plan';

const planOf = (seed: number) => new FaultPlan({ seed, attemptTimeoutMs: 1_000 });
const head = (name: string) => `POST /?ClientToken=t&Name=${name}&Role=InitiatingSide HTTP/1.1\r\nhost: x\r\n\r\n`;
const names = Array.from({ length: 2_000 }, (_, number) => `chaos-${number}`);

/** What each create meets on its first three exchanges, asked for in this order. */
function metBy(plan: FaultPlan, order: readonly string[]): Map<string, unknown[]> {
  const met = new Map<string, unknown[]>();
  for (const name of order)
    met.set(
      name,
      [1, 2, 3].map(() => [plan.onTheWire(head(name)), plan.atTheUpstream(name)]),
    );
  return met;
}

it('a seed does the same to the same create again, whatever the order', () => {
  const once = metBy(planOf(7), names);
  const again = metBy(planOf(7), names.toReversed());
  for (const name of names) expect(again.get(name)).toEqual(once.get(name));
});

it('another seed does something else', () => {
  expect(metBy(planOf(8), names)).not.toEqual(metBy(planOf(7), names));
});

it('every kind of fault comes up, and most exchanges meet none', () => {
  const met = [...metBy(planOf(7), names).values()].flat() as [{ kind: string } | undefined, string | undefined][];
  const wire = new Set(met.map(([fault]) => fault?.kind));
  const upstream = new Set(met.map(([, kind]) => kind));
  expect(wire).toEqual(new Set([undefined, ...WIRE_FAULT_KINDS]));
  expect(upstream).toEqual(new Set([undefined, ...UPSTREAM_FAULT_KINDS]));
  const spared = met.filter(([fault, kind]) => !fault && !kind).length / met.length;
  expect(spared).toBeGreaterThan(0.5);
  expect(spared).toBeLessThan(0.7);
});

it('what is late comes after the attempt was given up', () => {
  const plan = planOf(7);
  const late = names.map((name) => plan.onTheWire(head(name))).filter((fault) => fault?.kind === 'late');
  expect(late.length).toBeGreaterThan(0);
  for (const { afterMs } of late) expect(afterMs).toBeGreaterThan(1_000);
});

it('in an outage nearly everything fails', () => {
  const plan = planOf(7);
  plan.outage = true;
  const failed = names.filter((name) => plan.onTheWire(head(name)) !== undefined).length;
  expect(failed / names.length).toBeGreaterThan(0.9);
});

it('remembers which creates met a fault that is more than slowness', () => {
  const plan = planOf(7);
  const met = names.filter((name) => {
    const kind = plan.onTheWire(head(name))?.kind;
    return kind !== undefined && kind !== 'latency' && kind !== 'slices';
  });
  expect([...plan.met]).toEqual(met);
});
