import { ManualClock } from '../../kit/clock/manual-clock';
import { SANDBOX_CREDENTIALS } from '../../kit/sandbox/sandbox';
import type { Sandbox } from '../../src/sandbox/server';
import { call, create, EXAMPLE, NOW, OTHER_ROUTER, startAt } from './support/client';

const DAY = 24 * 60 * 60 * 1000;
const clock = new ManualClock(NOW);
let sandbox: Sandbox;
beforeEach(async () => {
  clock.set(NOW);
  sandbox = await startAt(clock, {
    credentials: [SANDBOX_CREDENTIALS, { accessKeyId: 'second', accessKeySecret: 'second-secret' }],
  });
});
afterEach(() => sandbox.close());

const count = () => sandbox.world.routerInterfaces.size;

it('the same token with the same parameters returns the same interface', async () => {
  const first = await create(sandbox, { ClientToken: 't' });
  const again = await create(sandbox, { ClientToken: 't' });
  expect(again.status).toBe(200);
  expect(again.json['RouterInterfaceId']).toBe(first.json['RouterInterfaceId']);
  expect(count()).toBe(1);
});

it('a repeated call returns the same order id and a new request id', async () => {
  const prepaid = { ClientToken: 't', InstanceChargeType: 'PrePaid', Period: '1' };
  const { json: first } = await create(sandbox, prepaid);
  const { json: again } = await create(sandbox, prepaid);
  expect(again).toEqual({ ...first, RequestId: expect.any(String) });
  expect(first).toHaveProperty('OrderId');
  expect(again['RequestId']).not.toBe(first['RequestId']);
});

it('signature, format, method and access key are not compared', async () => {
  const { json } = await create(sandbox, { ClientToken: 't' });
  const others = [
    await create(sandbox, { ClientToken: 't' }, { generation: 'v2', format: 'JSON' }),
    await create(sandbox, { ClientToken: 't' }, { method: 'GET', format: 'JSON' }),
    await create(sandbox, { ClientToken: 't' }, { accessKeyId: 'second', secret: 'second-secret' }),
  ];
  expect(others.map((other) => other.json['RouterInterfaceId'])).toEqual(Array(3).fill(json['RouterInterfaceId']));
  const xml = await create(sandbox, { ClientToken: 't' }, { format: 'XML' });
  expect(xml.text).toContain(String(json['RouterInterfaceId']));
  expect(count()).toBe(1);
});

it('the order of the parameters is not compared', async () => {
  const reversed = Object.fromEntries(Object.entries({ ...EXAMPLE, ClientToken: 't' }).reverse());
  await create(sandbox, { ClientToken: 't' });
  expect(await call(sandbox, 'CreateRouterInterface', reversed)).toMatchObject({ status: 200 });
  expect(sandbox.requests[1]?.url).toMatch(/^\/\?ClientToken=t&OppositeRouterId=/);
  expect(count()).toBe(1);
});

it.each([
  ['another value', { Spec: 'Mini.2' }],
  ['an additional one', { Name: 'name' }],
  ['a missing one', { OppositeRouterId: undefined }],
  ['another region', { OppositeRegionId: 'cn-hangzhou' }],
])('the same token with %s among the parameters is refused', async (_, changes) => {
  await create(sandbox, { ClientToken: 't' });
  const other = await create(sandbox, { ClientToken: 't', ...changes });
  expect(other).toMatchObject({ status: 400, json: { Code: 'IdempotentParameterMismatch' } });
  expect(count()).toBe(1);
});

it('parameters that are equal only when joined are different', async () => {
  await create(sandbox, { ClientToken: 't', Description: 'ab&Name=cd' });
  const other = await create(sandbox, { ClientToken: 't', Description: 'ab', Name: 'cd' });
  expect(other.json['Code']).toBe('IdempotentParameterMismatch');
});

it('a token is case-sensitive', async () => {
  await create(sandbox, { ClientToken: 't' });
  await create(sandbox, { ClientToken: 'T' });
  expect(count()).toBe(2);
});

it('every call without a token, or with an empty one, creates an interface', async () => {
  await create(sandbox);
  await create(sandbox);
  await create(sandbox, { ClientToken: '' });
  await create(sandbox, { ClientToken: '' });
  expect(count()).toBe(4);
});

it('a refused call does not use its token', async () => {
  sandbox.world.settings.billsOutstanding = true;
  const refused = await create(sandbox, { ClientToken: 't' });
  expect(refused.json['Code']).toBe('Forbidden.BillsOutstanding');
  sandbox.world.settings.billsOutstanding = false;
  expect(await create(sandbox, { ClientToken: 't', Spec: 'Mini.2' })).toMatchObject({ status: 200 });
  expect(count()).toBe(1);
});

it('a repeated call succeeds even if the account can create no more', async () => {
  await create(sandbox, { ClientToken: 't' });
  sandbox.world.settings.billsOutstanding = true;
  sandbox.world.settings.interfacesPerRouter = 1;
  expect(await create(sandbox, { ClientToken: 't' })).toMatchObject({ status: 200 });
});

it.each(['x'.repeat(64), ' !~'])('a token can be %j', async (ClientToken) => {
  expect((await create(sandbox, { ClientToken })).status).toBe(200);
});

it.each(['x'.repeat(65), 'tökén', '中', 'a\u007F', 'a\n'])('a token cannot be %j', async (ClientToken) => {
  const response = await create(sandbox, { ClientToken });
  expect(response).toMatchObject({ status: 400, json: { Code: 'IllegalParam.ClientToken' } });
  expect(count()).toBe(0);
});

it('a token is stored for a day', async () => {
  await create(sandbox, { ClientToken: 't' });
  clock.set(NOW + DAY - 1);
  await create(sandbox, { ClientToken: 't' }, { time: clock.now() });
  expect(count()).toBe(1);
  clock.set(NOW + DAY);
  await create(sandbox, { ClientToken: 't' }, { time: clock.now() });
  expect(count()).toBe(2);
});

it('a token is evicted, oldest first, if the store is full', async () => {
  const small = await startAt(clock, { clientTokenStoreSize: 2, interfacesPerRouter: 0 });
  try {
    for (const ClientToken of ['a', 'b', 'c', 'c', 'b', 'a']) await create(small, { ClientToken });
    expect(small.world.routerInterfaces.size).toBe(4);
  } finally {
    await small.close();
  }
});

it('concurrent calls with one token create one interface', async () => {
  const responses = await Promise.all(
    Array.from({ length: 20 }, () =>
      create(sandbox, { ClientToken: 't', RouterId: OTHER_ROUTER, OppositeRouterId: undefined }),
    ),
  );
  expect(new Set(responses.map(({ json }) => json['RouterInterfaceId'])).size).toBe(1);
  expect(responses.every(({ status }) => status === 200)).toBe(true);
  expect(count()).toBe(1);
});
