import * as fc from 'fast-check';
import { ManualClock } from '../../../kit/clock/manual-clock';
import { RateLimiter } from '../../../src/vpc/limits/rate-limiter';

const WINDOW_MS = 60_000;

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

it('never exceeds the limit in any window, for any pattern of calls', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 400 }),
      fc.array(fc.record({ pauseMs: fc.integer({ min: 0, max: 30_000 }), calls: fc.integer({ min: 1, max: 200 }) }), {
        maxLength: 30,
      }),
      fc.infiniteStream(fc.integer({ min: 0, max: 400 })),
      (calls, bursts, lateness) => {
        const clock = new ManualClock(0);
        const limiter = new RateLimiter({ calls, windowMs: WINDOW_MS }, clock);
        const times: number[] = [];
        for (const burst of bursts) {
          clock.skip(burst.pauseMs);
          for (let call = 0; call < burst.calls; call += 1) {
            // A timer is never early, and often late.
            if (limiter.at('a') > clock.now()) clock.set(limiter.at('a') + (lateness.next().value ?? 0));
            limiter.take('a');
            times.push(clock.now());
          }
        }
        expect(maxInWindow(times)).toBeLessThanOrEqual(calls);
      },
    ),
  );
});
