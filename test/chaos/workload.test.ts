import { MUTATION_NAMES } from '../../chaos/support/mutations';
import { InterfaceIds } from '../../chaos/workload/interface-ids';
import { planScripts, REGIONS, routersPerRegion } from '../../chaos/workload/workload';

const WRITES = 3_000;
const routers = new Map(
  REGIONS.map((region) => [
    region,
    Array.from({ length: routersPerRegion(WRITES) }, (_, number) => `vrt-${region}-${number}`),
  ]),
);
const plan = (seed = 7) => planScripts(WRITES, seed, routers, 'run');
const scripts = plan();
const writes = scripts.flatMap((script) => script.writes);

it('a seed repeats the plan', () => {
  expect(plan()).toEqual(scripts);
  expect(plan(8)).not.toEqual(scripts);
});

it('plans the requested number of writes, with unique ids and client tokens', () => {
  expect(writes).toHaveLength(WRITES);
  expect(new Set(writes.map(({ id }) => id)).size).toBe(WRITES);
  const tokens = writes.flatMap(({ clientToken }) => clientToken ?? []);
  expect(new Set(tokens).size).toBe(tokens.length);
});

it('each mutation is the last one of several scripts, so that the state at the end shows its effect', () => {
  const last = scripts.map((script) => script.writes.at(-1)?.mutation);
  for (const mutation of MUTATION_NAMES) expect(last.filter((one) => one === mutation).length).toBeGreaterThan(3);
});

it('each interface belongs to one script, which creates it first', () => {
  const owners = new Map<string, number>();
  scripts.forEach((script, number) => {
    for (const { mutation, effects } of script.writes)
      for (const { name } of effects) {
        if (mutation === 'createRouterInterface') expect(owners.has(name)).toBe(false);
        else expect(owners.get(name)).toBe(number);
        owners.set(name, number);
      }
  });
});

it('a request without a client token is never aborted, and only the last write of a script stops early', () => {
  for (const { writes: own } of scripts)
    own.forEach(({ behaviour, clientToken }, index) => {
      if (clientToken === undefined) expect(behaviour).not.toMatch(/abort/);
      if (index < own.length - 1) expect(['aborts', 'stopsOnFailure']).not.toContain(behaviour);
    });
});

it('a write contains the ids that the gateway returned', () => {
  const ids = new InterfaceIds();
  const [write] = writes.filter(({ mutation }) => mutation === 'connectRouterInterface');
  const [effect] = write?.effects ?? [];
  if (!write || !effect) throw new Error('the plan has no connect');
  ids.add(write.effects, 'ri-1');
  ids.add(write.effects, 'ri-2');
  expect(ids.complete(write)).toEqual({ ...write.input, routerInterfaceId: 'ri-1' });
  expect([ids.nameOf('ri-1'), ids.nameOf('ri-2')]).toEqual([effect.name, undefined]);
});
