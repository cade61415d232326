import { connectRouterInterface } from '../../../src/vpc/actions/connect-router-interface';
import { ReceivedResponses } from '../../../src/vpc/calls/received-responses';
import { created, type FakeResponse, FakeUpstream } from '../../support/fake-upstream';
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
  const test = new TestClient(new FakeUpstream(() => first));
  await test.create();
  const target = { regionId: 'cn-beijing', routerInterfaceId: 'ri-first' };
  expect(await test.complete(test.client.write(connectRouterInterface, target))).toMatchObject({
    outcome: 'unknown',
    reason: 'unreadableResponse',
  });
});

it('a repeated create with one token may get the response of the first request', async () => {
  const first = created('ri-first');
  const test = new TestClient(new FakeUpstream((_request, number) => (number === 1 ? 'reset' : first)));
  expect(await test.create({ clientToken: 'a' })).toMatchObject({ outcome: 'done', attempts: 2 });
});

it('the record is bounded', () => {
  const responses = new ReceivedResponses();
  for (let id = 0; id < 20_000; id += 1) responses.isRepeated(`R-${id}`, 'a');
  expect(responses.isRepeated('R-19999', 'b')).toBe(true);
  expect(responses.isRepeated('R-0', 'b')).toBe(false);
});
