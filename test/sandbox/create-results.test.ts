import type { Sandbox } from '../../src/sandbox/server';
import { type Clock, call, create, listInterfaces, NOW, OTHER_ROUTER, ROUTER, startAt } from './support/client';

const ACCOUNT = '271598332402530847';
const clock: Clock = { now: NOW };
let sandbox: Sandbox;
beforeEach(async () => {
  clock.now = NOW;
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

it('an interface with required parameters only is listed with defaults, and without fields that do not apply', async () => {
  const created = await create(sandbox, { OppositeRouterId: undefined });
  expect(await listInterfaces(sandbox)).toEqual([
    {
      RouterInterfaceId: created.json['RouterInterfaceId'],
      Status: 'Idle',
      BusinessStatus: 'Normal',
      ChargeType: 'AfterPay',
      RouterType: 'VRouter',
      RouterId: ROUTER,
      Role: 'InitiatingSide',
      Spec: 'Mini.5',
      Bandwidth: 5,
      VpcInstanceId: expect.stringMatching(/^vpc-2ze[0-9a-z]{18}$/),
      CreationTime: '2026-03-01T08:00:00Z',
      EndTime: '2999-09-08T16:00:00Z',
      HasReservationData: false,
      CrossBorder: false,
      FastLinkMode: false,
      Ipv6Status: 'off',
      ResourceGroupId: 'rg-acfmsandboxdefault',
      Tags: { Tags: [] },
      OppositeRegionId: 'cn-beijing',
      OppositeInterfaceOwnerId: '',
      OppositeRouterType: 'VRouter',
    },
  ]);
});

it('an interface with all parameters is listed with their values', async () => {
  await create(sandbox, {
    Role: 'AcceptingSide',
    Spec: 'Negative',
    OppositeRegionId: 'cn-hangzhou',
    OppositeRouterType: 'VBR',
    OppositeRouterId: 'vbr-bp1elsewhere000000000',
    OppositeAccessPointId: 'ap-cn-hangzhou-yh-ts-A',
    OppositeInterfaceId: 'ri-bp1elsewhere000000000',
    OppositeInterfaceOwnerId: '253460731706911258',
    HealthCheckSourceIp: '192.168.0.6',
    HealthCheckTargetIp: '192.168.0.8',
    Name: 'name',
    Description: 'some text',
    ResourceGroupId: 'rg-acfmsandboxnetwork',
    'Tags.2.Key': 'b',
    'Tags.10.Key': 'c',
    'Tags.1.Key': 'a',
    'Tags.1.Value': '1',
  });
  expect((await listInterfaces(sandbox))[0]).toMatchObject({
    Role: 'AcceptingSide',
    Spec: 'Negative',
    Bandwidth: 0,
    OppositeRegionId: 'cn-hangzhou',
    OppositeRouterType: 'VBR',
    OppositeRouterId: 'vbr-bp1elsewhere000000000',
    OppositeAccessPointId: 'ap-cn-hangzhou-yh-ts-A',
    OppositeInterfaceId: 'ri-bp1elsewhere000000000',
    OppositeInterfaceOwnerId: '253460731706911258',
    HealthCheckSourceIp: '192.168.0.6',
    HealthCheckTargetIp: '192.168.0.8',
    HcRate: 2000,
    HcThreshold: 8,
    Name: 'name',
    Description: 'some text',
    ResourceGroupId: 'rg-acfmsandboxnetwork',
    Tags: {
      Tags: [
        { Key: 'a', Value: '1' },
        { Key: 'b', Value: '' },
        { Key: 'c', Value: '' },
      ],
    },
  });
});

it('an interface on a VBR has an access point and no VPC', async () => {
  await create(sandbox, { RouterType: 'VBR', RouterId: vbr(), AccessPointId: 'ap-cn-beijing-A' });
  const [listed] = await listInterfaces(sandbox);
  expect(listed).toMatchObject({ RouterType: 'VBR', AccessPointId: 'ap-cn-beijing-A' });
  expect(listed).not.toHaveProperty('VpcInstanceId');
});

it.each([
  ['Mini.2', 2],
  ['Mini.5', 5],
  ['Small.1', 10],
  ['Small.2', 20],
  ['Small.5', 50],
  ['Middle.1', 100],
  ['Middle.2', 200],
  ['Middle.5', 500],
  ['Large.1', 1000],
  ['Large.5', 5000],
  ['Large.2', 2048],
  ['Xlarge.1', 10_000],
])('%s has %d Mbps', async (Spec, mbps) => {
  await create(sandbox, { Spec });
  expect((await listInterfaces(sandbox))[0]).toMatchObject({ Spec, Bandwidth: mbps });
});

describe('OrderId', () => {
  it('is an integer, for PrePaid', async () => {
    const { text } = await create(sandbox, { InstanceChargeType: 'PrePaid', Period: '1' });
    expect(text).toMatch(/"OrderId":\d{14}[,}]/);
  });

  it('is unique per order', async () => {
    const prepaid = { InstanceChargeType: 'PrePaid', Period: '1' };
    const first = await create(sandbox, prepaid);
    const second = await create(sandbox, prepaid);
    expect(second.json['OrderId']).not.toBe(first.json['OrderId']);
  });

  it('is absent for PostPaid', async () => {
    const { json } = await create(sandbox, { InstanceChargeType: 'PostPaid' });
    expect(json).not.toHaveProperty('OrderId');
  });
});

it.each([
  ['1', undefined, '2026-04-01T08:00:00Z'],
  ['9', 'Month', '2026-12-01T08:00:00Z'],
  ['3', 'Year', '2029-03-01T08:00:00Z'],
])('PrePaid for %s (%s) ends at %s', async (Period, PricingCycle, end) => {
  await create(sandbox, { InstanceChargeType: 'PrePaid', Period, PricingCycle });
  expect((await listInterfaces(sandbox))[0]).toMatchObject({ ChargeType: 'Prepaid', EndTime: end });
});

describe('FastLinkMode', () => {
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

    clock.now = NOW + 999;
    expect(await listInterfaces(sandbox)).toMatchObject([{ Status: 'Connecting' }, { Status: 'AcceptingConnecting' }]);
    clock.now = NOW + 1000;
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
    await create(sandbox, { ...fastLink(), OppositeRouterType: 'VBR', OppositeAccessPointId: 'ap-cn-beijing-A' });
    await create(sandbox, { ...fastLink(), FastLinkMode: 'false' });
    expect(await listInterfaces(sandbox)).toMatchObject([
      { Status: 'Idle', FastLinkMode: false },
      { Status: 'Idle', FastLinkMode: false },
      { Status: 'Idle', FastLinkMode: false },
    ]);
  });
});

it('the public gateway reports the first missing parameter in the documented order', async () => {
  const response = await call(sandbox, 'CreateRouterInterface', { RegionId: 'cn-beijing' });
  expect(response.json).toMatchObject({ Code: 'MissingRole', Message: 'Role is mandatory for this action.' });
});
