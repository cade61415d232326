import { created, FakeUpstream, failed, respondingWith } from '../../support/fake-upstream';
import { TestClient } from '../../support/test-client';

const withToken = { clientToken: 'token-1' };

describe('the same client token', () => {
  it('with concurrent identical requests is one call with one result', async () => {
    const upstream = respondingWith();
    const test = new TestClient(upstream);
    const results = await test.complete(Promise.all(Array.from({ length: 50 }, () => test.start({ ...withToken }))));
    expect(upstream.requests).toHaveLength(1);
    expect(new Set(results.map(({ attempts: _attempts, ...result }) => JSON.stringify(result))).size).toBe(1);
    expect(results.reduce((sum, { attempts }) => sum + attempts, 0)).toBe(1);
    expect(results[0]).toMatchObject({ outcome: 'done', clientToken: 'token-1' });
  });

  it('with the same request later returns the stored success', async () => {
    const upstream = respondingWith();
    const test = new TestClient(upstream);
    const first = await test.create(withToken);
    expect(await test.create(withToken)).toEqual({ ...first, attempts: 0 });
    expect(upstream.requests).toHaveLength(1);
  });

  it('with a different request is a mismatch without a call, during the first call and after it', async () => {
    const upstream = respondingWith();
    const test = new TestClient(upstream);
    const first = test.start(withToken);
    const different = { ...withToken, name: 'another' };
    const mismatch = { outcome: 'notSent', reason: 'idempotencyMismatch' };
    expect(await test.start(different)).toMatchObject(mismatch);
    await test.complete(first);
    expect(await test.start(different)).toMatchObject(mismatch);
    expect(upstream.requests).toHaveLength(1);
  });

  it('can be used for a corrected request after a refusal', async () => {
    const test = new TestClient(respondingWith(failed(400, 'Forbidden.BillsOutstanding')));
    expect((await test.create(withToken)).outcome).toBe('refused');
    expect((await test.create({ ...withToken, name: 'corrected' })).outcome).toBe('done');
  });

  it('expires', async () => {
    const upstream = respondingWith();
    const test = new TestClient(upstream, { idempotencyStore: { size: 10, ttlMs: 1_000 } });
    await test.create(withToken);
    await test.clock.advance(999);
    await test.create(withToken);
    expect(upstream.requests).toHaveLength(1);
    await test.clock.advance(1);
    await test.create(withToken);
    expect(upstream.requests).toHaveLength(2);
  });

  it('is evicted when the store is full, except while its call is in flight', async () => {
    const upstream = new FakeUpstream(({ query }, number) =>
      query.get('ClientToken') === 'slow' ? 'hold' : created(`ri-${number}`),
    );
    const test = new TestClient(upstream, {
      idempotencyStore: { size: 3, ttlMs: 600_000 },
      limits: { callsPerMinute: 0 },
    });
    const slow = test.start({ clientToken: 'slow' });
    for (let number = 1; number <= 100; number += 1) {
      await test.start({ clientToken: `token-${number}` });
      expect(test.client.idempotencyStoreSize).toBeLessThanOrEqual(3);
    }
    const again = test.start({ clientToken: 'slow' });
    expect(await test.complete(Promise.all([slow, again]))).toMatchObject([
      { outcome: 'unknown' },
      { outcome: 'unknown' },
    ]);
    expect(upstream.requests.filter(({ query }) => query.get('ClientToken') === 'slow')).toHaveLength(3);
  });
});

describe('the client token of an unknown outcome', () => {
  it('is sent again', async () => {
    const test = new TestClient(respondingWith('reset', 'reset', 'reset'));
    expect((await test.create(withToken)).outcome).toBe('unknown');
    expect((await test.create(withToken)).outcome).toBe('done');
  });

  it('keeps the outcome unknown after quotaExceeded in a later call', async () => {
    const test = new TestClient(respondingWith('reset', 'reset', 'reset', failed(400, 'QuotaExceeded')));
    await test.create(withToken);
    expect((await test.create(withToken)).outcome).toBe('unknown');
  });

  it('with a different request is a mismatch', async () => {
    const test = new TestClient(respondingWith('reset', 'reset', 'reset'));
    await test.create(withToken);
    expect(await test.start({ ...withToken, name: 'other' })).toMatchObject({ reason: 'idempotencyMismatch' });
  });

  it('keeps the reason and the error of the earlier call', async () => {
    let reachable = true;
    const test = new TestClient(
      new FakeUpstream(() => (reachable ? failed(500, 'InternalError') : 'refuseConnection')),
    );
    const first = await test.create(withToken);
    expect(first).toMatchObject({ outcome: 'unknown', reason: 'serverFault', error: { code: 'InternalError' } });
    reachable = false;
    expect(await test.create(withToken)).toEqual(first);
  });

  it('adds the error of a later refusal that proves nothing', async () => {
    const test = new TestClient(respondingWith('hold', 'hold', 'hold', failed(400, 'QuotaExceeded')));
    expect(await test.create(withToken)).toMatchObject({ outcome: 'unknown', reason: 'timeout' });
    expect(await test.create(withToken)).toMatchObject({
      outcome: 'unknown',
      reason: 'timeout',
      error: { code: 'QuotaExceeded' },
    });
  });
});
