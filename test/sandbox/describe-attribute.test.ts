import { OTHER_ROUTER, ROUTER } from './support/client';
import { Scenario } from './support/scenario';

let scenario: Scenario;
beforeEach(async () => {
  scenario = await Scenario.start();
});
afterEach(() => scenario.close());

async function attributes(InstanceId: string, parameters = {}) {
  const response = await scenario.call('DescribeRouterInterfaceAttribute', { InstanceId, ...parameters });
  expect(response).toMatchObject({ status: 200 });
  return response.json;
}

it('returns the interface, flat, with strings for some booleans of the list', async () => {
  const { initiator, acceptor } = await scenario.connected();
  expect(await attributes(initiator)).toEqual({
    RequestId: expect.any(String),
    Code: '200',
    Message: 'successful',
    Success: true,
    RouterInterfaceId: initiator,
    Status: 'Active',
    BusinessStatus: 'Normal',
    ChargeType: 'AfterPay',
    RouterType: 'VRouter',
    RouterId: ROUTER,
    Role: 'InitiatingSide',
    Spec: 'Mini.5',
    Bandwidth: 5,
    VpcInstanceId: expect.stringMatching(/^vpc-/),
    CreationTime: '2026-03-01T08:00:00Z',
    ConnectedTime: '2026-03-01T08:00:01Z',
    GmtModified: '2026-03-01T08:00:01Z',
    EndTime: '2999-09-08T16:00:00Z',
    HasReservationData: 'false',
    CrossBorder: false,
    FastLinkMode: 'false',
    HealthCheckStatus: 'NoHealthCheckConfig',
    ResourceGroupId: 'rg-acfmsandboxdefault',
    Tags: { Tags: [] },
    OppositeRegionId: 'cn-beijing',
    OppositeInterfaceId: acceptor,
    OppositeInterfaceOwnerId: '',
    OppositeRouterId: OTHER_ROUTER,
    OppositeRouterType: 'VRouter',
    OppositeInterfaceStatus: 'Active',
    OppositeInterfaceBusinessStatus: 'Normal',
    OppositeInterfaceSpec: 'Negative',
    OppositeBandwidth: 0,
    OppositeVpcInstanceId: expect.stringMatching(/^vpc-/),
  });
});

it.each([
  ['unknown', 'ri-2zenosuchinterface000', {}],
  ['of another region', '', { RegionId: 'cn-hangzhou' }],
])('returns 200 with an empty id if the id is %s', async (_, unknown, parameters) => {
  const id = unknown || (await scenario.create());
  expect(await attributes(id, parameters)).toEqual({
    RequestId: expect.any(String),
    Code: '200',
    Message: 'successful',
    Success: true,
    RouterInterfaceId: '',
  });
});

it('requires InstanceId, not RouterInterfaceId', async () => {
  const response = await scenario.callOn('DescribeRouterInterfaceAttribute', await scenario.create());
  expect(response).toMatchObject({ status: 400, json: { Code: 'MissingInstanceId' } });
});

it('returns the time of the last change', async () => {
  const id = await scenario.create();
  scenario.clock.skip(60_000);
  await scenario.succeed('ModifyRouterInterfaceAttribute', id, { Name: 'name' });
  expect(await attributes(id)).toMatchObject({
    CreationTime: '2026-03-01T08:00:00Z',
    GmtModified: '2026-03-01T08:01:00Z',
  });
});

it('returns the health check status', async () => {
  const id = await scenario.create({
    Role: 'AcceptingSide',
    Spec: 'Negative',
    OppositeRouterType: 'VBR',
    OppositeAccessPointId: 'ap-cn-beijing-A',
    HealthCheckSourceIp: '192.168.0.6',
    HealthCheckTargetIp: '192.168.0.8',
  });
  expect(await attributes(id)).toMatchObject({ HealthCheckStatus: 'Abnormal' });
  const target = scenario.sandbox.world.routerInterfaces.find(id);
  if (target) target.status = 'Active';
  expect(await attributes(id)).toMatchObject({ HealthCheckStatus: 'Normal' });
});
