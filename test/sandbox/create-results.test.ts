import { ManualClock } from '../../kit/clock/manual-clock';
import type { Sandbox } from '../../src/sandbox/server';
import { call, create, listInterfaces, NOW, ROUTER, startAt } from './support/client';

const clock = new ManualClock(NOW);
let sandbox: Sandbox;
beforeEach(async () => {
  clock.set(NOW);
  sandbox = await startAt(clock);
});
afterEach(() => sandbox.close());

const vbr = () => sandbox.world.vbrs.list('cn-beijing')[0]?.vbrId ?? '';

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

it('the public gateway reports the first missing parameter in the documented order', async () => {
  const response = await call(sandbox, 'CreateRouterInterface', { RegionId: 'cn-beijing' });
  expect(response.json).toMatchObject({ Code: 'MissingRole', Message: 'Role is mandatory for this action.' });
});
