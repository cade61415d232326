import { OTHER_ROUTER, ROUTER } from './support/client';
import { Scenario } from './support/scenario';

let stage: Scenario;
beforeEach(async () => {
  stage = await Scenario.start();
});
afterEach(() => stage.close());

async function attributes(InstanceId: string, parameters = {}) {
  const answer = await stage.call('DescribeRouterInterfaceAttribute', { InstanceId, ...parameters });
  expect(answer).toMatchObject({ status: 200 });
  return answer.json;
}

it('is the interface, flat, with texts where the list has booleans', async () => {
  const { initiator, acceptor } = await stage.connected();
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
  ["another region's", '', { RegionId: 'cn-hangzhou' }],
])('of an id that is %s is 200 with an empty id', async (_, unknown, parameters) => {
  const id = unknown || (await stage.create());
  expect(await attributes(id, parameters)).toEqual({
    RequestId: expect.any(String),
    Code: '200',
    Message: 'successful',
    Success: true,
    RouterInterfaceId: '',
  });
});

it('needs InstanceId: RouterInterfaceId is another parameter', async () => {
  const answer = await stage.act('DescribeRouterInterfaceAttribute', await stage.create());
  expect(answer).toMatchObject({ status: 400, json: { Code: 'MissingInstanceId' } });
});

it('knows when it was last modified', async () => {
  const id = await stage.create();
  stage.clock.now += 60_000;
  await stage.done('ModifyRouterInterfaceAttribute', id, { Name: 'name' });
  expect(await attributes(id)).toMatchObject({
    CreationTime: '2026-03-01T08:00:00Z',
    GmtModified: '2026-03-01T08:01:00Z',
  });
});

it('says how the health check goes', async () => {
  const id = await stage.create({
    OppositeRouterType: 'VBR',
    OppositeAccessPointId: 'ap-cn-beijing-A',
    HealthCheckSourceIp: '192.168.0.6',
    HealthCheckTargetIp: '192.168.0.8',
  });
  expect(await attributes(id)).toMatchObject({ HealthCheckStatus: 'Abnormal' });
  const one = stage.sandbox.world.routerInterfaces.find(id);
  if (one) one.status = 'Active';
  expect(await attributes(id)).toMatchObject({ HealthCheckStatus: 'Normal' });
});
