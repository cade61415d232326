import * as fc from 'fast-check';
import { CallBudget } from '../../../src/vpc/protection/call-budget';
import { ManualClock } from '../../support/manual-clock';

const WINDOW_MS = 60_000;
const NEVER = Number.MAX_SAFE_INTEGER;

/** The most calls that any window of 60 s, both its ends counted, has seen. */
function fullest(times: readonly number[]): number {
  let most = 0;
  let begin = 0;
  const sorted = [...times].sort((a, b) => a - b);
  sorted.forEach((time, end) => {
    while (time - (sorted[begin] ?? 0) > WINDOW_MS) begin += 1;
    most = Math.max(most, end - begin + 1);
  });
  return most;
}

function placesOf(budget: CallBudget, key: string, latestAt = NEVER): number | undefined {
  const reserved = budget.reserve(key, latestAt);
  return 'at' in reserved ? reserved.at : undefined;
}

it('lets a few through at once, then one every 207 ms', () => {
  const clock = new ManualClock(0);
  const budget = new CallBudget({ calls: 300, windowMs: WINDOW_MS }, clock);
  const places = Array.from({ length: 13 }, () => placesOf(budget, 'a'));
  expect(places.slice(0, 10)).toEqual(Array(10).fill(0));
  expect(places.slice(10).map((at) => Math.round(at ?? 0))).toEqual([207, 414, 621]);
});

it('never lets more through than allowed in any window, however calls come', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 400 }),
      fc.array(fc.record({ pauseMs: fc.integer({ min: 0, max: 30_000 }), calls: fc.integer({ min: 1, max: 200 }) }), {
        maxLength: 30,
      }),
      (calls, bursts) => {
        let now = 0;
        const clock = { now: () => now, after: () => () => undefined };
        const budget = new CallBudget({ calls, windowMs: WINDOW_MS }, clock);
        const times: number[] = [];
        for (const burst of bursts) {
          now += burst.pauseMs;
          for (let call = 0; call < burst.calls; call += 1) {
            const at = placesOf(budget, 'a', now + 20_000);
            if (at !== undefined) times.push(at);
          }
        }
        expect(fullest(times)).toBeLessThanOrEqual(calls);
      },
    ),
  );
});

it('uses at least 95 % of what is allowed, when there is always somebody who wants to call', () => {
  const budget = new CallBudget({ calls: 300, windowMs: WINDOW_MS }, new ManualClock(0));
  const times = Array.from({ length: 2_000 }, () => placesOf(budget, 'a') ?? NEVER);
  for (const from of [0, 60_000, 123_456]) {
    const inWindow = times.filter((time) => time >= from && time < from + WINDOW_MS).length;
    expect(inWindow).toBeGreaterThanOrEqual(285);
    expect(inWindow).toBeLessThanOrEqual(300);
  }
});

it('gives no place after the latest time that is of use, says how long to wait, and keeps the place for others', () => {
  const clock = new ManualClock(0);
  const budget = new CallBudget({ calls: 300, windowMs: WINDOW_MS }, clock);
  for (let call = 0; call < 10; call += 1) budget.reserve('a', NEVER);
  const refused = budget.reserve('a', 100);
  expect(refused).toEqual({ retryAfterMs: expect.closeTo(106.9, 0) as number });
  expect(placesOf(budget, 'a')).toBeCloseTo(206.9, 0);
});

it('keeps a budget for each key', () => {
  const budget = new CallBudget({ calls: 30, windowMs: WINDOW_MS }, new ManualClock(0));
  expect([placesOf(budget, 'a'), placesOf(budget, 'b')]).toEqual([0, 0]);
  expect(placesOf(budget, 'a')).toBeGreaterThan(0);
});

it('waits where the upstream throttled all the same', () => {
  const budget = new CallBudget({ calls: 300, windowMs: WINDOW_MS }, new ManualClock(0));
  budget.pause('a', 5_000);
  expect([placesOf(budget, 'a'), placesOf(budget, 'b')]).toEqual([5_000, 0]);
});

it('has no limit when it is 0', () => {
  const budget = new CallBudget({ calls: 0, windowMs: WINDOW_MS }, new ManualClock(0));
  budget.pause('a', 5_000);
  expect(Array.from({ length: 1_000 }, () => placesOf(budget, 'a')).every((at) => at === 0)).toBe(true);
});
