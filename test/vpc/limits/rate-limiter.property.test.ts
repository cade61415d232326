import * as fc from 'fast-check';
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
      (calls, bursts) => {
        let now = 0;
        const clock = { now: () => now, after: () => () => undefined };
        const limiter = new RateLimiter({ calls, windowMs: WINDOW_MS }, clock);
        const times: number[] = [];
        for (const burst of bursts) {
          now += burst.pauseMs;
          for (let call = 0; call < burst.calls; call += 1) {
            const reserved = limiter.reserve('a', now + 20_000);
            if ('at' in reserved) times.push(reserved.at);
          }
        }
        expect(maxInWindow(times)).toBeLessThanOrEqual(calls);
      },
    ),
  );
});
