import { isDeepStrictEqual } from 'node:util';
import { runPending } from '../../../kit/clock/manual-clock';
import { created, FakeUpstream, failed } from '../../support/fake-upstream';
import { TestClient } from '../../support/test-client';

describe('the rate limiter', () => {
  it.each([
    [64, 'none is denied'],
    [128, 'some are denied without a wait'],
  ])('with %d clients at full load for two minutes: the limit is used and kept, %s', async (clients) => {
    const sentAt: number[] = [];
    const upstream = new FakeUpstream(() => {
      sentAt.push(test.clock.now());
      return created('ri-1');
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

describe('the bulkhead', () => {
  it('denies attempts above its limit, and the call tries again', async () => {
    const upstream = new FakeUpstream((_request, number) => (number <= 2 ? 'hold' : created('ri-1')));
    const test = new TestClient(upstream, { limits: { maxConcurrent: 2 } });
    const inFlight = [test.start(), test.start()];
    await runPending();
    expect(test.client.endpointStates()).toEqual([
      { endpoint: 'https://vpc.cn-beijing.aliyuncs.com', inFlight: 2, circuit: 'closed' },
    ]);
    expect(await test.create()).toMatchObject({ outcome: 'notSent', reason: 'bulkheadFull', retryAfterMs: 1_000 });
    expect(test.decisions).toEqual(['bulkheadFull', 'bulkheadFull', 'maxAttempts']);
    await test.complete(Promise.all(inFlight));
    expect(test.client.endpointStates()[0]?.inFlight).toBe(0);
  });
});

describe('the circuit breaker', () => {
  it('opens for an endpoint that mostly fails, for no other endpoint, and closes after a success', async () => {
    let failing = true;
    const upstream = new FakeUpstream(() => (failing ? failed(503, 'ServiceUnavailable') : created('ri-1')));
    const test = new TestClient(upstream);
    for (let call = 0; call < 7; call += 1) await test.create();
    expect(upstream.requests.length).toBe(20);
    expect(await test.create()).toMatchObject({ outcome: 'notSent', reason: 'circuitOpen', retryAfterMs: 4_900 });
    expect(upstream.requests.length).toBe(20);
    const delays = test.client.rateLimiterDelays();
    for (let call = 0; call < 50; call += 1) await test.create();
    expect(test.client.rateLimiterDelays()).toEqual(delays);

    failing = false;
    expect((await test.create({ regionId: 'cn-shanghai' })).outcome).toBe('done');
    await test.clock.advance(5_000);
    expect((await test.create()).outcome).toBe('done');
  });

  it('does not open because of refusals', async () => {
    const test = new TestClient(new FakeUpstream(() => failed(400, 'Forbidden.BillsOutstanding')));
    for (let call = 0; call < 50; call += 1) await test.create();
    expect(test.client.endpointStates()[0]?.circuit).toBe('closed');
  });
});
