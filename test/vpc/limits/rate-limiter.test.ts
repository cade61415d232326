import * as fc from 'fast-check';
import { ManualClock } from '../../../kit/clock/manual-clock';
import { RateLimiter } from '../../../src/vpc/limits/rate-limiter';

const WINDOW_MS = 60_000;
const NEVER = Number.MAX_SAFE_INTEGER;

/** Maximum number of calls in a window of 60 s, with both ends included. */
function maxInWindow(times: readonly number[]): number {
  let most = 0;
  let begin = 0;
  const sorted = [...times].sort((a, b) => a - b);
  sorted.forEach((time, end) => {
    while (time - (sorted[begin] ?? 0) > WINDOW_MS) begin += 1;
    most = Math.max(most, end - begin + 1);
  });
  return most;
}

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

it('never exceeds the limit in any window, for any pattern of calls', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 400 }),
      fc.array(fc.record({ pauseMs: fc.integer({ min: 0, max: 30_000 }), calls: fc.integer({ min: 1, max: 200 }) }), {
        maxLength: 30,
      }),
      (calls, bursts) => {
        let now = 0;
        const clock = { now: () => now, after: () => () => undefined };
        const limiter = new RateLimiter({ calls, windowMs: WINDOW_MS }, clock);
        const times: number[] = [];
        for (const burst of bursts) {
          now += burst.pauseMs;
          for (let call = 0; call < burst.calls; call += 1) {
            const at = reserve(limiter, 'a', now + 20_000);
            if (at !== undefined) times.push(at);
          }
        }
        expect(maxInWindow(times)).toBeLessThanOrEqual(calls);
      },
    ),
  );
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
