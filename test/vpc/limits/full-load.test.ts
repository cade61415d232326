import { isDeepStrictEqual } from 'node:util';
import { created, FakeUpstream } from '../../support/fake-upstream';
import { TestClient } from '../../support/test-client';

describe('the rate limiter', () => {
  it.each([
    [64, 'none is denied'],
    [128, 'some are denied without a wait'],
  ])('with %d clients at full load for two minutes: the limit is used and kept, %s', async (clients) => {
    const sentAt: number[] = [];
    const upstream = new FakeUpstream(() => {
      sentAt.push(test.clock.now());
      return created(`ri-${sentAt.length}`);
    });
    const test = new TestClient(upstream);
    const { clock } = test;
    const endAt = clock.now() + 120_000;
    // Checked at the end: a matcher for each of the 10,000 denials takes seconds.
    const denied: object[] = [];

    const load = async () => {
      while (clock.now() < endAt) {
        const calledAt = clock.now();
        const result = await test.start();
        if (result.outcome === 'notSent') {
          const { reason, retryAfterMs } = result;
          denied.push({ reason, retryAfter: typeof retryAfterMs, waitedMs: clock.now() - calledAt });
          await new Promise<void>((resolve) => clock.after(1_000, resolve));
        } else {
          expect(result.outcome).toBe('done');
          expect(clock.now() - calledAt).toBeLessThanOrEqual(20_000);
        }
      }
    };
    const loads = Promise.all(Array.from({ length: clients }, load));
    await clock.moveTo(endAt + 20_000);
    await loads;

    const inWindow = (from: number) => sentAt.filter((at) => at >= from && at <= from + 60_000).length;
    expect(Math.max(...sentAt.map(inWindow))).toBeLessThanOrEqual(300);
    const used = sentAt.filter((at) => at < endAt).length;
    expect(used).toBeGreaterThanOrEqual(0.95 * 600);
    // About a hundred calls get a reservation before their deadline of 20 s.
    expect(denied.length > 0).toBe(clients > 100);
    const immediate = { reason: 'rateLimited', retryAfter: 'number', waitedMs: 0 };
    expect(denied.filter((denial) => !isDeepStrictEqual(denial, immediate))).toEqual([]);
  });
});
