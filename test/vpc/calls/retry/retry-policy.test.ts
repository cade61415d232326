import type { RetriedCall, RetryPolicy } from '../../../../src/vpc/calls/retry/retry-policy';
import { FakeUpstream, failed } from '../../../support/fake-upstream';
import { TestClient } from '../../../support/test-client';

const failing = () => new FakeUpstream(() => failed(500, 'InternalError'));

it('the number of attempts is an option', async () => {
  for (const maxAttempts of [1, 2, 5]) {
    const upstream = failing();
    expect(await new TestClient(upstream, { maxAttempts }).create()).toMatchObject({ attempts: maxAttempts });
    expect(upstream.requests).toHaveLength(maxAttempts);
  }
});

it('a given policy replaces the standard one, and starts once for each call', async () => {
  const starts: RetriedCall[] = [];
  const retries: RetryPolicy = {
    quotas: { read: 7, write: 8 },
    start(call) {
      starts.push(call);
      return { decide: () => ({ retry: false, reason: 'maxAttempts' }) };
    },
  };
  const upstream = failing();
  const test = new TestClient(upstream, { retries });
  await test.create();
  await test.create();
  const write = { kind: 'write', retrySafe: true };
  expect(starts).toEqual([write, write]);
  expect(upstream.requests).toHaveLength(2);
  expect(test.client.retryQuotas).toEqual({ read: 7, write: 8 });
});
