import * as fc from 'fast-check';
import { ManualClock, runPending } from '../../../kit/clock/manual-clock';
import { Callers } from '../../../src/vpc/limits/callers';
import { type Attempted, type PermitRequest, Permits } from '../../../src/vpc/limits/permits';

const LIMITS = {
  callsPerMinute: 300,
  maxConcurrent: 64,
  circuitBreaker: { failurePercent: 0, minAttempts: 2, windowMs: 10_000, openMs: 5_000 },
};
const ENDPOINT = new URL('https://vpc.cn-beijing.aliyuncs.com');

/** Permits with a clock that moves only when a test moves it, and the starts of all attempts. */
function limitsOf({ attemptMs = 0, limits = LIMITS } = {}) {
  const clock = new ManualClock();
  const permits = new Permits(limits, clock);
  const starts: { readonly caller: string; readonly at: number }[] = [];
  const run = (caller: string, change: Partial<PermitRequest> = {}) => {
    const request = {
      action: 'DescribeRouterInterfaces',
      kind: 'read' as const,
      regionId: 'cn-beijing',
      endpoint: ENDPOINT,
      latestAt: clock.now() + 19_800,
      signal: undefined,
      callers: new Callers(caller),
      ofWrite: false,
      ...change,
    };
    return permits.run(request, () => {
      starts.push({ caller, at: clock.now() });
      const ended: Attempted<string> = { value: caller, health: 'healthy' };
      return attemptMs === 0
        ? Promise.resolve(ended)
        : new Promise<Attempted<string>>((resolve) => void clock.after(attemptMs, () => resolve(ended)));
    });
  };
  return { clock, starts, run };
}

it('property: callers that always have work get the same number of starts in any window, within 1', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 300 }), async (callers, attemptMs) => {
      const { clock, starts, run } = limitsOf({ attemptMs });
      const latestAt = clock.now() + 600_000;
      const names = Array.from({ length: callers }, (_, caller) => `caller ${caller}`);
      for (let call = 0; call < 20; call += 1) for (const name of names) void run(name, { latestAt });
      await clock.advance(20_000);
      // The last starts are those of callers that run out of work.
      const order = starts.slice(0, 15 * callers).map(({ caller }) => caller);
      for (let begin = 0; begin < order.length; begin += 1)
        for (const length of [callers, 2 * callers + 1, 5 * callers]) {
          const window = order.slice(begin, begin + length);
          const counts = names.map((name) => window.filter((caller) => caller === name).length);
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        }
    }),
    { numRuns: 25 },
  );
});

it('with a slow upstream, the attempts of other callers do not occupy every place', async () => {
  const { clock, starts, run } = limitsOf({ attemptMs: 8_000 });
  const actions = ['A', 'B', 'C', 'D', 'E', 'F'];
  for (const caller of ['a', 'b', 'c', 'd', 'e'])
    for (const action of actions) for (let call = 0; call < 15; call += 1) void run(caller, { action });
  await clock.advance(5_000);
  expect(starts.length).toBeGreaterThan(40);
  const calledAt = clock.now();
  void run('well-behaved', { action: 'A' });
  void run('well-behaved', { action: 'CreateRouterInterface', kind: 'write', ofWrite: true });
  await clock.advance(1_000);
  const own = starts.filter(({ caller }) => caller === 'well-behaved').map(({ at }) => at - calledAt);
  expect(own).toHaveLength(2);
});

it('the reads and the writes of a caller take turns', async () => {
  const { clock, starts, run } = limitsOf();
  for (let call = 0; call < 50; call += 1) void run('read');
  await runPending();
  starts.length = 0;
  for (let call = 0; call < 10; call += 1) void run('reconcile', { ofWrite: true, callers: new Callers('read') });
  await clock.advance(3_000);
  const order = starts.slice(0, 12).map(({ caller }) => caller);
  expect(order.filter((name) => name === 'reconcile').length).toBeGreaterThanOrEqual(6);
  expect(order).toContain('read');
});

it('an attempt that others move behind its latest time is denied then, and not at its latest time', async () => {
  const { clock, run } = limitsOf();
  const ended: { readonly caller: string; readonly denied: string; readonly at: number }[] = [];
  const call = async (caller: string) => {
    const result = await run(caller);
    if ('denied' in result) ended.push({ caller, denied: result.denied, at: clock.now() });
  };
  for (let number = 0; number < 100; number += 1) void call('first');
  await clock.advance(1_000);
  expect(ended).toEqual([]);
  const arrivedAt = clock.now();
  for (let number = 0; number < 100; number += 1) void call('second');
  await clock.advance(30_000);
  const first = ended.filter(({ caller }) => caller === 'first');
  const second = ended.filter(({ caller }) => caller === 'second');
  expect(first.length).toBeGreaterThan(30);
  expect(second.length).toBeGreaterThan(30);
  expect(ended.filter(({ denied, at }) => denied !== 'rateLimited' || at !== arrivedAt)).toEqual([]);
});

it('a caller that leaves ends its attempts in the queue, and the others continue', async () => {
  const { clock, starts, run } = limitsOf();
  const left = new AbortController();
  for (let call = 0; call < 14; call += 1) void run('left', { signal: left.signal });
  for (let call = 0; call < 5; call += 1) void run('other');
  await runPending();
  left.abort();
  const sent = starts.length;
  await clock.advance(20_000);
  expect(starts.slice(sent).map(({ caller }) => caller)).toEqual(Array(5).fill('other'));
});

describe('an attempt that several callers wait for', () => {
  it('starts as early as one of the caller that is served first', async () => {
    const { clock, starts, run } = limitsOf();
    for (let call = 0; call < 80; call += 1) void run('busy');
    const callers = new Callers('busy');
    void run('coalesced', { callers });
    await runPending();
    callers.join('well-behaved');
    await clock.advance(450);
    expect(starts.map(({ caller }) => caller)).toContain('coalesced');
    expect(starts.length).toBeLessThan(15);
  });

  it('stays in its queue where that is earlier, and starts once', async () => {
    const { clock, starts, run } = limitsOf();
    for (let call = 0; call < 40; call += 1) void run('busy');
    const callers = new Callers('well-behaved');
    void run('coalesced', { callers });
    callers.join('busy');
    await clock.advance(450);
    expect(starts.map(({ caller }) => caller)).toContain('coalesced');
    await clock.advance(30_000);
    expect(starts.filter(({ caller }) => caller === 'coalesced')).toHaveLength(1);
    expect(starts).toHaveLength(41);
  });

  it('takes the turn of the caller that is served first also in a later attempt', async () => {
    const { clock, starts, run } = limitsOf();
    const callers = new Callers('busy');
    callers.join('well-behaved');
    for (let call = 0; call < 80; call += 1) void run('busy');
    void run('coalesced', { callers });
    await clock.advance(450);
    expect(starts.map(({ caller }) => caller)).toContain('coalesced');
  });
});
