import { ManualClock, runPending } from '../../../kit/clock/manual-clock';
import { Callers } from '../../../src/vpc/limits/callers';
import { type Attempted, Permits } from '../../../src/vpc/limits/permits';
import type { Clock } from '../../../src/vpc/time/clock';

const LIMITS = {
  callsPerMinute: 60,
  maxConcurrent: 2,
  circuitBreaker: { failurePercent: 50, minAttempts: 2, windowMs: 10_000, openMs: 5_000 },
};
/** 60 calls in 60 s are a burst of 2, a margin of 1, and 57 at a steady rate. */
const INTERVAL_MS = Math.ceil((60_000 / 57) * 1024) / 1024;
const ENDPOINT = new URL('https://vpc.cn-beijing.aliyuncs.com/path');

let clock: ManualClock;
let permits: Permits;
beforeEach(() => {
  clock = new ManualClock();
  permits = new Permits(LIMITS, clock);
});

const request = (change: Partial<Parameters<Permits['run']>[0]> = {}) => ({
  action: 'DescribeRegions',
  kind: 'read' as const,
  regionId: 'cn-beijing',
  endpoint: ENDPOINT,
  callers: new Callers(undefined),
  ofWrite: change.kind === 'write',
  latestAt: clock.now() + 20_000,
  signal: undefined,
  ...change,
});
const ending = (attempted: Partial<Attempted<string>> = {}) =>
  jest.fn(() => Promise.resolve({ value: 'value', health: 'healthy', ...attempted } as Attempted<string>));
const unlimited = () => {
  permits = new Permits({ ...LIMITS, callsPerMinute: 0 }, clock);
};

/** Starts an attempt that ends when the test ends it. */
function hold(change: Parameters<typeof request>[0] = {}) {
  let end: (attempted: Attempted<string>) => void = () => undefined;
  const attempt = jest.fn(
    () =>
      new Promise<Attempted<string>>((resolve) => {
        end = resolve;
      }),
  );
  const result = permits.run(request(change), attempt);
  return {
    result,
    attempt,
    end: (health: 'healthy' | 'failing' | 'none', throttledForMs?: number) =>
      end({ value: 'held', health, throttledForMs }),
  };
}

it('runs the attempt, returns its value and releases the permit', async () => {
  expect(await permits.run(request(), ending())).toEqual({ value: 'value' });
  expect(permits.endpointStates()).toEqual([
    { endpoint: ENDPOINT.origin, inFlight: 0, waiting: 0, circuits: { read: 'closed', write: 'closed' } },
  ]);
});

it('reports no delay and no endpoint before the first attempt', () => {
  expect([permits.rateLimiterDelays(), permits.endpointStates()]).toEqual([[], []]);
});

it('shares the limits of one origin, and separates those of two', async () => {
  unlimited();
  const held = [hold(), hold({ endpoint: new URL('https://vpc.cn-beijing.aliyuncs.com/other') })];
  await runPending();
  const other = new URL('https://vpc.cn-shanghai.aliyuncs.com');
  expect(await permits.run(request({ endpoint: other }), ending())).toEqual({ value: 'value' });
  const attempt = ending();
  const waiting = permits.run(request(), attempt);
  await runPending();
  expect(attempt).not.toHaveBeenCalled();
  expect(permits.endpointStates().map(({ inFlight, waiting }) => [inFlight, waiting])).toEqual([
    [2, 1],
    [0, 0],
  ]);
  for (const { end } of held) end('healthy');
  expect(await waiting).toEqual({ value: 'value' });
});

describe('the rate limiter', () => {
  it('delays an attempt until its reserved time', async () => {
    await permits.run(request(), ending());
    await permits.run(request(), ending());
    const attempt = ending();
    const third = permits.run(request(), attempt);
    await clock.advance(INTERVAL_MS - 1);
    expect(attempt).not.toHaveBeenCalled();
    await clock.advance(1);
    expect(attempt).toHaveBeenCalledTimes(1);
    expect(await third).toEqual({ value: 'value' });
  });

  it('denies an attempt that would start after its latest time, and states the wait', async () => {
    await permits.run(request(), ending());
    await permits.run(request(), ending());
    const attempt = ending();
    expect(await permits.run(request({ latestAt: clock.now() }), attempt)).toEqual({
      denied: 'rateLimited',
      retryAfterMs: INTERVAL_MS,
    });
    expect(attempt).not.toHaveBeenCalled();
  });

  it('limits each action and each region separately, and reports the delay of both', async () => {
    await permits.run(request(), ending());
    await permits.run(request(), ending());
    await permits.run(request({ action: 'DescribeVRouters' }), ending());
    await permits.run(request({ regionId: 'cn-shanghai' }), ending());
    expect(permits.rateLimiterDelays()).toEqual([
      { action: 'DescribeRegions', regionId: 'cn-beijing', delayMs: INTERVAL_MS },
      { action: 'DescribeVRouters', regionId: 'cn-beijing', delayMs: 0 },
      { action: 'DescribeRegions', regionId: 'cn-shanghai', delayMs: 0 },
    ]);
  });

  it.each([
    ['as long as the upstream requested', 7_000, 7_000],
    ['for at most one window', 90_000, 60_000],
    ['not at all for 0', 0, 0],
  ])('pauses the action and the region %s', async (_pause, throttledForMs, delayMs) => {
    await permits.run(request(), ending({ throttledForMs }));
    expect(permits.rateLimiterDelays()).toMatchObject([{ action: 'DescribeRegions', delayMs }]);
  });

  it('ends the wait when the caller aborts', async () => {
    const aborted = new AbortController();
    await permits.run(request(), ending({ throttledForMs: 10_000 }));
    const attempt = ending();
    const waiting = permits.run(request({ signal: aborted.signal }), attempt);
    await runPending();
    expect(attempt).not.toHaveBeenCalled();
    aborted.abort();
    expect(await waiting).toEqual({ denied: 'bulkheadFull', retryAfterMs: 1_000 });
    expect(attempt).not.toHaveBeenCalled();
  });
});

describe('attempts that wait', () => {
  it('do not wait where the caller has already aborted', async () => {
    const attempt = ending();
    expect(await permits.run(request({ signal: AbortSignal.abort() }), attempt)).toEqual({
      denied: 'bulkheadFull',
      retryAfterMs: 1_000,
    });
    expect(attempt).not.toHaveBeenCalled();
  });

  it('for the rate limiter are part of its delay, and do not wait for the endpoint', async () => {
    await permits.run(request(), ending());
    await permits.run(request(), ending());
    const waiting = [1, 2, 3].map(() => permits.run(request(), ending()));
    await runPending();
    expect(permits.rateLimiterDelays()).toMatchObject([{ delayMs: 4 * INTERVAL_MS }]);
    expect(permits.endpointStates()).toMatchObject([{ waiting: 0 }]);
    await clock.advance(5_000);
    await Promise.all(waiting);
  });

  it('for the bulkhead are denied for that reason, also in front of many others', async () => {
    const held = [hold(), hold()];
    await runPending();
    await clock.advance(2_000);
    const first = permits.run(request({ latestAt: clock.now() + 3_000 }), ending());
    const others = Array.from({ length: 10 }, () => permits.run(request(), ending()));
    await runPending();
    await clock.advance(3_000);
    expect(await first).toEqual({ denied: 'bulkheadFull', retryAfterMs: 1_000 });
    for (const { end } of held) end('healthy');
    await clock.advance(20_000);
    await Promise.all(others);
  });

  it('are all denied at once where a pause makes all of them late', async () => {
    permits = new Permits({ ...LIMITS, maxConcurrent: 1 }, clock);
    const first = hold();
    await runPending();
    const waiting = [1, 2, 3].map(() => permits.run(request({ latestAt: clock.now() + 10_000 }), ending()));
    await runPending();
    first.end('healthy', 30_000);
    expect(await Promise.all(waiting)).toMatchObject(Array(3).fill({ denied: 'rateLimited' }));
  });
});

describe('an attempt that is not sent does not use up the rate limit', () => {
  it('when it gets no place in the bulkhead', async () => {
    const held = [hold(), hold()];
    await runPending();
    await clock.advance(2_000);
    const attempt = ending();
    const denied = permits.run(request({ latestAt: clock.now() + 3_000 }), attempt);
    await runPending();
    await clock.advance(3_000);
    expect(await denied).toEqual({ denied: 'bulkheadFull', retryAfterMs: 1_000 });
    expect(attempt).not.toHaveBeenCalled();
    expect(permits.rateLimiterDelays()).toMatchObject([{ delayMs: 0 }]);
    for (const { end } of held) end('healthy');
  });

  it('when its caller aborts while it waits for the bulkhead', async () => {
    const held = [hold(), hold()];
    await runPending();
    await clock.advance(2_000);
    const caller = new AbortController();
    const denied = Array.from({ length: 5 }, () => permits.run(request({ signal: caller.signal }), ending()));
    await runPending();
    caller.abort();
    expect(await Promise.all(denied)).toEqual(Array(5).fill({ denied: 'bulkheadFull', retryAfterMs: 1_000 }));
    expect(permits.rateLimiterDelays()).toMatchObject([{ delayMs: 0 }]);
    for (const { end } of held) end('healthy');
  });

  it('when the circuit is open', async () => {
    await permits.run(request(), ending({ health: 'failing' }));
    await permits.run(request(), ending({ health: 'failing' }));
    const delays = permits.rateLimiterDelays();
    const attempt = ending();
    expect(await permits.run(request(), attempt)).toEqual({ denied: 'circuitOpen', retryAfterMs: 5_000 });
    expect(attempt).not.toHaveBeenCalled();
    expect(permits.rateLimiterDelays()).toEqual(delays);
  });
});

describe('after the wait for the rate limiter', () => {
  it('an attempt can have to wait for the bulkhead', async () => {
    await permits.run(request(), ending());
    await permits.run(request(), ending());
    const attempt = ending();
    const later = permits.run(request(), attempt);
    const held = [hold({ action: 'DescribeVRouters' }), hold({ action: 'DescribeVRouters' })];
    await clock.advance(2_000);
    expect(attempt).not.toHaveBeenCalled();
    held[0]?.end('healthy');
    expect(await later).toEqual({ value: 'value' });
    held[1]?.end('healthy');
  });

  it('the circuit can be open, and the place in the bulkhead is released', async () => {
    await permits.run(request(), ending());
    await permits.run(request(), ending());
    const attempt = ending();
    const later = permits.run(request(), attempt);
    const other = { action: 'DescribeVRouters' };
    await permits.run(request(other), ending({ health: 'failing' }));
    await permits.run(request(other), ending({ health: 'failing' }));
    await clock.advance(2_000);
    expect(await later).toEqual({
      denied: 'circuitOpen',
      retryAfterMs: 5_000 - INTERVAL_MS,
    });
    expect(attempt).not.toHaveBeenCalled();
    expect(permits.endpointStates()).toMatchObject([{ inFlight: 0, circuits: { read: 'open' } }]);
    // It counts as no call.
    expect(permits.rateLimiterDelays()[0]?.delayMs).toBe(0);
  });
});

describe('after the wait for the bulkhead', () => {
  it('attempts of another action are not behind those that wait for their rate limit', async () => {
    permits = new Permits({ ...LIMITS, callsPerMinute: 2, maxConcurrent: 1 }, clock);
    const latestAt = clock.now() + 300_000;
    const order: string[] = [];
    const attempt = (name: string) => () => {
      order.push(name);
      return Promise.resolve({ value: name, health: 'healthy' as const });
    };
    const first = hold();
    await runPending();
    const sameAction = permits.run(request({ latestAt }), attempt('same action'));
    const otherAction = permits.run(request({ action: 'DescribeVRouters', latestAt }), attempt('other action'));
    first.end('healthy');
    await runPending();
    expect(order).toEqual(['other action']);
    await clock.advance(60_000);
    expect(order).toEqual(['other action', 'same action']);
    await Promise.all([sameAction, otherAction]);
  });

  it('an attempt waits again where the upstream has throttled its action', async () => {
    permits = new Permits({ ...LIMITS, maxConcurrent: 1 }, clock);
    const first = hold();
    await runPending();
    const attempt = ending();
    const waiting = permits.run(request(), attempt);
    await runPending();
    first.end('healthy', 7_000);
    await runPending();
    expect(attempt).not.toHaveBeenCalled();
    expect(permits.endpointStates()).toMatchObject([{ inFlight: 0 }]);
    await clock.advance(7_000);
    expect(await waiting).toEqual({ value: 'value' });
  });

  it('an attempt is denied where the upstream has throttled its action until after its latest time', async () => {
    permits = new Permits({ ...LIMITS, maxConcurrent: 1 }, clock);
    const first = hold();
    await runPending();
    const waiting = permits.run(request(), ending());
    await runPending();
    first.end('healthy', 30_000);
    expect(await waiting).toEqual({ denied: 'rateLimited', retryAfterMs: 10_000 });
    expect(permits.endpointStates()).toMatchObject([{ inFlight: 0 }]);
  });

  it('no window has more attempts than the limit', async () => {
    permits = new Permits({ ...LIMITS, callsPerMinute: 60, maxConcurrent: 1 }, clock);
    const startedAt: number[] = [];
    const slow = () => {
      startedAt.push(clock.now());
      return new Promise<Attempted<string>>((resolve) => {
        // One attempt is slow, so that the others collect in the queue. Then they are fast.
        clock.after(startedAt.length === 3 ? 40_000 : 10, () => resolve({ value: 'value', health: 'healthy' }));
      });
    };
    const latestAt = clock.now() + 300_000;
    const all = Promise.all(Array.from({ length: 100 }, () => permits.run(request({ latestAt }), slow)));
    await clock.advance(300_000);
    await all;
    expect(startedAt).toHaveLength(100);
    for (const from of startedAt) {
      const inWindow = startedAt.filter((at) => at >= from && at < from + 60_000).length;
      expect(inWindow).toBeLessThanOrEqual(60);
    }
  });
});

describe('the circuit breaker', () => {
  it('records the health of each attempt', async () => {
    await permits.run(request(), ending({ health: 'healthy' }));
    await permits.run(request(), ending({ health: 'none' }));
    expect(permits.endpointStates()).toMatchObject([{ circuits: { read: 'closed' } }]);
    await clock.advance(5_000);
    await permits.run(request(), ending({ health: 'failing' }));
    expect(permits.endpointStates()).toMatchObject([{ circuits: { read: 'open' } }]);
  });

  it('is half-open during the first attempt after the open time', async () => {
    unlimited();
    await permits.run(request(), ending({ health: 'failing' }));
    await permits.run(request(), ending({ health: 'failing' }));
    await clock.advance(5_000);
    const first = hold();
    await runPending();
    expect(permits.endpointStates()).toMatchObject([{ circuits: { read: 'half-open' }, inFlight: 1 }]);
    expect(await permits.run(request(), ending())).toEqual({ denied: 'circuitOpen', retryAfterMs: 1 });
    first.end('healthy');
    expect(await first.result).toEqual({ value: 'held' });
    expect(permits.endpointStates()).toMatchObject([{ circuits: { read: 'closed' }, inFlight: 0 }]);
  });
});

it('releases the permit of an attempt that throws, and records no health', async () => {
  const failing = () => Promise.reject(new Error('defect'));
  for (let attempt = 0; attempt < 2; attempt += 1)
    await expect(permits.run(request(), failing)).rejects.toThrow('defect');
  expect(permits.endpointStates()).toMatchObject([{ inFlight: 0, circuits: { read: 'closed' } }]);
});

it('the circuit breakers of reads and writes are separate', async () => {
  unlimited();
  await permits.run(request(), ending({ health: 'failing' }));
  await permits.run(request(), ending({ health: 'failing' }));
  expect(await permits.run(request(), ending())).toEqual({ denied: 'circuitOpen', retryAfterMs: 5_000 });
  expect(await permits.run(request({ kind: 'write' }), ending())).toEqual({ value: 'value' });
  expect(permits.endpointStates()).toMatchObject([{ circuits: { read: 'open', write: 'closed' } }]);
});

it('a clock that moves between two readings, with timers that are early, delays no attempt', async () => {
  const moving: Clock = {
    now: () => {
      clock.skip(0.25);
      return clock.now();
    },
    wallTime: clock.wallTime,
    after: (delayMs, run) => clock.after(Math.floor(delayMs), run),
  };
  permits = new Permits(LIMITS, moving);
  const attempts = Array.from({ length: 40 }, () => ending());
  const results = attempts.map((attempt) => permits.run(request({ latestAt: clock.now() + 1_000_000 }), attempt));
  await clock.advance(60_000);
  for (const attempt of attempts) expect(attempt).toHaveBeenCalled();
  await Promise.all(results);
});
