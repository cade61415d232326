import { parseCommandLine } from '../../../src/sandbox/cli/command-line';
import type { SandboxOptions } from '../../../src/sandbox/server';
import { create, listInterfaces, OTHER_ROUTER, ROUTER } from '../support/client';
import { Scenario } from '../support/scenario';

const SECOND = { accessKeyId: 'second', secret: 'second-secret' };
const SECOND_FLAG = ['--account', '1234567890123456:second:second-secret'];

let scenario: Scenario | undefined;
afterEach(async () => {
  await scenario?.close();
  scenario = undefined;
});

async function start(args: readonly string[], options: SandboxOptions = {}): Promise<Scenario> {
  const { options: parsed, problems } = parseCommandLine(args, {});
  expect(problems).toEqual([]);
  scenario = await Scenario.start({ ...parsed, port: 0, ...options });
  return scenario;
}

it('--fault adds a fault with phase and number', async () => {
  const running = await start([
    '--fault',
    'DeleteRouterInterface:OperationFailed.OperationLocked:2:before',
    '--fault=DescribeRegions:Foo.Bar@429',
    '--fault=DescribeVRouters:hangup:always:after',
    '--fault=DescribeAccessPoints:delay@5',
    '--fault=ConnectRouterInterface:no-response',
  ]);
  expect(running.sandbox.world.faults.list()).toMatchObject([
    { action: 'DeleteRouterInterface', effect: { kind: 'code', status: 400 }, remaining: 2, phase: 'beforeCommit' },
    { effect: { kind: 'code', code: 'Foo.Bar', status: 429, message: 'Foo.Bar' }, remaining: 1 },
    { effect: { kind: 'hangup' }, remaining: undefined, phase: 'afterCommit' },
    { effect: { kind: 'normal' }, delayMs: 5 },
    { effect: { kind: 'noResponse' } },
  ]);
  expect(await running.call('DescribeRegions')).toMatchObject({ status: 429 });
});

it('reports invalid faults, accounts and denials', () => {
  const args = '--fault X:Y --fault a:b:c:d:e --account 12:a --deny delete'.split(' ');
  expect(parseCommandLine(args, {}).problems).toEqual([
    '--account must be ACCOUNT:ID:SECRET.',
    '--deny must be a RAM action such as vpc:DeleteRouterInterface, not "delete".',
    '--fault X:Y: "action" must be an action of the sandbox, or "*".',
    '--fault a:b:c:d:e: A fault is ACTION:EFFECT[:TIMES[:PHASE]].',
  ]);
});

it('--list-lag-ms delays a new interface in lists, but not in reads by id', async () => {
  const running = await start(['--list-lag-ms', '500']);
  const id = await running.create();
  expect(await running.read(id)).toBeUndefined();
  expect(await listInterfaces(running.sandbox)).toEqual([]);
  const attribute = await running.call('DescribeRouterInterfaceAttribute', { InstanceId: id });
  expect(attribute.json).toMatchObject({ RouterInterfaceId: id });
  running.clock.skip(500);
  expect(await listInterfaces(running.sandbox, {}, { time: running.clock.now() })).toHaveLength(1);
});

it.each([
  [[], 200],
  [['--quota-before-token'], 400],
] as const)('with %j a repeated create on a full router has status %d', async (args, status) => {
  const running = await start(args, { interfacesPerRouter: 1 });
  expect(await create(running.sandbox, { ClientToken: 't' })).toMatchObject({ status: 200 });
  expect(await create(running.sandbox, { ClientToken: 't' })).toMatchObject({ status });
});

it('--client-token-ttl-ms 0 stores no client token', async () => {
  const running = await start(['--client-token-ttl-ms', '0']);
  await create(running.sandbox, { ClientToken: 't' });
  await create(running.sandbox, { ClientToken: 't' });
  expect(running.sandbox.world.routerInterfaces.size).toBe(2);
});

describe('--account', () => {
  it('adds an account with other routers', async () => {
    const running = await start([...SECOND_FLAG, '--vrouters', '2', '--vbrs', '2']);
    const ids = async (options: object) =>
      JSON.stringify([
        (await running.call('DescribeVRouters', {}, options)).json['VRouters'],
        (await running.call('DescribeVirtualBorderRouters', {}, options)).json['VirtualBorderRouterSet'],
      ]).match(/"(?:VRouterId|VbrId)":"[^"]+/g) ?? [];
    const first = await ids({});
    const second = await ids(SECOND);
    expect([first.length, second.length, new Set([...first, ...second]).size]).toEqual([4, 4, 8]);
  });

  it('cannot use the routers of the other account, and has other interfaces', async () => {
    const running = await start(SECOND_FLAG);
    const refused = await create(running.sandbox, {}, SECOND);
    expect(refused).toMatchObject({ status: 400, json: { Code: 'InvalidRouterId.NotFound' } });
    const [router] = running.sandbox.world.routers.of('1234567890123456')?.vrouters.page('cn-beijing', 0, 1) ?? [];
    expect(await create(running.sandbox, { RouterId: router?.vrouterId }, SECOND)).toMatchObject({ status: 200 });
    expect(await listInterfaces(running.sandbox)).toEqual([]);
    expect(await listInterfaces(running.sandbox, {}, SECOND)).toHaveLength(1);
  });

  it('can connect with the first account', async () => {
    const running = await start(SECOND_FLAG);
    const [router] = running.sandbox.world.routers.of('1234567890123456')?.vrouters.page('cn-beijing', 0, 1) ?? [];
    const RouterId = router?.vrouterId ?? '';
    const initiator = await running.create({ OppositeInterfaceOwnerId: '1234567890123456' });
    const created = await create(
      running.sandbox,
      { Role: 'AcceptingSide', Spec: 'Negative', RouterId, OppositeRouterId: ROUTER },
      SECOND,
    );
    const acceptor = String(created.json['RouterInterfaceId']);
    const peer = (id: string, OppositeRouterId: string, OppositeInterfaceOwnerId: string) => ({
      OppositeInterfaceId: id,
      OppositeRouterId,
      OppositeRouterType: 'VRouter',
      OppositeInterfaceOwnerId,
    });
    await running.succeed('ModifyRouterInterfaceAttribute', initiator, peer(acceptor, RouterId, '1234567890123456'));
    const owner = running.sandbox.world.settings.accountId;
    const change = peer(initiator, ROUTER, owner);
    const modified = await running.callOn('ModifyRouterInterfaceAttribute', acceptor, change, SECOND);
    expect(modified).toMatchObject({ status: 200 });
    await running.succeed('ConnectRouterInterface', initiator);
    running.finishTransitions();
    expect(await running.statusOf(initiator)).toBe('Active');
  });
});

it.each(['vpc:DeleteRouterInterface', 'vpc:*'])('--deny %s refuses both deletions with the details', async (denied) => {
  const running = await start(['--deny', denied]);
  for (const action of ['DeleteRouterInterface', 'DeleteExpressConnect']) {
    expect(await running.callOn(action, 'ri-1')).toMatchObject({
      status: 403,
      json: {
        Code: 'Forbidden.RAM',
        AccessDeniedDetail: { AuthAction: 'vpc:DeleteRouterInterface', NoPermissionType: 'ImplicitDeny' },
      },
    });
  }
  const xml = await running.callOn('DeleteRouterInterface', 'ri-1', {}, { format: 'XML' });
  expect(xml.text).toContain('<AccessDeniedDetail><AuthAction>vpc:DeleteRouterInterface</AuthAction>');
  const created = await create(running.sandbox, { RouterId: OTHER_ROUTER, OppositeRouterId: ROUTER });
  expect(created.status).toBe(denied === 'vpc:*' ? 403 : 200);
});
