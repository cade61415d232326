import { runPending } from '../../../kit/clock/manual-clock';
import { created, FakeUpstream, failed } from '../../support/fake-upstream';
import { TestClient } from '../../support/test-client';

it('the bulkhead delays attempts above its limit', async () => {
  const upstream = new FakeUpstream((_request, number) => (number <= 2 ? 'hold' : created(`ri-${number}`)));
  const test = new TestClient(upstream, { limits: { maxConcurrent: 2 } });
  const inFlight = [test.start(), test.start(), test.start()];
  await runPending();
  expect(test.client.endpointStates()).toEqual([
    {
      endpoint: 'https://vpc.cn-beijing.aliyuncs.com',
      inFlight: 2,
      waiting: 1,
      circuits: { read: 'closed', write: 'closed' },
    },
  ]);
  expect(await test.complete(Promise.all(inFlight))).toMatchObject([
    { outcome: 'done' },
    { outcome: 'done' },
    { outcome: 'done', attempts: 1 },
  ]);
  expect(test.client.endpointStates()[0]).toMatchObject({ inFlight: 0, waiting: 0 });
});

describe('the circuit breaker', () => {
  it('opens for an endpoint that mostly fails, for no other endpoint, and closes after a success', async () => {
    let failing = true;
    const upstream = new FakeUpstream((_request, number) =>
      failing ? failed(503, 'ServiceUnavailable') : created(`ri-${number}`),
    );
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
    expect(test.client.endpointStates()[0]?.circuits.write).toBe('closed');
  });
});
