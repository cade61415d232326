import { ManualClock } from '../../kit/clock/manual-clock';
import { SANDBOX_CREDENTIALS } from '../../kit/sandbox/sandbox';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/server';
import { call, create, NOW, OTHER_ROUTER, ROUTER, startAt } from './support/client';

const ACCOUNT = '271598332402530847';
const clock = new ManualClock(NOW);
const running: Sandbox[] = [];

async function start(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startAt(clock, options);
  running.push(sandbox);
  return sandbox;
}
beforeEach(() => {
  clock.set(NOW);
});
afterEach(() => Promise.all(running.splice(0).map((sandbox) => sandbox.close())));

async function outcomes(count: number, next: (index: number) => ReturnType<typeof create>): Promise<unknown[]> {
  const codes: unknown[] = [];
  for (let index = 0; index < count; index += 1) codes.push((await next(index)).json['Code'] ?? 'created');
  return codes;
}

const vbrOf = (sandbox: Sandbox) => sandbox.world.vbrs.list('cn-beijing')[0]?.vbrId ?? '';
const fastLink = (sandbox: Sandbox) => ({
  RouterType: 'VBR',
  RouterId: vbrOf(sandbox),
  AccessPointId: 'ap-cn-beijing-A',
  OppositeRouterType: 'VRouter',
  OppositeInterfaceOwnerId: ACCOUNT,
  FastLinkMode: 'true',
});

describe('interfaces on a router', () => {
  it('are five per router', async () => {
    const sandbox = await start();
    expect(await outcomes(6, () => create(sandbox))).toEqual([
      ...Array(5).fill('created'),
      'LimitationExceed.InterfaceNumberOnRouter',
    ]);
    expect(await create(sandbox, { RouterId: OTHER_ROUTER, OppositeRouterId: ROUTER })).toMatchObject({ status: 200 });
  });

  it('have the limit of the settings; 0 is no limit', async () => {
    const two = await start({ interfacesPerRouter: 2 });
    expect(await outcomes(3, () => create(two))).toEqual(['created', 'created', expect.stringContaining('Limitation')]);
    const endless = await start({ interfacesPerRouter: 0 });
    expect(await outcomes(7, () => create(endless))).toEqual(Array(7).fill('created'));
  });

  it('count on both routers with FastLinkMode', async () => {
    const sandbox = await start({ interfacesPerRouter: 1 });
    await create(sandbox, { RouterId: ROUTER });
    const response = await create(sandbox, { ...fastLink(sandbox), OppositeRouterId: ROUTER });
    expect(response.json['Code']).toBe('LimitationExceed.InterfaceNumberOnRouter');
    expect(sandbox.world.routerInterfaces.size).toBe(1);
  });
});

describe('interfaces in the account', () => {
  it('have the limit of the settings', async () => {
    const sandbox = await start({ interfacesPerAccount: 2 });
    expect(await outcomes(3, () => create(sandbox))).toEqual(['created', 'created', 'QuotaExceeded']);
  });

  it('are two with FastLinkMode', async () => {
    const sandbox = await start({ interfacesPerAccount: 2 });
    await create(sandbox, { RouterId: OTHER_ROUTER, OppositeRouterId: ROUTER });
    const response = await create(sandbox, { ...fastLink(sandbox), OppositeRouterId: ROUTER });
    expect(response.json).toMatchObject({ Code: 'QuotaExceeded', Message: 'RiPerUser quota exceeded' });
    sandbox.world.settings.interfacesPerAccount = 3;
    expect(await create(sandbox, { ...fastLink(sandbox), OppositeRouterId: ROUTER })).toMatchObject({ status: 200 });
  });
});

describe('a connection between two routers', () => {
  it('can exist once; Idle interfaces are no connection', async () => {
    const sandbox = await start();
    const link = { ...fastLink(sandbox), OppositeRouterId: ROUTER };
    const idle = { ...link, FastLinkMode: 'false' };
    expect(await outcomes(4, (index) => create(sandbox, [idle, idle, link, idle][index]))).toEqual([
      'created',
      'created',
      'created',
      'HaveConnectionBetweenRouters',
    ]);
  });

  it('counts in both directions, from Connecting on', async () => {
    const sandbox = await start();
    await create(sandbox, { ...fastLink(sandbox), OppositeRouterId: ROUTER });
    const back = { Role: 'AcceptingSide', Spec: 'Negative', OppositeRouterId: vbrOf(sandbox) };
    expect((await create(sandbox, back)).json['Code']).toBe('HaveConnectionBetweenRouters');
  });

  it('does not affect another router', async () => {
    const sandbox = await start();
    await create(sandbox, { ...fastLink(sandbox), OppositeRouterId: ROUTER });
    expect(await create(sandbox, { ...fastLink(sandbox), OppositeRouterId: OTHER_ROUTER })).toMatchObject({
      status: 200,
    });
  });

  it('can exist more than once, with the setting', async () => {
    const sandbox = await start({ onePairPerRouters: false });
    const link = { ...fastLink(sandbox), OppositeRouterId: ROUTER };
    expect(await outcomes(2, () => create(sandbox, link))).toEqual(['created', 'created']);
  });
});

it('an account with bills outstanding can create nothing until they are paid', async () => {
  const sandbox = await start({ billsOutstanding: true });
  expect(await create(sandbox)).toMatchObject({ status: 400, json: { Code: 'Forbidden.BillsOutstanding' } });
  sandbox.world.settings.billsOutstanding = false;
  expect(await create(sandbox)).toMatchObject({ status: 200 });
});

describe('calls in 60 s', () => {
  const read = (sandbox: Sandbox, RegionId = 'cn-beijing') =>
    call(sandbox, 'DescribeVRouters', { RegionId }, { time: clock.now() });

  it('are 300', async () => {
    const sandbox = await start();
    const responses = await Promise.all(Array.from({ length: 300 }, () => read(sandbox)));
    expect(responses.every(({ status }) => status === 200)).toBe(true);
    expect(await read(sandbox)).toMatchObject({
      status: 400,
      json: { Code: 'Throttling.User', Message: 'Request was denied due to user flow control.' },
    });
  });

  it('have a sliding window, and a throttled call contains the wait in ms', async () => {
    const sandbox = await start({ callLimit: 2 });
    await read(sandbox);
    clock.set(NOW + 40_000);
    await read(sandbox);
    const denied = await read(sandbox);
    expect(denied.headers['x-acs-retry-after']).toBe('20000');

    clock.set(NOW + 59_999);
    expect(await read(sandbox)).toMatchObject({ status: 400, headers: { 'x-acs-retry-after': '1' } });
    clock.set(NOW + 60_000);
    expect((await read(sandbox)).status).toBe(200);
    expect((await read(sandbox)).headers['x-acs-retry-after']).toBe('40000');
    clock.set(NOW + 100_000);
    expect((await read(sandbox)).status).toBe(200);
  });

  it('count for each action, region and account', async () => {
    const sandbox = await start({
      callLimit: 1,
      credentials: [
        SANDBOX_CREDENTIALS,
        { accessKeyId: 'same', accessKeySecret: 's' },
        { accessKeyId: 'other', accessKeySecret: 's', accountId: '1' },
      ],
    });
    const as = (accessKeyId: string) =>
      call(sandbox, 'DescribeVRouters', { RegionId: 'cn-beijing' }, { accessKeyId, secret: 's' });
    expect((await read(sandbox)).status).toBe(200);
    expect((await read(sandbox)).status).toBe(400);
    expect((await read(sandbox, 'cn-hangzhou')).status).toBe(200);
    expect((await create(sandbox)).status).toBe(200);
    expect((await as('same')).status).toBe(400);
    expect((await as('other')).status).toBe(200);
  });

  it('include refused and repeated calls, not those that fail authentication', async () => {
    const sandbox = await start({ callLimit: 3 });
    await create(sandbox, {}, { secret: 'wrong' });
    await create(sandbox, { Role: 'Neither' });
    await create(sandbox, { ClientToken: 't' });
    await create(sandbox, { ClientToken: 't' });
    expect((await create(sandbox, { ClientToken: 't' })).json['Code']).toBe('Throttling.User');
  });

  it('have no limit for 0', async () => {
    const sandbox = await start({ callLimit: 0 });
    const responses = await Promise.all(Array.from({ length: 301 }, () => read(sandbox)));
    expect(responses.every(({ status }) => status === 200)).toBe(true);
  });
});
