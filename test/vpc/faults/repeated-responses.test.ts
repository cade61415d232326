import { connectRouterInterface } from '../../../src/vpc/actions/connect-router-interface';
import { ReceivedIds } from '../../../src/vpc/calls/received-ids';
import { created, type FakeResponse, FakeUpstream, failed } from '../../support/fake-upstream';
import { TestClient } from '../../support/test-client';

/** A proxy that sends a response twice: the copy arrives as the response of the next request on the connection. */

it('the copy of a create is not the success of the next create', async () => {
  const first = created('ri-first');
  const responses: FakeResponse[] = [first, first, created('ri-second')];
  const test = new TestClient(new FakeUpstream((_request, number) => responses[number - 1] ?? first));
  expect(await test.create({ clientToken: 'a' })).toMatchObject({ response: { routerInterfaceId: 'ri-first' } });
  expect(await test.create({ clientToken: 'b' })).toMatchObject({
    outcome: 'done',
    response: { routerInterfaceId: 'ri-second' },
    attempts: 2,
  });
});

it('the copy of a create is not the success of an action without a token', async () => {
  const first = created('ri-first');
  const responses: FakeResponse[] = [first, first, failed(400, 'InvalidInstanceId.NotFound')];
  const test = new TestClient(new FakeUpstream((_request, number) => responses[number - 1] ?? first));
  await test.create();
  const target = { regionId: 'cn-beijing', routerInterfaceId: 'ri-first' };
  expect(await test.complete(test.client.write(connectRouterInterface, target))).toMatchObject({
    outcome: 'refused',
    error: { code: 'InvalidInstanceId.NotFound' },
    attempts: 2,
  });
});

it('an interface that was returned for another token is not the interface of this create', async () => {
  const ids = ['ri-first', 'ri-first', 'ri-second'];
  const test = new TestClient(new FakeUpstream((_request, number) => created(ids[number - 1] ?? 'ri-third')));
  expect(await test.create({ clientToken: 'a' })).toMatchObject({ response: { routerInterfaceId: 'ri-first' } });
  expect(await test.create({ clientToken: 'b' })).toMatchObject({
    outcome: 'done',
    response: { routerInterfaceId: 'ri-second' },
    attempts: 2,
  });
});

it('a repeated create with one token may get the response of the first request', async () => {
  const first = created('ri-first');
  const test = new TestClient(new FakeUpstream((_request, number) => (number === 1 ? 'reset' : first)));
  expect(await test.create({ clientToken: 'a' })).toMatchObject({ outcome: 'done', attempts: 2 });
});

it('a request id that an upstream uses for every response proves nothing after the second call', async () => {
  const upstream = new FakeUpstream((_request, number) => ({
    status: 200,
    body: JSON.stringify({ RequestId: 'always', RouterInterfaceId: `ri-${number}` }),
  }));
  const test = new TestClient(upstream);
  const attempts = [];
  for (let create = 0; create < 5; create += 1) attempts.push((await test.create()).attempts);
  expect(attempts).toEqual([1, 2, 1, 1, 1]);
});

it('the record is bounded', () => {
  const ids = new ReceivedIds();
  for (let id = 0; id < 20_000; id += 1) {
    ids.receive(`R-${id}`, 'a');
    ids.isTaken(`ri-${id}`, 'a');
  }
  for (const id of [19_999, 10_000])
    expect([ids.receive(`R-${id}`, 'b'), ids.isTaken(`ri-${id}`, 'b')]).toEqual(['copy', true]);
  for (const id of [9_999, 0])
    expect([ids.receive(`R-${id}`, 'b'), ids.isTaken(`ri-${id}`, 'b')]).toEqual(['new', false]);
});

it('the copy of an error is not the refusal of the next create', async () => {
  const error = failed(400, 'InvalidParameter');
  const responses: FakeResponse[] = [error, error, created('ri-second')];
  const test = new TestClient(new FakeUpstream((_request, number) => responses[number - 1] ?? error));
  expect(await test.create({ clientToken: 'a' })).toMatchObject({ outcome: 'refused' });
  expect(await test.create({ clientToken: 'b' })).toMatchObject({ outcome: 'done', attempts: 2 });
});

it('an interface can be returned again for its own token', () => {
  const ids = new ReceivedIds();
  expect([ids.isTaken('ri-1', 'a'), ids.isTaken('ri-1', 'a'), ids.isTaken('ri-1', 'b')]).toEqual([false, false, true]);
});

describe('the connections', () => {
  const fault = failed(500, 'InternalError');
  const withId = (status: number, body: object): FakeResponse => ({ status, body: JSON.stringify(body) });

  /** Number of times that they were replaced during the creates of these tokens. */
  async function renewals(tokens: readonly string[], ...responses: readonly FakeResponse[]): Promise<number> {
    let count = 0;
    const upstream = new FakeUpstream((_request, number) => responses[number - 1] ?? created(`ri-${number}`));
    const test = new TestClient(Object.assign(upstream, { renew: () => (count += 1) }));
    for (const clientToken of tokens) await test.create({ clientToken });
    return count;
  }

  it.each<[string, FakeResponse, number]>([
    ['a success', created('ri-1'), 0],
    ['a refusal', failed(400, 'InvalidParameter'), 0],
    ['a fault', fault, 0],
    ['a lost connection', 'reset', 0],
    ['an unreadable response', { status: 200, body: '<html></html>' }, 1],
    ['a success without its id', withId(200, { RequestId: 'R' }), 1],
  ])('after %s', async (_case, response, expected) => {
    expect(await renewals(['a'], response)).toBe(expected);
  });

  it('are replaced after the copy of a response of another call', async () => {
    const first = created('ri-first');
    expect(await renewals(['a', 'b'], first, first)).toBe(1);
  });

  it('are replaced after a response that repeats the request id of the attempt before', async () => {
    expect(await renewals(['a'], fault, fault)).toBe(1);
    expect(await renewals(['a'], fault, failed(500, 'InternalError'))).toBe(0);
  });

  it('of a transport that has none need not be replaced', async () => {
    const defects: unknown[] = [];
    const responses = [fault, fault];
    const upstream = new FakeUpstream((_request, number) => responses[number - 1] ?? created('ri-1'));
    const test = new TestClient(upstream, { observer: { defect: (error) => defects.push(error) } });
    expect(await test.create({ clientToken: 'a' })).toMatchObject({ outcome: 'done', attempts: 3 });
    expect(defects).toEqual([]);
  });
});
