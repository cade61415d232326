import { ManualClock, runPending } from '../../../kit/clock/manual-clock';
import { type Attempted, Permits } from '../../../src/vpc/limits/permits';

const LIMITS = {
  callsPerMinute: 60,
  maxConcurrent: 2,
  circuitBreaker: { failurePercent: 50, minAttempts: 2, windowMs: 10_000, openMs: 5_000 },
};
const ENDPOINT = new URL('https://vpc.cn-beijing.aliyuncs.com/path');

let clock: ManualClock;
let permits: Permits;
beforeEach(() => {
  clock = new ManualClock();
  permits = new Permits(LIMITS, clock);
});

const request = (change: Partial<Parameters<Permits['run']>[0]> = {}) => ({
  action: 'DescribeRegions',
  regionId: 'cn-beijing',
  endpoint: ENDPOINT,
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
  return { result, attempt, end: (health: 'healthy' | 'failing' | 'none') => end({ value: 'held', health }) };
}

it('runs the attempt, returns its value and releases the permit', async () => {
  expect(await permits.run(request(), ending())).toEqual({ value: 'value' });
  expect(permits.endpointStates()).toEqual([{ endpoint: ENDPOINT.origin, inFlight: 0, circuit: 'closed' }]);
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
  expect(await permits.run(request(), ending())).toEqual({ denied: 'bulkheadFull', retryAfterMs: 1_000 });
  expect(permits.endpointStates().map(({ inFlight }) => inFlight)).toEqual([2, 0]);
  for (const { end } of held) end('healthy');
});

describe('the rate limiter', () => {
  it('delays an attempt until its reserved time', async () => {
    // 60 calls in 60 s are a burst of 2 calls and a steady rate of 58.
    await permits.run(request(), ending());
    await permits.run(request(), ending());
    const attempt = ending();
    const third = permits.run(request(), attempt);
    await clock.advance(60_000 / 58 - 1);
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
      retryAfterMs: expect.closeTo(60_000 / 58, 2) as number,
    });
    expect(attempt).not.toHaveBeenCalled();
  });

  it('limits each action and each region separately, and reports the delay of both', async () => {
    await permits.run(request(), ending());
    await permits.run(request(), ending());
    await permits.run(request({ action: 'DescribeVRouters' }), ending());
    await permits.run(request({ regionId: 'cn-shanghai' }), ending());
    expect(permits.rateLimiterDelays()).toEqual([
      { action: 'DescribeRegions', regionId: 'cn-beijing', delayMs: expect.closeTo(60_000 / 58, 2) as number },
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
    expect(await waiting).toEqual({ value: 'value' });
  });
});

describe('a denied attempt does not use up the rate limit', () => {
  it('when the bulkhead is full', async () => {
    const held = [hold(), hold()];
    await runPending();
    const delays = permits.rateLimiterDelays();
    const attempt = ending();
    expect(await permits.run(request(), attempt)).toEqual({ denied: 'bulkheadFull', retryAfterMs: 1_000 });
    expect(attempt).not.toHaveBeenCalled();
    expect(permits.rateLimiterDelays()).toEqual(delays);
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
  it('the bulkhead can deny the attempt', async () => {
    await permits.run(request(), ending());
    await permits.run(request(), ending());
    const attempt = ending();
    const later = permits.run(request(), attempt);
    const held = [hold({ action: 'DescribeVRouters' }), hold({ action: 'DescribeVRouters' })];
    await clock.advance(2_000);
    expect(await later).toEqual({ denied: 'bulkheadFull', retryAfterMs: 1_000 });
    expect(attempt).not.toHaveBeenCalled();
    for (const { end } of held) end('healthy');
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
      retryAfterMs: expect.closeTo(5_000 - 60_000 / 58, 0) as number,
    });
    expect(attempt).not.toHaveBeenCalled();
    expect(permits.endpointStates()).toMatchObject([{ inFlight: 0, circuit: 'open' }]);
  });
});

describe('the circuit breaker', () => {
  it('records the health of each attempt', async () => {
    await permits.run(request(), ending({ health: 'healthy' }));
    await permits.run(request(), ending({ health: 'none' }));
    expect(permits.endpointStates()).toMatchObject([{ circuit: 'closed' }]);
    await clock.advance(5_000);
    await permits.run(request(), ending({ health: 'failing' }));
    expect(permits.endpointStates()).toMatchObject([{ circuit: 'open' }]);
  });

  it('is half-open during the first attempt after the open time', async () => {
    unlimited();
    await permits.run(request(), ending({ health: 'failing' }));
    await permits.run(request(), ending({ health: 'failing' }));
    await clock.advance(5_000);
    const first = hold();
    await runPending();
    expect(permits.endpointStates()).toMatchObject([{ circuit: 'half-open', inFlight: 1 }]);
    expect(await permits.run(request(), ending())).toEqual({ denied: 'circuitOpen', retryAfterMs: 1 });
    first.end('healthy');
    expect(await first.result).toEqual({ value: 'held' });
    expect(permits.endpointStates()).toMatchObject([{ circuit: 'closed', inFlight: 0 }]);
  });
});

it('releases the permit of an attempt that throws, and records no health', async () => {
  const failing = () => Promise.reject(new Error('defect'));
  for (let attempt = 0; attempt < 2; attempt += 1)
    await expect(permits.run(request(), failing)).rejects.toThrow('defect');
  expect(permits.endpointStates()).toMatchObject([{ inFlight: 0, circuit: 'closed' }]);
});
