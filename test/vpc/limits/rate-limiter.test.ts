import { ManualClock } from '../../../kit/clock/manual-clock';
import { RateLimiter } from '../../../src/vpc/limits/rate-limiter';

const WINDOW_MS = 60_000;

/** Takes the next call at its earliest time, and returns that time. Moves the clock. */
function next(limiter: RateLimiter, clock: ManualClock, key = 'a'): number {
  const at = limiter.at(key);
  clock.set(at);
  limiter.take(key);
  return at;
}

const limiterOf = (calls: number, startAt = 0) => {
  const clock = new ManualClock(startAt);
  return { clock, limiter: new RateLimiter({ calls, windowMs: WINDOW_MS }, clock) };
};
const intervalOf = (calls: number) => Math.ceil((WINDOW_MS / calls) * 1024) / 1024;

it('allows a burst of ten, then one call every 209 ms', () => {
  const { clock, limiter } = limiterOf(300);
  const times = Array.from({ length: 13 }, () => next(limiter, clock));
  expect(times.slice(0, 10)).toEqual(Array(10).fill(0));
  expect(times.slice(10).map((at) => Math.round(at))).toEqual([209, 418, 627]);
});

it('uses 95 to 99 % of the limit under constant load: the rest is a margin', () => {
  const { clock, limiter } = limiterOf(300);
  const times = Array.from({ length: 2_000 }, () => next(limiter, clock));
  for (const from of [0, 60_000, 123_456]) {
    const inWindow = times.filter((time) => time >= from && time < from + WINDOW_MS).length;
    expect(inWindow).toBeGreaterThanOrEqual(285);
    expect(inWindow).toBeLessThanOrEqual(297);
  }
});

it('returns the time of a call behind others, and counts none of them', () => {
  const { limiter } = limiterOf(300);
  const interval = intervalOf(287);
  expect([0, 9, 10, 11].map((ahead) => limiter.at('a', ahead))).toEqual([0, 0, interval, 2 * interval]);
  expect(limiter.keys()).toEqual([]);
});

it('counts a call at its start, also if it starts late', () => {
  const { clock, limiter } = limiterOf(2);
  next(limiter, clock);
  clock.set(WINDOW_MS + 5_000);
  limiter.take('a');
  expect(limiter.at('a')).toBe(2 * WINDOW_MS + 5_000);
});

it('limits each key separately', () => {
  const { clock, limiter } = limiterOf(30);
  expect([next(limiter, clock, 'a'), next(limiter, clock, 'b')]).toEqual([0, 0]);
  expect(limiter.at('a')).toBeGreaterThan(0);
});

it('has no limit when `calls` is 0', () => {
  const { clock, limiter } = limiterOf(0);
  limiter.pause('a', 5_000);
  expect(Array.from({ length: 1_000 }, () => next(limiter, clock)).every((at) => at === 0)).toBe(true);
  expect([limiter.at('a', 1_000), limiter.keys()]).toEqual([0, []]);
});

describe('the numbers of the algorithm', () => {
  // Burst: a thirtieth of the calls, from 1 to 10. Margin: 1 %, at least 1. The others are spread over the window.
  it.each([
    [1, 1, 1],
    [2, 1, 1],
    [29, 1, 27],
    [60, 2, 57],
    [299, 9, 287],
    [300, 10, 287],
    [3_000, 10, 2_960],
  ])('%d calls: a burst of %d, then %d in a window', (calls, burst, steady) => {
    const { clock, limiter } = limiterOf(calls, 1_000);
    const times = Array.from({ length: burst + 2 }, () => next(limiter, clock) - 1_000);
    expect(times.slice(0, burst)).toEqual(Array(burst).fill(0));
    expect(times.slice(burst)).toEqual([intervalOf(steady), 2 * intervalOf(steady)]);
  });

  it('allows a burst again only after a time without calls', () => {
    const { clock, limiter } = limiterOf(60);
    const interval = intervalOf(57);
    const times = Array.from({ length: 4 }, () => next(limiter, clock));
    expect(times).toEqual([0, 0, interval, 2 * interval]);
    clock.set(10_000);
    const later = Array.from({ length: 3 }, () => next(limiter, clock));
    expect(later).toEqual([10_000, 10_000, 10_000 + interval]);
  });
});

describe('a pause', () => {
  it('delays the calls of its key', () => {
    const { limiter } = limiterOf(300);
    limiter.pause('a', 5_000);
    expect([limiter.at('a'), limiter.at('b')]).toEqual([5_000, 0]);
  });

  it('does not shorten a longer delay', () => {
    const { limiter } = limiterOf(2);
    limiter.pause('a', 5_000);
    limiter.pause('a', 3_000);
    expect(limiter.at('a')).toBe(5_000);
  });

  it('ends with one call, and not with a burst', () => {
    const { clock, limiter } = limiterOf(300);
    limiter.pause('a', 5_000);
    expect([next(limiter, clock), next(limiter, clock)]).toEqual([5_000, 5_000 + intervalOf(287)]);
  });
});

describe('the keys', () => {
  it('are kept up to a thousand, also those without a delay', () => {
    const { clock, limiter } = limiterOf(2);
    limiter.take('first');
    clock.set(WINDOW_MS);
    for (let number = 2; number <= 1_000; number += 1) limiter.take(`key-${number}`);
    expect(limiter.keys()).toHaveLength(1_000);
    expect(limiter.keys()).toContain('first');
  });

  it('without a delay are dropped above a thousand', () => {
    const { clock, limiter } = limiterOf(2);
    for (const key of ['first', 'second']) limiter.take(key);
    clock.set(1);
    for (let number = 3; number <= 1_000; number += 1) limiter.take(`key-${number}`);
    clock.set(WINDOW_MS);
    limiter.take('last');
    expect(limiter.keys()).toHaveLength(999);
    expect(limiter.keys()).not.toContain('first');
    expect(limiter.keys()).toEqual(expect.arrayContaining(['key-3', 'key-1000', 'last']));
  });
});
