import { runPending } from '../../../kit/clock/manual-clock';
import { FakeUpstream, respondingWith } from '../../support/fake-upstream';
import { TestClient } from '../../support/test-client';

const read = { name: 'DescribeRegions', kind: 'read', read: () => ({}) } as const;
const request = { regionId: 'cn-beijing' };

describe('a caller that disconnects', () => {
  it('does not end a write', async () => {
    const disconnected = new AbortController();
    const test = new TestClient(respondingWith('hold'));
    const call = test.start({}, { signal: disconnected.signal });
    await runPending();
    disconnected.abort();
    expect((await test.complete(call)).outcome).toBe('done');
  });

  it('ends a read that waits for credentials', async () => {
    const disconnected = new AbortController();
    const { client } = new TestClient(respondingWith(), { credentials: () => new Promise(() => undefined) });
    const call = client.read(read, request, { signal: disconnected.signal });
    disconnected.abort();
    expect(await call).toMatchObject({ outcome: 'notSent', reason: 'deadlineExceeded' });
  });

  it.each([{ fresh: false }, { fresh: true }])('ends a read without another attempt, with %j', async (options) => {
    const disconnected = new AbortController();
    const upstream = new FakeUpstream(() => 'hold');
    const { client, clock } = new TestClient(upstream);
    const startedAt = clock.now();
    const call = client.read(read, request, { ...options, signal: disconnected.signal });
    await runPending();
    disconnected.abort();
    expect((await call).outcome).toBe('unknown');
    expect(clock.now()).toBe(startedAt);
    expect(upstream.requests).toHaveLength(1);
  });
});

it('close waits for the last call, also for one that has no caller', async () => {
  const upstream = respondingWith('hold');
  const test = new TestClient(upstream);
  let closed = false;
  void test.start();
  const closing = test.client.close().then(() => {
    closed = true;
  });
  await runPending();
  expect(closed).toBe(false);
  await test.complete(closing);
  expect(upstream.requests).toHaveLength(2);
});
