import { ManualClock } from '../../kit/clock/manual-clock';
import type { Sandbox } from '../../src/sandbox/server';
import { create, listInterfaces, NOW, OTHER_ROUTER, ROUTER, startAt } from './support/client';

/** CreateRouterInterface with FastLinkMode. */

const ACCOUNT = '271598332402530847';
const clock = new ManualClock(NOW);
let sandbox: Sandbox;
beforeEach(async () => {
  clock.set(NOW);
  sandbox = await startAt(clock);
});
afterEach(() => sandbox.close());

const vbr = () => sandbox.world.vbrs.list('cn-beijing')[0]?.vbrId ?? '';
const fastLink = () => ({
  RouterType: 'VBR',
  RouterId: vbr(),
  AccessPointId: 'ap-cn-beijing-A',
  OppositeRouterType: 'VRouter',
  OppositeRouterId: ROUTER,
  OppositeInterfaceOwnerId: ACCOUNT,
  FastLinkMode: 'true',
});

it('creates and connects both interfaces, which are Active after one transition', async () => {
  const created = await create(sandbox, fastLink());
  const connecting = await listInterfaces(sandbox);
  expect(connecting).toMatchObject([
    {
      RouterInterfaceId: created.json['RouterInterfaceId'],
      Status: 'Connecting',
      FastLinkMode: true,
      OppositeInterfaceStatus: 'AcceptingConnecting',
    },
    {
      Status: 'AcceptingConnecting',
      Role: 'AcceptingSide',
      Spec: 'Negative',
      RouterType: 'VRouter',
      RouterId: ROUTER,
      OppositeInterfaceId: created.json['RouterInterfaceId'],
      OppositeRouterId: vbr(),
      OppositeRouterType: 'VBR',
      OppositeAccessPointId: 'ap-cn-beijing-A',
      OppositeInterfaceSpec: 'Mini.5',
      OppositeBandwidth: 5,
    },
  ]);
  expect(connecting[0]).not.toHaveProperty('ConnectedTime');

  clock.set(NOW + 999);
  expect(await listInterfaces(sandbox)).toMatchObject([{ Status: 'Connecting' }, { Status: 'AcceptingConnecting' }]);
  clock.set(NOW + 1000);
  expect(await listInterfaces(sandbox)).toMatchObject([
    { Status: 'Active', OppositeInterfaceStatus: 'Active', ConnectedTime: '2026-03-01T08:00:01Z' },
    { Status: 'Active', OppositeInterfaceStatus: 'Active', ConnectedTime: '2026-03-01T08:00:01Z' },
  ]);
});

it('is Active immediately if transitions take no time', async () => {
  sandbox.world.settings.transitionMs = 0;
  await create(sandbox, fastLink());
  expect(await listInterfaces(sandbox)).toMatchObject([{ Status: 'Active' }, { Status: 'Active' }]);
});

it('creates the acceptor in the opposite region', async () => {
  const [router] = sandbox.world.vrouters.page('cn-hangzhou', 0, 1);
  await create(sandbox, { ...fastLink(), OppositeRegionId: 'cn-hangzhou', OppositeRouterId: router?.vrouterId });
  expect(await listInterfaces(sandbox)).toMatchObject([{ Role: 'InitiatingSide', OppositeRegionId: 'cn-hangzhou' }]);
  expect(await listInterfaces(sandbox, { RegionId: 'cn-hangzhou' })).toMatchObject([
    { Role: 'AcceptingSide', OppositeRegionId: 'cn-beijing', VpcInstanceId: router?.vpcId },
  ]);
});

it('creates the acceptor without the name, tags and charge of the initiator', async () => {
  const created = await create(sandbox, {
    ...fastLink(),
    Name: 'name',
    Description: 'some text',
    'Tags.1.Key': 'team',
    InstanceChargeType: 'PrePaid',
    Period: '1',
    ResourceGroupId: 'rg-acfmsandboxnetwork',
  });
  const [initiator, acceptor] = await listInterfaces(sandbox);
  expect(initiator).toMatchObject({
    ChargeType: 'Prepaid',
    Name: 'name',
    Tags: { Tags: [{ Key: 'team', Value: '' }] },
    OppositeInterfaceId: acceptor?.['RouterInterfaceId'],
    OppositeRouterId: ROUTER,
    OppositeRouterType: 'VRouter',
    OppositeInterfaceOwnerId: ACCOUNT,
  });
  expect(created.json).toHaveProperty('OrderId');
  expect(acceptor).toEqual({
    RouterInterfaceId: expect.stringMatching(/^ri-2ze/),
    Status: 'AcceptingConnecting',
    BusinessStatus: 'Normal',
    ChargeType: 'AfterPay',
    RouterType: 'VRouter',
    RouterId: ROUTER,
    Role: 'AcceptingSide',
    Spec: 'Negative',
    Bandwidth: 0,
    VpcInstanceId: sandbox.world.vrouters.find(ROUTER)?.vpcId,
    CreationTime: '2026-03-01T08:00:00Z',
    EndTime: '2999-09-08T16:00:00Z',
    HasReservationData: false,
    CrossBorder: false,
    FastLinkMode: true,
    Ipv6Status: 'off',
    ResourceGroupId: 'rg-acfmsandboxnetwork',
    Tags: { Tags: [] },
    OppositeRegionId: 'cn-beijing',
    OppositeAccessPointId: 'ap-cn-beijing-A',
    OppositeInterfaceId: initiator?.['RouterInterfaceId'],
    OppositeInterfaceOwnerId: ACCOUNT,
    OppositeRouterId: vbr(),
    OppositeRouterType: 'VBR',
    OppositeInterfaceStatus: 'Connecting',
    OppositeInterfaceBusinessStatus: 'Normal',
    OppositeInterfaceSpec: 'Mini.5',
    OppositeBandwidth: 5,
  });
});

it.each(['OppositeRouterType', 'OppositeRouterId', 'OppositeInterfaceOwnerId'])('requires %s', async (name) => {
  const response = await create(sandbox, { ...fastLink(), [name]: undefined });
  expect(response).toMatchObject({ status: 400, json: { Code: `Missing${name}` } });
});

it.each([
  ['exist', { OppositeRouterId: 'vrt-2zenosuchrouter000000' }, 404],
  ['belong to the owner', { OppositeInterfaceOwnerId: '1999999999999999' }, 400],
  ['be in the opposite region', { OppositeRegionId: 'cn-hangzhou' }, 400],
])('requires the opposite router to %s', async (_, changes, status) => {
  const response = await create(sandbox, { ...fastLink(), ...changes });
  expect(response).toMatchObject({ status, json: { Code: 'InvalidRouterId.NotFound' } });
  expect(sandbox.world.routerInterfaces.size).toBe(0);
});

it('only has an effect from a VBR to a VPC router', async () => {
  await create(sandbox, { FastLinkMode: 'true', OppositeRouterId: OTHER_ROUTER });
  await create(sandbox, { ...fastLink(), FastLinkMode: 'false' });
  expect(await listInterfaces(sandbox)).toMatchObject([
    { Status: 'Idle', FastLinkMode: false },
    { Status: 'Idle', FastLinkMode: false },
  ]);
});
