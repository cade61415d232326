import { describeRegions } from '../../../src/vpc/actions/describe-regions';
import { created, type FakeResponse, FakeUpstream, failed } from '../../support/fake-upstream';
import { TestClient } from '../../support/test-client';

/** Failing reads must not stop writes. */

function upstream(creates: (number: number) => FakeResponse): FakeUpstream {
  let number = 0;
  return new FakeUpstream(({ action }) => {
    if (action !== 'CreateRouterInterface') return failed(503, 'ServiceUnavailable');
    number += 1;
    return creates(number);
  });
}

const failReads = async (test: TestClient, count: number) => {
  for (let read = 0; read < count; read += 1)
    await test.complete(test.client.read(describeRegions, {}, { fresh: true }));
};

it('failing reads do not open the circuit breaker of writes', async () => {
  const test = new TestClient(upstream((number) => created(`ri-${number}`)));
  await failReads(test, 24);
  expect(test.client.endpointStates()[0]?.circuits).toEqual({ read: 'open', write: 'closed' });
  expect(await test.create({ regionId: 'cn-hangzhou' })).toMatchObject({ outcome: 'done' });
});

it('failing reads do not use up the retries of creates', async () => {
  const circuitBreaker = { failurePercent: 0, minAttempts: 1, windowMs: 1_000, openMs: 1_000 };
  const test = new TestClient(
    upstream((number) => (number % 2 === 1 ? 'reset' : created(`ri-${number}`))),
    { limits: { circuitBreaker, callsPerMinute: 0 } },
  );
  await failReads(test, 60);
  expect(test.client.retryQuotas.write).toBe(500);
  for (let create = 0; create < 20; create += 1) expect(await test.create()).toMatchObject({ outcome: 'done' });
});

it('the retry quota refills with time', async () => {
  const circuitBreaker = { failurePercent: 0, minAttempts: 1, windowMs: 1_000, openMs: 1_000 };
  const test = new TestClient(new FakeUpstream(() => failed(500, 'InternalError')), {
    limits: { circuitBreaker, callsPerMinute: 0 },
    random: () => 0,
  });
  for (let create = 0; create < 60; create += 1) await test.create();
  expect(test.client.retryQuotas.write).toBeLessThan(5);
  await test.clock.advance(10_000);
  expect(test.client.retryQuotas.write).toBeGreaterThanOrEqual(50);
  await test.clock.advance(1_000_000);
  expect(test.client.retryQuotas.write).toBe(500);
});

it('100 creates at a healthy upstream that runs one at a time all succeed: they wait in the bulkhead', async () => {
  const test = new TestClient(new FakeUpstream((_request, number) => created(`ri-${number}`)), {
    limits: { maxConcurrent: 1, callsPerMinute: 0 },
  });
  const creates = await test.complete(Promise.all(Array.from({ length: 100 }, () => test.start())));
  expect(creates.filter(({ outcome }) => outcome !== 'done')).toEqual([]);
});

it('an attempt that finds no place before its deadline is not sent', async () => {
  const test = new TestClient(new FakeUpstream(() => 'hold'), {
    limits: { maxConcurrent: 1 },
    attemptTimeoutMs: 20_000,
  });
  const [first, second] = await test.complete(Promise.all([test.start(), test.start()]));
  expect(first).toMatchObject({ outcome: 'unknown', reason: 'timeout' });
  expect(second).toMatchObject({ outcome: 'notSent', reason: 'bulkheadFull', attempts: 0 });
});
