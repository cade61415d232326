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
