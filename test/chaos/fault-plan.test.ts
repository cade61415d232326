import { affectedNames, FaultLog } from '../../chaos/nemesis/fault-log';
import { FaultPlan, WIRE_FAULT_KINDS } from '../../chaos/nemesis/fault-plan';
import { UPSTREAM_FAULT_KINDS } from '../../kit/faults/upstream-faults';

const planOf = (seed: number, log = new FaultLog()) =>
  new FaultPlan({ seed, attemptTimeoutMs: 1_000, log, nameOf: (id) => (id === 'ri-1' ? 'chaos-1' : undefined) });
const head = (name: string) => `POST /?ClientToken=t&Name=${name}&Role=InitiatingSide HTTP/1.1\r\nhost: x\r\n\r\n`;
const names = Array.from({ length: 2_000 }, (_, number) => `chaos-${number}`);

/** Faults of the first three exchanges of each interface, chosen in the given order. */
function faultsByName(plan: FaultPlan, order: readonly string[]): Map<string, unknown[]> {
  const faults = new Map<string, unknown[]>();
  for (const name of order)
    faults.set(
      name,
      [1, 2, 3].map(() => [plan.chooseWireFault(head(name)), plan.chooseUpstreamFault(name, undefined)]),
    );
  return faults;
}

it('a seed chooses the same faults for the same interface, in any order', () => {
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

it('a request with the id of an interface meets the faults of its name', () => {
  const byName = planOf(7);
  const byId = planOf(7);
  const requests = [
    (id: string) => `POST /?RouterInterfaceId=${id}&RegionId=r&ClientToken=t HTTP/1.1`,
    (id: string) => `POST /?Filter.1.Key=RouterInterfaceId&Filter.1.Value.1=${id}&ClientToken=t HTTP/1.1`,
    (id: string) => `POST /graphql HTTP/1.1\r\n\r\n{"routerInterfaceId":"${id}","clientToken":"t"}`,
  ];
  for (let exchange = 0; exchange < 200; exchange += 1) {
    const request = requests[exchange % requests.length]?.('ri-1') ?? '';
    const expected = byName.chooseWireFault(head('chaos-1'));
    const isCopyForClient = expected?.kind === 'doubledResponse' && request.startsWith('POST /graphql');
    expect(byId.chooseWireFault(request)).toEqual(isCopyForClient ? undefined : expected);
    expect(byId.chooseUpstreamFault(undefined, 'ri-1')).toBe(byName.chooseUpstreamFault('chaos-1', undefined));
  }
});

it('a response of the gateway is never doubled: it has no id by which a client could recognise a copy', () => {
  const plan = planOf(7);
  const kindsOf = (line: string) => Array.from({ length: 2_000 }, () => plan.chooseWireFault(line)?.kind);
  expect(kindsOf('POST /?Name=chaos-1&ClientToken=t HTTP/1.1')).toContain('doubledResponse');
  expect(kindsOf('POST /graphql HTTP/1.1\r\n\r\n{"name":"chaos-1"}')).not.toContain('doubledResponse');
});

it('a request without a client token is never delayed past its attempt', () => {
  const plan = planOf(7);
  const kinds = Array.from(
    { length: 2_000 },
    () => plan.chooseWireFault('POST /?RouterInterfaceId=ri-1 HTTP/1.1')?.kind,
  );
  expect(kinds).toContain('slowClose');
  expect(kinds).not.toContain('delayedRequest');
});

it('records the interfaces that met a fault other than latency and slices', () => {
  const log = new FaultLog();
  const plan = planOf(7, log);
  const affected = names.filter((name) => {
    const kind = plan.chooseWireFault(head(name))?.kind;
    return kind !== undefined && kind !== 'latency' && kind !== 'slices';
  });
  expect([...affectedNames(log.faults)]).toEqual(affected);
});
