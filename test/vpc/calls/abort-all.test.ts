import { runPending } from '../../../kit/clock/manual-clock';
import { InFlightCalls } from '../../../src/vpc/calls/in-flight-calls';
import { FakeUpstream, respondingWith } from '../../support/fake-upstream';
import { TestClient } from '../../support/test-client';

/** Aborting all calls of a client, when its process must end. Time does not move. */

it('ends a sent write with an unknown outcome and its token', async () => {
  const test = new TestClient(respondingWith('hold'));
  const call = test.start();
  await runPending();
  test.client.abort();
  expect(await call).toMatchObject({ outcome: 'unknown', clientToken: expect.any(String), attempts: 1 });
});

it('keeps the unknown outcome of an earlier attempt during the backoff, and sends no other attempt', async () => {
  const upstream = respondingWith('reset');
  const test = new TestClient(upstream);
  const call = test.start();
  await runPending();
  test.client.abort();
  expect(await call).toMatchObject({ outcome: 'unknown', reason: 'connectionLost' });
  expect(upstream.requests).toHaveLength(1);
});

it('ends a call that waits for the rate limiter, and a later one, as not sent', async () => {
  const upstream = respondingWith();
  const circuitBreaker = { failurePercent: 0, minAttempts: 1, windowMs: 1_000, openMs: 1_000 };
  const test = new TestClient(upstream, { limits: { callsPerMinute: 6, maxConcurrent: 64, circuitBreaker } });
  await test.start();
  const waiting = test.start();
  await runPending();
  test.client.abort();
  expect((await waiting).outcome).toBe('notSent');
  expect((await test.start()).outcome).toBe('notSent');
  expect(upstream.requests).toHaveLength(1);
});

it('lets close end', async () => {
  const test = new TestClient(new FakeUpstream(() => 'hold'));
  void test.start();
  await runPending();
  test.client.abort();
  await test.client.close();
});

it('leaves no listener on the signal of a caller', async () => {
  const caller = new AbortController();
  const add = jest.spyOn(caller.signal, 'addEventListener');
  const remove = jest.spyOn(caller.signal, 'removeEventListener');
  await new InFlightCalls().run(caller.signal, () => Promise.resolve());
  expect(remove.mock.calls.map(([, listener]) => listener)).toEqual(add.mock.calls.map(([, listener]) => listener));
});
