import { createRouterInterface } from '../../src/vpc/actions/create-router-interface';
import { tagResourcesForExpressConnect } from '../../src/vpc/actions/tag-resources-for-express-connect';
import { created, FakeUpstream, failed } from '../support/fake-upstream';
import { TestClient } from '../support/test-client';

const read = { name: 'DescribeRegions', kind: 'read', read: () => ({}) } as const;
const request = { regionId: 'cn-beijing' };

/** Reads succeed. Writes get the given response. */
const upstreamWith = (write = created('ri-1')) =>
  new FakeUpstream(({ action }) => (action === read.name ? { status: 200, body: '{}' } : write));

describe('a read', () => {
  it('returns the cached response, unless it is fresh', async () => {
    const upstream = upstreamWith();
    const { client } = new TestClient(upstream);
    await client.read(read, request);
    await client.read(read, { ...request });
    expect(upstream.requests).toHaveLength(1);
    await client.read(read, request, { fresh: true });
    expect(upstream.requests).toHaveLength(2);
  });

  it('is not shared with a read of another region', async () => {
    const upstream = upstreamWith();
    const { client } = new TestClient(upstream);
    await client.read(read, request);
    await client.read(read, { regionId: 'cn-shanghai' });
    expect(upstream.requests).toHaveLength(2);
  });

  it.each([
    ['done', created('ri-1'), 2],
    ['refused', failed(400, 'Forbidden.BillsOutstanding'), 2],
    ['unknown', 'reset', 2],
    ['notSent', 'refuseConnection', 1],
  ] as const)(
    'after a write that ended with %s is sent again unless the write was not sent',
    async (outcome, response, reads) => {
      const upstream = upstreamWith(response);
      const test = new TestClient(upstream, { readCache: { ttlMs: 60_000, size: 10, maxBytes: 1_000_000 } });
      await test.client.read(read, request);
      expect((await test.create()).outcome).toBe(outcome);
      await test.client.read(read, request);
      expect(upstream.requests.filter(({ action }) => action === read.name)).toHaveLength(reads);
    },
  );

  it('counts its attempts', async () => {
    const test = new TestClient(new FakeUpstream(() => 'reset'));
    expect(await test.complete(test.client.read(read, request))).toMatchObject({ attempts: 3 });
  });

  it('counts no attempt for a cached response, and none for a read that another caller started', async () => {
    const test = new TestClient(upstreamWith());
    const results = await Promise.all([test.client.read(read, request), test.client.read(read, request)]);
    expect([...results, await test.client.read(read, request)].map(({ attempts }) => attempts)).toEqual([1, 0, 0]);
  });
});

describe('validate', () => {
  const { client } = new TestClient(upstreamWith());

  it('completes a request with its defaults, without nulls, and does not change it', () => {
    const acceptor = Object.freeze({ ...request, role: 'AcceptingSide', name: null } as const);
    expect(client.validate(createRouterInterface, acceptor).request).toEqual({
      ...request,
      role: 'AcceptingSide',
      spec: 'Negative',
    });
  });

  it('uses wire names in messages, also where a name differs', () => {
    const { violations } = client.validate(tagResourcesForExpressConnect, {});
    expect(violations.map(({ message }) => message)).toEqual([
      'RegionId is required.',
      'ResourceId is required.',
      'Tag must contain at least one tag.',
    ]);
  });
});
