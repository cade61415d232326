import { created, FakeUpstream, failed, respondingWith } from '../../support/fake-upstream';
import { TestClient } from '../../support/test-client';

describe('the attempts of a call', () => {
  it('have one client token; each has its own nonce, signature and number', async () => {
    const upstream = respondingWith('reset', failed(503, 'ServiceUnavailable'));
    const test = new TestClient(upstream);
    const result = await test.create();

    expect(result).toMatchObject({ outcome: 'done', response: { routerInterfaceId: 'ri-3' } });
    const each = (name: string) => upstream.requests.map(({ headers }) => headers[name]);
    expect(new Set(upstream.requests.map(({ query }) => query.get('ClientToken')))).toEqual(
      new Set([result.clientToken]),
    );
    expect(new Set(each('x-acs-signature-nonce')).size).toBe(3);
    expect(new Set(each('authorization')).size).toBe(3);
    expect(each('x-acs-retry-attempts')).toEqual([undefined, '1', '2']);
    expect(each('x-acs-retry-delay')).toEqual([undefined, '50', '100']);
    expect(test.decisions).toEqual(['connectionLost', 'serverFault', 'done']);
  });

  it('send the request and the token of the caller', async () => {
    const upstream = respondingWith();
    await new TestClient(upstream).create({ clientToken: 'mine' });
    expect(Object.fromEntries(upstream.requests[0]?.query ?? [])).toEqual({
      RegionId: 'cn-beijing',
      RouterId: 'vrt-a',
      ClientToken: 'mine',
    });
  });

  it('are at most three', async () => {
    const upstream = new FakeUpstream(() => failed(500, 'InternalError'));
    const test = new TestClient(upstream);
    expect(await test.create()).toMatchObject({
      outcome: 'unknown',
      reason: 'serverFault',
      clientToken: expect.any(String) as string,
    });
    expect(upstream.requests).toHaveLength(3);
    expect(test.decisions).toEqual(['serverFault', 'serverFault', 'maxAttempts']);
  });

  it('end at the attempt timeout, and the next one starts', async () => {
    const test = new TestClient(respondingWith('hold'));
    const startedAt = test.clock.now();
    expect((await test.create()).outcome).toBe('done');
    expect(test.clock.now() - startedAt).toBe(8_050);
    expect(test.decisions).toEqual(['timeout', 'done']);
  });

  it('end at the deadline of the call', async () => {
    const test = new TestClient(new FakeUpstream(() => 'hold'));
    const startedAt = test.clock.now();
    expect(await test.create()).toMatchObject({ outcome: 'unknown', reason: 'timeout' });
    expect(test.clock.now() - startedAt).toBe(20_000);
    expect(test.calls).toEqual([expect.objectContaining({ outcome: 'unknown', durationMs: 20_000 })]);
  });
});

describe('a throttled call', () => {
  it('waits as long as x-acs-retry-after requests, in milliseconds, or Retry-After, in seconds', async () => {
    for (const [headers, waitMs] of [
      [{ 'x-acs-retry-after': '1500' }, 1_750],
      [{ 'retry-after': '3' }, 3_250],
      [{ 'retry-after': 'soon' }, 250],
    ] as [Record<string, string>, number][]) {
      const test = new TestClient(respondingWith(failed(400, 'Throttling.User', headers)));
      const startedAt = test.clock.now();
      expect((await test.create()).outcome).toBe('done');
      expect(test.clock.now() - startedAt).toBe(waitMs);
    }
  });

  it('ignores the part of a requested wait that is longer than an hour', async () => {
    const test = new TestClient(respondingWith(failed(400, 'Throttling.User', { 'retry-after': '86400' })));
    expect(await test.create()).toMatchObject({ outcome: 'refused', retryAfterMs: 3_600_000 });
    await test.clock.advance(60_000);
    expect((await test.create()).outcome).toBe('done');
  });

  it('reports when a new call makes sense, if the wait passes the deadline', async () => {
    const upstream = new FakeUpstream(() => failed(400, 'Throttling.User', { 'retry-after': '30' }));
    expect(await new TestClient(upstream).create()).toMatchObject({
      outcome: 'refused',
      error: { kind: 'throttled' },
      retryAfterMs: 30_000,
    });
    expect(upstream.requests).toHaveLength(1);
  });

  it('reports the exact milliseconds of x-acs-retry-after', async () => {
    const upstream = new FakeUpstream(() => failed(400, 'Throttling.User', { 'x-acs-retry-after': '30001' }));
    expect(await new TestClient(upstream).create()).toMatchObject({ outcome: 'refused', retryAfterMs: 30_001 });
  });
});

describe('a write without a client token', () => {
  const write = { name: 'ActivateRouterInterface', kind: 'write', idempotency: 'none', read: () => ({}) } as const;

  it('is not sent again after an unknown outcome if it is not idempotent', async () => {
    const upstream = respondingWith('reset');
    const test = new TestClient(upstream);
    const result = await test.complete(test.client.write(write, { regionId: 'cn-beijing' }));
    expect(result).toEqual({ outcome: 'unknown', reason: 'connectionLost', attempts: 1 });
    expect(upstream.requests).toHaveLength(1);
    expect(upstream.requests[0]?.query.has('ClientToken')).toBe(false);
  });

  it('is sent again if a second execution changes nothing', async () => {
    const upstream = new FakeUpstream((_request, number) => (number === 1 ? 'reset' : created('ri-1')));
    const test = new TestClient(upstream);
    const natural = { ...write, idempotency: 'natural' } as const;
    const result = await test.complete(test.client.write(natural, { regionId: 'cn-beijing' }));
    expect(result.outcome).toBe('done');
    expect(upstream.requests).toHaveLength(2);
  });
});
