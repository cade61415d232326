import { runPending } from '../../../kit/clock/manual-clock';
import { CredentialsUnavailable } from '../../../src/vpc/wire/credentials';
import { created, FakeUpstream, failed, respondingWith } from '../../support/fake-upstream';
import { TestClient } from '../../support/test-client';

const read = { name: 'DescribeRegions', kind: 'read', read: () => ({}) } as const;
const request = { regionId: 'cn-beijing' };
const credentials = { accessKeyId: 'id-of-a-key', accessKeySecret: 'a-secret-key' };
const later = <T>(test: TestClient, ms: number, value: T) =>
  new Promise<T>((resolve) => test.clock.after(ms, () => resolve(value)));

it('needs no observer', async () => {
  const test = new TestClient(respondingWith('reset'), { observer: {} });
  expect((await test.create()).outcome).toBe('done');
});

describe('the credentials', () => {
  it('that are unavailable are no defect', async () => {
    const defect = jest.fn();
    const unavailable = () => Promise.reject(new CredentialsUnavailable());
    const test = new TestClient(respondingWith(), { credentials: unavailable, observer: { defect } });
    expect(await test.create()).toMatchObject({ outcome: 'notSent', reason: 'credentialsUnavailable', attempts: 0 });
    expect(defect).not.toHaveBeenCalled();
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('defect'))],
    [
      'throws',
      () => {
        throw new Error('defect');
      },
    ],
  ])('whose provider %s are a defect', async (_kind, failing) => {
    const defect = jest.fn();
    const test = new TestClient(respondingWith(), { credentials: failing, observer: { defect } });
    expect(await test.create()).toMatchObject({ outcome: 'notSent', reason: 'credentialsUnavailable' });
    expect(defect.mock.calls).toEqual([[new Error('defect')]]);
    const silent = new TestClient(respondingWith(), { credentials: failing, observer: {} });
    expect(await silent.create()).toMatchObject({ reason: 'credentialsUnavailable' });
  });

  it('use up the time of the attempt', async () => {
    const test: TestClient = new TestClient(new FakeUpstream(() => 'hold'), {
      credentials: () => later(test, 5_000, credentials),
      maxAttempts: 1,
    });
    const startedAt = test.clock.now();
    expect(await test.create()).toMatchObject({ outcome: 'unknown', reason: 'timeout', attempts: 1 });
    expect(test.clock.now() - startedAt).toBe(8_000);
  });

  it('that arrive after the deadline of the call are too late', async () => {
    const upstream = respondingWith();
    const test: TestClient = new TestClient(upstream, {
      credentials: () => later(test, 1_500, credentials),
      timeoutMs: 1_000,
    });
    const startedAt = test.clock.now();
    expect(await test.create()).toMatchObject({ outcome: 'notSent', reason: 'deadlineExceeded', attempts: 0 });
    expect(test.clock.now() - startedAt).toBe(1_000);
    expect(upstream.requests).toHaveLength(0);
  });

  it('are not requested for a read whose caller has disconnected', async () => {
    const provider = jest.fn(() => Promise.resolve(credentials));
    const test = new TestClient(respondingWith(), { credentials: provider });
    const options = { fresh: true, signal: AbortSignal.abort() };
    expect(await test.client.read(read, request, options)).toMatchObject({ reason: 'deadlineExceeded', attempts: 0 });
    expect(provider).not.toHaveBeenCalled();
  });
});

it('an attempt ends at the deadline of the call, if that is before its own timeout', async () => {
  const test = new TestClient(new FakeUpstream(() => 'hold'), { timeoutMs: 3_000, maxAttempts: 1 });
  const startedAt = test.clock.now();
  expect(await test.create()).toMatchObject({ outcome: 'unknown', reason: 'timeout' });
  expect(test.clock.now() - startedAt).toBe(3_000);
});

it('every timer is cancelled when a call ends', async () => {
  const test = new TestClient(respondingWith('reset', failed(400, 'Throttling.User')));
  expect((await test.create()).outcome).toBe('done');
  expect(test.clock.waiting).toBe(0);
  const refusing = new TestClient(new FakeUpstream(() => 'refuseConnection'), { limits: { maxConcurrent: 0 } });
  expect(await refusing.create()).toMatchObject({ reason: 'bulkheadFull' });
  expect(refusing.clock.waiting).toBe(0);
});

it('a defect in the reader of a response is reported', async () => {
  const error = new Error('defect');
  const failing = {
    ...read,
    read: () => {
      throw error;
    },
  };
  const defect = jest.fn();
  const test = new TestClient(respondingWith(), { observer: { defect }, maxAttempts: 1 });
  expect(await test.client.read(failing, request)).toMatchObject({ outcome: 'unknown', reason: 'unreadableResponse' });
  expect(defect.mock.calls).toEqual([[error]]);
  const silent = new TestClient(respondingWith(), { observer: {}, maxAttempts: 1 });
  expect(await silent.client.read(failing, request)).toMatchObject({ reason: 'unreadableResponse' });
});

describe('the rate limiter', () => {
  it('makes no reservation too close to the deadline of the call', async () => {
    // 2 calls in 60 s: the second reservation is 60 s after the first.
    const limits = { callsPerMinute: 2 };
    const early = new TestClient(respondingWith(), { limits, timeoutMs: 60_199 });
    await early.create();
    expect(await early.create()).toMatchObject({ outcome: 'notSent', reason: 'rateLimited', retryAfterMs: 1 });
    const inTime = new TestClient(respondingWith(), { limits, timeoutMs: 60_200 });
    await inTime.create();
    expect((await inTime.create()).outcome).toBe('done');
  });

  it('does not use up the time of the attempt', async () => {
    const upstream = respondingWith(created('ri-1'), 'hold');
    const test = new TestClient(upstream, { limits: { callsPerMinute: 2 }, timeoutMs: 90_000, maxAttempts: 1 });
    await test.create();
    const startedAt = test.clock.now();
    expect(await test.create()).toMatchObject({ outcome: 'unknown', reason: 'timeout' });
    expect(test.clock.now() - startedAt).toBe(68_000);
  });

  it('uses up the time of the call', async () => {
    const upstream = respondingWith(created('ri-1'), 'hold');
    const test = new TestClient(upstream, { limits: { callsPerMinute: 2 }, timeoutMs: 63_000, maxAttempts: 1 });
    await test.create();
    const startedAt = test.clock.now();
    expect(await test.create()).toMatchObject({ outcome: 'unknown', reason: 'timeout' });
    expect(test.clock.now() - startedAt).toBe(63_000);
  });

  it('ends the wait of a read whose caller disconnects, and nothing is sent', async () => {
    const upstream = new FakeUpstream(() => ({ status: 200, body: '{}' }));
    const test = new TestClient(upstream, { limits: { callsPerMinute: 2 }, timeoutMs: 90_000 });
    const disconnected = new AbortController();
    await test.client.read(read, request, { fresh: true });
    const waiting = test.client.read(read, request, { fresh: true, signal: disconnected.signal });
    await runPending();
    disconnected.abort();
    expect(await waiting).toEqual({ outcome: 'notSent', reason: 'deadlineExceeded', attempts: 0 });
    expect(upstream.requests).toHaveLength(1);
    expect(test.client.endpointStates()).toMatchObject([{ inFlight: 0, circuits: { read: 'closed' } }]);
  });

  it.each([
    ['throttled, with a requested wait', failed(400, 'Throttling.User', { 'retry-after': '30' }), 30_000],
    ['throttled, without one', failed(400, 'Throttling.User'), 0],
    ['refused for another reason', failed(400, 'Forbidden.BillsOutstanding', { 'retry-after': '30' }), 0],
    ['of unknown outcome', failed(500, 'InternalError', { 'retry-after': '30' }), 0],
  ])('after an attempt that was %s', async (_outcome, response, delayMs) => {
    const test = new TestClient(respondingWith(response), { maxAttempts: 1 });
    await test.create();
    expect(test.client.rateLimiterDelays()).toEqual([
      { action: 'CreateRouterInterface', regionId: 'cn-beijing', delayMs },
    ]);
  });

  it('ends the burst after an attempt that was throttled without a requested wait', async () => {
    const test = new TestClient(respondingWith(failed(400, 'Throttling.User')), { maxAttempts: 1 });
    await test.create();
    await test.create();
    expect(test.client.rateLimiterDelays()[0]?.delayMs).toBeGreaterThan(0);
    const refused = new TestClient(respondingWith(failed(400, 'Forbidden.BillsOutstanding')), { maxAttempts: 1 });
    await refused.create();
    await refused.create();
    expect(refused.client.rateLimiterDelays()[0]?.delayMs).toBe(0);
  });
});

describe('the circuit breaker', () => {
  const limits = { circuitBreaker: { failurePercent: 50, minAttempts: 3, windowMs: 60_000, openMs: 5_000 } };

  it('counts an unreachable endpoint', async () => {
    const test = new TestClient(new FakeUpstream(() => 'refuseConnection'), { limits });
    expect(await test.create()).toMatchObject({ outcome: 'notSent', reason: 'unreachable' });
    expect(test.client.endpointStates()).toMatchObject([{ circuits: { write: 'open' } }]);
    expect(await test.create()).toMatchObject({ outcome: 'notSent', reason: 'circuitOpen', attempts: 0 });
  });

  it('does not count attempts that the caller aborted', async () => {
    const test = new TestClient(new FakeUpstream(() => 'hold'), { limits });
    for (let call = 0; call < 5; call += 1) {
      const disconnected = new AbortController();
      const ended = test.client.read(read, request, { fresh: true, signal: disconnected.signal });
      await runPending();
      disconnected.abort();
      expect((await ended).outcome).toBe('unknown');
    }
    expect(test.client.endpointStates()).toMatchObject([{ circuits: { read: 'closed' } }]);
  });
});

describe('the number of attempts', () => {
  it('counts the requests that were sent, also those that reached no endpoint', async () => {
    expect(await new TestClient(respondingWith('reset', 'reset')).create()).toMatchObject({ attempts: 3 });
    expect(await new TestClient(new FakeUpstream(() => 'refuseConnection')).create()).toMatchObject({ attempts: 3 });
  });

  it.each([
    ['no endpoint', { endpoints: () => undefined }, 'unknownRegion'],
    ['no permit', { limits: { maxConcurrent: 0 } }, 'bulkheadFull'],
  ])('is 0 where there was %s', async (_reason, options, reason) => {
    expect(await new TestClient(respondingWith(), options).create()).toMatchObject({ reason, attempts: 0 });
  });
});
