import { ManualClock } from '../../../kit/clock/manual-clock';
import { RateLimiter } from '../../../src/vpc/limits/rate-limiter';

const WINDOW_MS = 60_000;
const NEVER = Number.MAX_SAFE_INTEGER;

function reserve(limiter: RateLimiter, key: string, latestAt = NEVER): number | undefined {
  const reserved = limiter.reserve(key, latestAt);
  return 'at' in reserved ? reserved.at : undefined;
}

it('allows a burst of ten, then one call every 207 ms', () => {
  const clock = new ManualClock(0);
  const limiter = new RateLimiter({ calls: 300, windowMs: WINDOW_MS }, clock);
  const times = Array.from({ length: 13 }, () => reserve(limiter, 'a'));
  expect(times.slice(0, 10)).toEqual(Array(10).fill(0));
  expect(times.slice(10).map((at) => Math.round(at ?? 0))).toEqual([207, 414, 621]);
});

it('uses at least 95 % of the limit under constant load', () => {
  const limiter = new RateLimiter({ calls: 300, windowMs: WINDOW_MS }, new ManualClock(0));
  const times = Array.from({ length: 2_000 }, () => reserve(limiter, 'a') ?? NEVER);
  for (const from of [0, 60_000, 123_456]) {
    const inWindow = times.filter((time) => time >= from && time < from + WINDOW_MS).length;
    expect(inWindow).toBeGreaterThanOrEqual(285);
    expect(inWindow).toBeLessThanOrEqual(300);
  }
});

it('makes no reservation past the deadline, reports how long to wait, and keeps the slot for other calls', () => {
  const clock = new ManualClock(0);
  const limiter = new RateLimiter({ calls: 300, windowMs: WINDOW_MS }, clock);
  for (let call = 0; call < 10; call += 1) limiter.reserve('a', NEVER);
  const denied = limiter.reserve('a', 100);
  expect(denied).toEqual({ retryAfterMs: expect.closeTo(106.9, 0) as number });
  expect(reserve(limiter, 'a')).toBeCloseTo(206.9, 0);
});

it('limits each key separately', () => {
  const limiter = new RateLimiter({ calls: 30, windowMs: WINDOW_MS }, new ManualClock(0));
  expect([reserve(limiter, 'a'), reserve(limiter, 'b')]).toEqual([0, 0]);
  expect(reserve(limiter, 'a')).toBeGreaterThan(0);
});

it('waits after the upstream throttled', () => {
  const limiter = new RateLimiter({ calls: 300, windowMs: WINDOW_MS }, new ManualClock(0));
  limiter.pause('a', 5_000);
  expect([reserve(limiter, 'a'), reserve(limiter, 'b')]).toEqual([5_000, 0]);
});

it('has no limit when `calls` is 0', () => {
  const limiter = new RateLimiter({ calls: 0, windowMs: WINDOW_MS }, new ManualClock(0));
  limiter.pause('a', 5_000);
  expect(Array.from({ length: 1_000 }, () => reserve(limiter, 'a')).every((at) => at === 0)).toBe(true);
});

describe('the numbers of the algorithm', () => {
  // Burst: a thirtieth of the calls, from 1 to 10. The others are spread over the window.
  it.each([
    [1, 1, 60_000],
    [2, 1, 60_000],
    [29, 1, 60_000 / 28],
    [60, 2, 60_000 / 58],
    [299, 9, 60_000 / 290],
    [300, 10, 60_000 / 290],
    [3_000, 10, 60_000 / 2_990],
  ])('%d calls: a burst of %d, then one every %d ms', (calls, burst, intervalMs) => {
    const limiter = new RateLimiter({ calls, windowMs: WINDOW_MS }, new ManualClock(1_000));
    const times = Array.from(
      { length: burst + 2 },
      () => Math.round(((reserve(limiter, 'a') ?? NEVER) - 1_000) * 1e6) / 1e6,
    );
    expect(times.slice(0, burst)).toEqual(Array(burst).fill(0));
    expect(times.at(burst)).toBeCloseTo(intervalMs, 5);
    expect(times.at(burst + 1)).toBeCloseTo(2 * intervalMs, 5);
  });

  it('allows a burst again only after a time without calls', async () => {
    const clock = new ManualClock(0);
    const limiter = new RateLimiter({ calls: 60, windowMs: WINDOW_MS }, clock);
    const intervalMs = WINDOW_MS / 58;
    reserve(limiter, 'a');
    reserve(limiter, 'a');
    await clock.moveTo(intervalMs);
    expect([reserve(limiter, 'a'), reserve(limiter, 'a')]).toEqual([intervalMs, 2 * intervalMs]);
    await clock.moveTo(10_000);
    expect([reserve(limiter, 'a'), reserve(limiter, 'a')]).toEqual([10_000, 10_000]);
    expect(reserve(limiter, 'a')).toBeCloseTo(10_000 + intervalMs, 6);
  });
});

it('makes a reservation for exactly the latest time', () => {
  const limiter = new RateLimiter({ calls: 2, windowMs: WINDOW_MS }, new ManualClock(0));
  expect(limiter.reserve('a', 0)).toEqual({ at: 0 });
  expect(limiter.reserve('a', WINDOW_MS - 1)).toEqual({ retryAfterMs: 1 });
  expect(limiter.reserve('a', WINDOW_MS)).toEqual({ at: WINDOW_MS });
});

it('makes no reservation for a time in the past', () => {
  const limiter = new RateLimiter({ calls: 2, windowMs: WINDOW_MS }, new ManualClock(1_000));
  expect(limiter.reserve('a', 900)).toEqual({ retryAfterMs: 100 });
});

describe('a pause', () => {
  it('does not shorten a longer delay', () => {
    const limiter = new RateLimiter({ calls: 2, windowMs: WINDOW_MS }, new ManualClock(0));
    limiter.pause('a', 5_000);
    limiter.pause('a', 3_000);
    expect(limiter.delays()).toEqual([{ key: 'a', delayMs: 5_000 }]);
  });

  it('ends with one call, and not with a burst', () => {
    const limiter = new RateLimiter({ calls: 300, windowMs: WINDOW_MS }, new ManualClock(0));
    limiter.pause('a', 5_000);
    expect(reserve(limiter, 'a')).toBe(5_000);
    expect(reserve(limiter, 'a')).toBeCloseTo(5_000 + WINDOW_MS / 290, 6);
  });
});

describe('the delays', () => {
  it('are those of a new call, and 0 within a burst', async () => {
    const clock = new ManualClock(0);
    const limiter = new RateLimiter({ calls: 300, windowMs: WINDOW_MS }, clock);
    for (let call = 0; call < 9; call += 1) reserve(limiter, 'a');
    for (let call = 0; call < 11; call += 1) reserve(limiter, 'b');
    expect(limiter.delays()).toEqual([
      { key: 'a', delayMs: 0 },
      { key: 'b', delayMs: expect.closeTo(2 * (WINDOW_MS / 290), 6) as number },
    ]);
    await clock.advance(100);
    expect(limiter.delays()[1]?.delayMs).toBeCloseTo(2 * (WINDOW_MS / 290) - 100, 6);
    await clock.advance(1_000);
    expect(limiter.delays()).toEqual([
      { key: 'a', delayMs: 0 },
      { key: 'b', delayMs: 0 },
    ]);
  });

  it('are empty where there is no limit, also after a pause', () => {
    const limiter = new RateLimiter({ calls: 0, windowMs: WINDOW_MS }, new ManualClock(0));
    reserve(limiter, 'a');
    limiter.pause('a', 5_000);
    expect(limiter.delays()).toEqual([]);
  });
});

describe('the keys', () => {
  const keysOf = (limiter: RateLimiter) => limiter.delays().map(({ key }) => key);

  it('are kept up to a thousand, also those without a delay', async () => {
    const clock = new ManualClock(0);
    const limiter = new RateLimiter({ calls: 2, windowMs: WINDOW_MS }, clock);
    reserve(limiter, 'first');
    await clock.advance(WINDOW_MS);
    for (let number = 2; number <= 1_000; number += 1) reserve(limiter, `key-${number}`);
    expect(keysOf(limiter)).toHaveLength(1_000);
    expect(keysOf(limiter)).toContain('first');
  });

  it('without a delay are dropped above a thousand', async () => {
    const clock = new ManualClock(0);
    const limiter = new RateLimiter({ calls: 2, windowMs: WINDOW_MS }, clock);
    for (const key of ['first', 'second']) reserve(limiter, key);
    await clock.advance(1);
    for (let number = 3; number <= 1_000; number += 1) reserve(limiter, `key-${number}`);
    await clock.moveTo(WINDOW_MS);
    reserve(limiter, 'last');
    expect(keysOf(limiter)).toHaveLength(999);
    expect(keysOf(limiter)).not.toContain('first');
    expect(keysOf(limiter)).toEqual(expect.arrayContaining(['key-3', 'key-1000', 'last']));
  });
});
