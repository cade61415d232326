import { createRouterInterface } from '../../src/vpc/actions/create-router-interface';
import { VpcClient, type VpcClientOptions } from '../../src/vpc/client';
import { staticCredentials } from '../../src/vpc/credentials';
import { endpoints } from '../../src/vpc/endpoints';
import type { AttemptEvent, CallEvent } from '../../src/vpc/observer';
import { created, type FakeAnswer, FakeUpstream, failed } from '../support/fake-upstream';
import { ManualClock, settled } from '../support/manual-clock';

const request = { regionId: 'cn-beijing', routerId: 'vrt-a' };

let clock: ManualClock;
let attempts: AttemptEvent[];
let calls: CallEvent[];
beforeEach(() => {
  clock = new ManualClock();
  attempts = [];
  calls = [];
});

function clientOf(upstream: FakeUpstream, options: Partial<VpcClientOptions> = {}): VpcClient {
  return new VpcClient({
    credentials: staticCredentials({ accessKeyId: 'id-of-a-key', accessKeySecret: 'a-secret-key' }),
    endpoints: endpoints(),
    dispatcher: upstream,
    clock,
    random: () => 0.5,
    observer: { attempt: (event) => attempts.push(event), call: (event) => calls.push(event) },
    ...options,
  });
}

/** Answers the first requests as listed, and later ones with a success. */
const answering = (...answers: FakeAnswer[]) =>
  new FakeUpstream((_request, number) => answers[number - 1] ?? created('ri-1'));

/** Lets time pass until the call has ended. */
async function ended<T>(call: Promise<T>): Promise<T> {
  let over = false;
  const watch = () => {
    over = true;
  };
  call.then(watch, watch);
  for (let step = 0; step < 5_000; step += 1) {
    await settled();
    if (over) return call;
    await clock.moveTo(clock.nextAt ?? clock.now());
  }
  throw new Error('the call does not end');
}

const decisions = () => attempts.map(({ decision }) => decision.reason);

describe('the attempts of a call', () => {
  it('carry one client token, and each a nonce, a time, a signature and a number of its own', async () => {
    const upstream = answering('reset', failed(503, 'ServiceUnavailable'));
    const result = await ended(clientOf(upstream).call(createRouterInterface, request));

    expect(result).toMatchObject({ outcome: 'done', response: { routerInterfaceId: 'ri-1' } });
    const each = (read: (headers: Readonly<Record<string, string>>) => string | undefined) =>
      upstream.requests.map(({ headers }) => read(headers));
    expect(new Set(upstream.requests.map(({ query }) => query.get('ClientToken')))).toEqual(
      new Set([result.clientToken]),
    );
    expect(new Set(each((headers) => headers['x-acs-signature-nonce'])).size).toBe(3);
    expect(new Set(each((headers) => headers['authorization'])).size).toBe(3);
    expect(each((headers) => headers['x-acs-retry-attempts'])).toEqual([undefined, '1', '2']);
    expect(each((headers) => headers['x-acs-retry-delay'])).toEqual([undefined, '50', '100']);
    expect(decisions()).toEqual(['connectionLost', 'serverFault', 'done']);
  });

  it('send what the request says, and the token of the caller', async () => {
    const upstream = answering();
    await ended(clientOf(upstream).call(createRouterInterface, { ...request, clientToken: 'mine' }));
    expect(Object.fromEntries(upstream.requests[0]?.query ?? [])).toEqual({
      RegionId: 'cn-beijing',
      RouterId: 'vrt-a',
      ClientToken: 'mine',
    });
  });

  it('are three at most', async () => {
    const upstream = new FakeUpstream(() => failed(500, 'InternalError'));
    const result = await ended(clientOf(upstream).call(createRouterInterface, request));
    expect(result).toMatchObject({
      outcome: 'unknown',
      reason: 'serverFault',
      clientToken: expect.any(String) as string,
    });
    expect(upstream.requests).toHaveLength(3);
    expect(decisions()).toEqual(['serverFault', 'serverFault', 'attemptsUsedUp']);
  });

  it('end with the time for one attempt, and the next one begins', async () => {
    const upstream = answering('hold');
    const begun = clock.now();
    const result = await ended(clientOf(upstream).call(createRouterInterface, request));
    expect(result.outcome).toBe('done');
    expect(clock.now() - begun).toBe(8_050);
    expect(decisions()).toEqual(['noAnswerInTime', 'done']);
  });

  it('end with the deadline of the call', async () => {
    const upstream = new FakeUpstream(() => 'hold');
    const begun = clock.now();
    const result = await ended(clientOf(upstream).call(createRouterInterface, request));
    expect(result).toMatchObject({ outcome: 'unknown', reason: 'noAnswerInTime' });
    expect(clock.now() - begun).toBe(20_000);
    expect(calls).toEqual([expect.objectContaining({ outcome: 'unknown', durationMs: 20_000 })]);
  });
});

describe('a call that ended', () => {
  it('refused is refused at once', async () => {
    const upstream = answering(failed(404, 'InvalidRouterId.NotFound'));
    const result = await ended(clientOf(upstream).call(createRouterInterface, request));
    expect(result).toMatchObject({ outcome: 'refused', error: { kind: 'notFound', httpStatus: 404 } });
    expect(upstream.requests).toHaveLength(1);
  });

  it('unknown, then at the quota, stays unknown: the quota may be used up by the interface that was asked for', async () => {
    const upstream = answering('reset', failed(400, 'LimitationExceed.InterfaceNumberOnRouter'));
    const result = await ended(clientOf(upstream).call(createRouterInterface, request));
    expect(result).toMatchObject({ outcome: 'unknown', error: { kind: 'quotaExceeded' } });
  });

  it('unknown, then not found, is refused: there was no success to answer again', async () => {
    const upstream = answering('reset', failed(404, 'InvalidRouterId.NotFound'));
    const result = await ended(clientOf(upstream).call(createRouterInterface, request));
    expect(result).toMatchObject({ outcome: 'refused', error: { kind: 'notFound' } });
  });

  it('without a connection was not sent', async () => {
    const result = await ended(
      clientOf(new FakeUpstream(() => 'refuseConnection')).call(createRouterInterface, request),
    );
    expect(result).toMatchObject({ outcome: 'notSent', reason: 'unreachable' });
    expect(decisions()).toEqual(['unreachable', 'unreachable', 'attemptsUsedUp']);
  });

  it('before it had credentials was not sent', async () => {
    const upstream = answering();
    const none = clientOf(upstream, { credentials: () => Promise.reject(new Error('none')) });
    expect(await ended(none.call(createRouterInterface, request))).toMatchObject({ reason: 'credentialsUnavailable' });
    const never = clientOf(upstream, { credentials: () => new Promise(() => undefined) });
    expect(await ended(never.call(createRouterInterface, request))).toMatchObject({
      outcome: 'notSent',
      reason: 'tooLate',
    });
    expect(upstream.requests).toHaveLength(0);
  });

  it('with a token that no header can carry was not sent', async () => {
    const client = new VpcClient({
      credentials: staticCredentials({ accessKeyId: 'a', accessKeySecret: 'b', securityToken: 'two\nlines' }),
      endpoints: endpoints({ override: new URL('http://127.0.0.1:9') }),
      clock,
    });
    const result = await ended(client.call(createRouterInterface, request));
    expect(result).toMatchObject({ outcome: 'notSent', reason: 'unreachable' });
    await client.close();
  });

  it('before it had an endpoint was not sent', async () => {
    const result = await clientOf(answering()).call(createRouterInterface, { ...request, regionId: 'xx-nowhere' });
    expect(result).toMatchObject({ outcome: 'notSent', reason: 'unknownRegion' });
  });

  it.each([
    ['a success without its id', { status: 200, body: '{"RequestId":"R"}' }],
    ['half a body', { status: 200, body: '{"RequestId":"R","RouterInterfaceId":"ri-' }],
    ['a page of a proxy', { status: 502, body: '<html>Bad gateway</html>' }],
    ['nothing', { status: 200, body: '' }],
    ['what cannot even be made text', { status: 200, body: '{"Success":{"toString":1,"valueOf":1}}' }],
    ['9 MB', { status: 200, body: ' '.repeat(9 * 1024 * 1024) }],
  ] as const)('with %s is unknown', async (_what, answer) => {
    const result = await ended(clientOf(new FakeUpstream(() => answer)).call(createRouterInterface, request));
    expect(result).toMatchObject({ outcome: 'unknown', reason: 'unreadableAnswer' });
  });

  it.each([414, 431])(
    'because its address is too long (HTTP %d) is refused: nothing of it was read',
    async (status) => {
      const upstream = new FakeUpstream(() => ({ status, body: '' }));
      const result = await ended(clientOf(upstream).call(createRouterInterface, request));
      expect(result).toMatchObject({ outcome: 'refused', error: { kind: 'invalidInput', code: `HTTP ${status}` } });
      expect(upstream.requests).toHaveLength(1);
    },
  );

  it.each([
    ['a catalogued fault', failed(400, 'ErrCode.Invalid'), 'unknown'],
    ['a new code that comes as a fault', failed(500, 'Brand.New'), 'unknown'],
    ['a guessed code that comes as a fault', failed(502, 'InvalidBackendResponse'), 'unknown'],
    ['a guessed code that comes as a refusal', failed(400, 'InvalidSomething'), 'refused'],
    ['a new code that comes as a refusal', failed(400, 'Brand.New'), 'refused'],
    ['an earlier request at work', failed(400, 'LastTokenProcessing'), 'unknown'],
  ])('with %s', async (_what, answer, outcome) => {
    const result = await ended(clientOf(new FakeUpstream(() => answer)).call(createRouterInterface, request));
    expect(result.outcome).toBe(outcome);
  });
});

describe('a throttled call', () => {
  it('waits as long as x-acs-retry-after says, in milliseconds, or Retry-After, in seconds', async () => {
    for (const [headers, waitMs] of [
      [{ 'x-acs-retry-after': '1500' }, 2_250],
      [{ 'retry-after': '3' }, 3_250],
      [{ 'retry-after': 'soon' }, 250],
    ] as [Record<string, string>, number][]) {
      const begun = clock.now();
      const upstream = answering(failed(400, 'Throttling.User', headers));
      expect((await ended(clientOf(upstream).call(createRouterInterface, request))).outcome).toBe('done');
      expect(clock.now() - begun).toBe(waitMs);
    }
  });

  it('does not believe in waits that nobody would ask for', async () => {
    const upstream = answering(failed(400, 'Throttling.User', { 'retry-after': '86400' }));
    const client = clientOf(upstream);
    const first = await ended(client.call(createRouterInterface, request));
    expect(first).toMatchObject({ outcome: 'refused', error: { retryAfterSeconds: 3_600 } });
    await clock.advance(60_000);
    expect((await ended(client.call(createRouterInterface, request))).outcome).toBe('done');
  });

  it('says when to come back, if it is not cured in time', async () => {
    const upstream = new FakeUpstream(() => failed(400, 'Throttling.User', { 'retry-after': '30' }));
    const result = await ended(clientOf(upstream).call(createRouterInterface, request));
    expect(result).toMatchObject({ outcome: 'refused', error: { kind: 'throttled', retryAfterSeconds: 30 } });
    expect(upstream.requests).toHaveLength(1);
  });
});

describe('the same client token', () => {
  const tokened = { ...request, clientToken: 'token-1' };

  it('with the same request at once is one call, and one answer to all', async () => {
    const upstream = answering();
    const client = clientOf(upstream);
    const results = await ended(
      Promise.all(Array.from({ length: 50 }, () => client.call(createRouterInterface, { ...tokened }))),
    );
    expect(upstream.requests).toHaveLength(1);
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(results[0]).toMatchObject({ outcome: 'done', clientToken: 'token-1' });
  });

  it('with the same request later is answered as before', async () => {
    const upstream = answering();
    const client = clientOf(upstream);
    const first = await ended(client.call(createRouterInterface, tokened));
    expect(await ended(client.call(createRouterInterface, tokened))).toEqual(first);
    expect(upstream.requests).toHaveLength(1);
  });

  it('with another request is refused before any call, at once and later', async () => {
    const upstream = answering();
    const client = clientOf(upstream);
    const first = client.call(createRouterInterface, tokened);
    const other = { ...tokened, name: 'another' };
    expect(await client.call(createRouterInterface, other)).toMatchObject({
      outcome: 'notSent',
      reason: 'tokenReused',
    });
    await ended(first);
    expect(await client.call(createRouterInterface, other)).toMatchObject({
      outcome: 'notSent',
      reason: 'tokenReused',
    });
    expect(upstream.requests).toHaveLength(1);
  });

  it('of a refused request lets a mended one through', async () => {
    const upstream = answering(failed(400, 'Forbidden.BillsOutstanding'));
    const client = clientOf(upstream);
    expect((await ended(client.call(createRouterInterface, tokened))).outcome).toBe('refused');
    expect((await ended(client.call(createRouterInterface, { ...tokened, name: 'mended' }))).outcome).toBe('done');
  });

  it('of an unknown outcome asks the upstream again', async () => {
    const upstream = answering('reset', 'reset', 'reset');
    const client = clientOf(upstream);
    expect((await ended(client.call(createRouterInterface, tokened))).outcome).toBe('unknown');
    expect((await ended(client.call(createRouterInterface, tokened))).outcome).toBe('done');
  });

  it('of an unknown outcome keeps it unknown at the quota, also in a later call', async () => {
    const upstream = answering('reset', 'reset', 'reset', failed(400, 'QuotaExceeded'));
    const client = clientOf(upstream);
    await ended(client.call(createRouterInterface, tokened));
    expect((await ended(client.call(createRouterInterface, tokened))).outcome).toBe('unknown');
  });

  it('of an unknown outcome is not for another request', async () => {
    const upstream = answering('reset', 'reset', 'reset');
    const client = clientOf(upstream);
    await ended(client.call(createRouterInterface, tokened));
    expect(await client.call(createRouterInterface, { ...tokened, name: 'other' })).toMatchObject({
      reason: 'tokenReused',
    });
  });

  it('is remembered for a time', async () => {
    const upstream = answering();
    const client = clientOf(upstream, { memory: { size: 10, ageMs: 1_000 } });
    await ended(client.call(createRouterInterface, tokened));
    await clock.advance(999);
    await ended(client.call(createRouterInterface, tokened));
    expect(upstream.requests).toHaveLength(1);
    await clock.advance(1);
    await ended(client.call(createRouterInterface, tokened));
    expect(upstream.requests).toHaveLength(2);
  });

  it('is remembered among a number of others, and what is under way is not counted out', async () => {
    const upstream = new FakeUpstream(({ query }) => (query.get('ClientToken') === 'slow' ? 'hold' : created('ri-1')));
    const client = clientOf(upstream, { memory: { size: 3, ageMs: 600_000 }, protection: { callsPerMinute: 0 } });
    const slow = client.call(createRouterInterface, { ...request, clientToken: 'slow' });
    for (let number = 1; number <= 100; number += 1) {
      await client.call(createRouterInterface, { ...request, clientToken: `token-${number}` });
      expect(client.rememberedTokens).toBeLessThanOrEqual(3);
    }
    const again = client.call(createRouterInterface, { ...request, clientToken: 'slow' });
    expect(await Promise.all([ended(slow), ended(again)])).toMatchObject([
      { outcome: 'unknown' },
      { outcome: 'unknown' },
    ]);
    expect(upstream.requests.filter(({ query }) => query.get('ClientToken') === 'slow')).toHaveLength(3);
  });
});

describe('a caller who leaves', () => {
  const read = { name: 'DescribeRegions', changes: false, takesClientToken: false, read: () => ({}) } as const;

  it('does not end a change', async () => {
    const left = new AbortController();
    const upstream = new FakeUpstream((_request, number) => (number === 1 ? 'hold' : created('ri-1')));
    const call = clientOf(upstream).call(createRouterInterface, request, { signal: left.signal });
    await settled();
    left.abort();
    expect((await ended(call)).outcome).toBe('done');
  });

  it('ends a read that waits for credentials that do not come', async () => {
    const left = new AbortController();
    const client = clientOf(answering(), { credentials: () => new Promise(() => undefined) });
    left.abort();
    const call = client.call(read, { regionId: 'cn-beijing' }, { signal: left.signal });
    expect(await call).toMatchObject({ outcome: 'notSent', reason: 'tooLate' });
  });

  it('ends a read, and no attempt follows', async () => {
    const left = new AbortController();
    const upstream = new FakeUpstream(() => 'hold');
    const begun = clock.now();
    const call = clientOf(upstream).call(read, { regionId: 'cn-beijing' }, { signal: left.signal });
    await settled();
    left.abort();
    expect((await call).outcome).toBe('unknown');
    expect(clock.now()).toBe(begun);
    expect(upstream.requests).toHaveLength(1);
  });
});

describe('a change without a token', () => {
  const activate = {
    name: 'ActivateRouterInterface',
    changes: true,
    takesClientToken: false,
    read: () => ({}),
  } as const;

  it('is not sent again when nobody knows what became of it', async () => {
    const upstream = answering('reset');
    const result = await ended(clientOf(upstream).call(activate, { regionId: 'cn-beijing' }));
    expect(result).toEqual({ outcome: 'unknown', reason: 'connectionLost' });
    expect(upstream.requests).toHaveLength(1);
    expect(upstream.requests[0]?.query.has('ClientToken')).toBe(false);
  });
});

describe('protection', () => {
  it.each([
    [64, 'none is refused'],
    [128, 'some are refused at once'],
  ])(
    '%d clients that push as hard as they can for two minutes: the budget is used and kept, nobody waits too long, %s',
    async (clients) => {
      const sentAt: number[] = [];
      const upstream = new FakeUpstream(() => {
        sentAt.push(clock.now());
        return created('ri-1');
      });
      const client = clientOf(upstream);
      const begun = clock.now();
      const endAt = begun + 120_000;
      let refusedAtOnce = 0;

      const push = async () => {
        while (clock.now() < endAt) {
          const calledAt = clock.now();
          const result = await client.call(createRouterInterface, request);
          if (result.outcome === 'notSent') {
            expect(result).toMatchObject({ reason: 'overBudget', retryAfterSeconds: expect.any(Number) as number });
            expect(clock.now()).toBe(calledAt);
            refusedAtOnce += 1;
            await new Promise<void>((resolve) => clock.after(250, resolve));
          } else {
            expect(result.outcome).toBe('done');
            expect(clock.now() - calledAt).toBeLessThanOrEqual(20_000);
          }
        }
      };
      const pushing = Promise.all(Array.from({ length: clients }, push));
      await clock.moveTo(endAt + 20_000);
      await pushing;

      const inWindow = (from: number) => sentAt.filter((at) => at >= from && at <= from + 60_000).length;
      expect(Math.max(...sentAt.map(inWindow))).toBeLessThanOrEqual(300);
      const used = sentAt.filter((at) => at < endAt).length;
      expect(used).toBeGreaterThanOrEqual(0.95 * 600);
      // Some hundred find a place before their deadline of 20 s.
      expect(refusedAtOnce > 0).toBe(clients > 100);
    },
  );

  it('holds back at the bulkhead what would be too much at once, and tries again', async () => {
    const upstream = new FakeUpstream((_request, number) => (number <= 2 ? 'hold' : created('ri-1')));
    const client = clientOf(upstream, { protection: { maxConcurrent: 2 } });
    const held = [client.call(createRouterInterface, request), client.call(createRouterInterface, request)];
    await settled();
    expect(client.states()).toEqual([
      { endpoint: 'https://vpc.cn-beijing.aliyuncs.com', inFlight: 2, circuit: 'closed' },
    ]);
    const third = await ended(client.call(createRouterInterface, request));
    expect(third).toMatchObject({ outcome: 'notSent', reason: 'bulkheadFull', retryAfterSeconds: 1 });
    expect(decisions()).toEqual(['bulkheadFull', 'bulkheadFull', 'attemptsUsedUp']);
    await ended(Promise.all(held));
    expect(client.states()[0]?.inFlight).toBe(0);
  });

  it('leaves an endpoint alone that mostly fails, each endpoint for itself, and asks it again after a while', async () => {
    let sick = true;
    const upstream = new FakeUpstream(() => (sick ? failed(503, 'ServiceUnavailable') : created('ri-1')));
    const client = clientOf(upstream);
    for (let call = 0; call < 7; call += 1) await ended(client.call(createRouterInterface, request));
    expect(upstream.requests.length).toBe(20);
    const refused = await ended(client.call(createRouterInterface, request));
    expect(refused).toMatchObject({ outcome: 'notSent', reason: 'circuitOpen', retryAfterSeconds: 5 });
    expect(upstream.requests.length).toBe(20);
    const spent = client.budgetDelays();
    for (let call = 0; call < 50; call += 1) await ended(client.call(createRouterInterface, request));
    expect(client.budgetDelays()).toEqual(spent);

    sick = false;
    expect((await ended(client.call(createRouterInterface, { ...request, regionId: 'cn-shanghai' }))).outcome).toBe(
      'done',
    );
    await clock.advance(5_000);
    expect((await ended(client.call(createRouterInterface, request))).outcome).toBe('done');
  });

  it("is not moved by an account's own refusals", async () => {
    const client = clientOf(new FakeUpstream(() => failed(400, 'Forbidden.BillsOutstanding')));
    for (let call = 0; call < 50; call += 1) await ended(client.call(createRouterInterface, request));
    expect(client.states()[0]?.circuit).toBe('closed');
  });
});

it('closes when the last call has ended, also one that nobody waits for', async () => {
  const upstream = answering('hold');
  const client = clientOf(upstream);
  let closed = false;
  void client.call(createRouterInterface, request);
  const closing = client.close().then(() => {
    closed = true;
  });
  await settled();
  expect(closed).toBe(false);
  await ended(closing);
  expect(upstream.requests).toHaveLength(2);
});
