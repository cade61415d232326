import { OTHER_ROUTER, ROUTER } from './support/client';
import { Scenario } from './support/scenario';

let scenario: Scenario;
beforeEach(async () => {
  scenario = await Scenario.start();
});
afterEach(() => scenario.close());

const ACTION = 'ModifyRouterInterfaceAttribute';
const modified = async (id: string, parameters: Record<string, string>) => {
  await scenario.succeed(ACTION, id, parameters);
  return scenario.read(id);
};
const vbr = () => scenario.sandbox.world.vbrs.list('cn-beijing')[0];

/** An acceptor on a VPC router with a peer on a VBR: only such an interface can have a health check. */
const facingVbr = () =>
  scenario.create({
    Role: 'AcceptingSide',
    Spec: 'Negative',
    OppositeRouterType: 'VBR',
    OppositeRouterId: vbr()?.vbrId,
    OppositeAccessPointId: vbr()?.accessPointId,
  });

async function refused(id: string, parameters: Record<string, string>, Code: string): Promise<void> {
  const before = await scenario.read(id);
  expect(await scenario.callOn(ACTION, id, parameters)).toMatchObject({ status: 400, json: { Code } });
  expect(await scenario.read(id)).toEqual(before);
}

it('changes only the attributes of the request', async () => {
  const id = await scenario.create({ Name: 'before', Description: 'as it was' });
  expect(await modified(id, { Name: '之后.2' })).toMatchObject({ Name: '之后.2', Description: 'as it was' });
  expect(await modified(id, { Description: 'new text' })).toMatchObject({ Name: '之后.2', Description: 'new text' });
});

it.each([
  ['Name', '', 'InvalidName.Malformed'],
  ['Name', '1st', 'InvalidName.Malformed'],
  ['Name', 'x', 'InvalidName.Malformed'],
  ['Description', 'https://x', 'InvalidDescription.Malformed'],
  ['OppositeRouterType', 'vrouter', 'InvalidOppositeRouterType.ValueNotSupported'],
  ['OppositeInterfaceOwnerId', 'me', 'InvalidOppositeInterfaceOwnerId'],
  ['OppositeInterfaceOwnerId', '9223372036854775808', 'InvalidOppositeInterfaceOwnerId'],
  ['OppositeInterfaceOwnerId', 'x1', 'InvalidOppositeInterfaceOwnerId'],
  ['OppositeInterfaceOwnerId', '1x', 'InvalidOppositeInterfaceOwnerId'],
  ['OppositeInterfaceOwnerId', '-1', 'InvalidOppositeInterfaceOwnerId'],
  ['HcRate', '0', 'IllegalParam.HcRate'],
  ['HcRate', 'x1', 'InvalidHcRate'],
  ['HcRate', '1x', 'InvalidHcRate'],
  ['HcRate', '1.5', 'InvalidHcRate'],
  ['HcThreshold', '0', 'IllegalParam.HcThreshold'],
  ['HcRate', '2147483648', 'InvalidHcRate'],
  ['HcThreshold', '-1', 'IllegalParam.HcThreshold'],
  ['HcThreshold', 'many', 'InvalidHcThreshold'],
  ['DeleteHealthCheckIp', 'yes', 'InvalidDeleteHealthCheckIp'],
  ['HealthCheckTargetIp', '192.168.0.256', 'InvalidHealthCheckIP.Malformd'],
  ['HealthCheckSourceIp', '192.168.0.6', 'InvalidHealthCheckIP.Malformd'],
])('%s cannot be %j', async (name, value, code) => {
  await refused(await facingVbr(), { [name]: value }, code);
});

it.each(['HcRate', 'HcThreshold'])(
  '%s has a message for a value below 1, and can be the largest int32',
  async (name) => {
    const id = await scenario.create();
    const response = await scenario.callOn(ACTION, id, { [name]: '0' });
    expect(response.json['Message']).toBe(`${name} must be greater than 0.`);
    expect(await modified(id, { [name]: '2147483647' })).toMatchObject({ [name]: 2147483647 });
    expect(await modified(id, { [name]: '1' })).toMatchObject({ [name]: 1 });
  },
);

it('a request requires a change', async () => {
  await refused(await scenario.create(), {}, 'InvalidParam.ModifyRouterInterface');
});

describe('the peer', () => {
  it('has every digit of an 18-digit owner and of the largest int64', async () => {
    const id = await scenario.create();
    for (const OppositeInterfaceOwnerId of ['271598332402530847', '9223372036854775807']) {
      const read = await modified(id, { OppositeInterfaceOwnerId, OppositeRouterType: 'VRouter' });
      expect(read).toMatchObject({ OppositeInterfaceOwnerId });
    }
  });

  it.each([
    ['OppositeInterfaceId', 'ri-2zeelsewhere000000000'],
    ['OppositeRouterId', OTHER_ROUTER],
    ['OppositeInterfaceOwnerId', '1'],
  ])('is on a VBR if %s is set without OppositeRouterType', async (name, value) => {
    const id = await scenario.create();
    expect(await scenario.read(id)).toMatchObject({ OppositeRouterType: 'VRouter' });
    expect(await modified(id, { [name]: value })).toMatchObject({ [name]: value, OppositeRouterType: 'VBR' });
  });

  it('has its other fields after a change of one', async () => {
    const id = await scenario.create({
      OppositeInterfaceId: 'ri-2zeelsewhere000000000',
      OppositeInterfaceOwnerId: '1',
    });
    const before = { OppositeInterfaceId: 'ri-2zeelsewhere000000000', OppositeRouterId: OTHER_ROUTER };
    expect(await modified(id, { OppositeInterfaceOwnerId: '2' })).toMatchObject({
      ...before,
      OppositeInterfaceOwnerId: '2',
      OppositeRouterType: 'VBR',
    });
    expect(await modified(id, { OppositeRouterType: 'VRouter' })).toMatchObject({
      ...before,
      OppositeInterfaceOwnerId: '2',
      OppositeRouterType: 'VRouter',
    });
  });

  it('does not change with other attributes', async () => {
    expect(await modified(await scenario.create(), { Name: 'name' })).toMatchObject({ OppositeRouterType: 'VRouter' });
  });

  it('cannot change after the connection; a peer on a VBR has another code for router and type', async () => {
    const { acceptor } = await scenario.connected();
    await refused(acceptor, { OppositeRouterId: ROUTER }, 'IncorrectStatus.RouterInterface');

    const onVbr = await scenario.create({
      RouterType: 'VBR',
      RouterId: vbr()?.vbrId,
      AccessPointId: vbr()?.accessPointId,
      OppositeRouterType: 'VRouter',
      OppositeRouterId: ROUTER,
      OppositeInterfaceOwnerId: scenario.sandbox.world.settings.accountId,
      FastLinkMode: 'true',
    });
    scenario.finishTransitions();
    const onVpc = String((await scenario.read(onVbr))?.['OppositeInterfaceId']);
    await refused(onVpc, { OppositeRouterId: ROUTER }, 'Forbbiden.ModifyIdAndType');
    await refused(onVpc, { OppositeRouterType: 'VRouter' }, 'Forbbiden.ModifyIdAndType');
    await refused(onVpc, { OppositeInterfaceOwnerId: '1' }, 'IncorrectStatus.RouterInterface');
  });
});

describe('with a lag', () => {
  const LAG_MS = 500;
  beforeEach(() => {
    scenario.sandbox.world.settings.modifyLagMs = LAG_MS;
  });
  const pass = (ms: number) => {
    scenario.clock.skip(ms);
  };

  it('reads and filters use the old attributes during the lag', async () => {
    const id = await scenario.create({ Name: 'before' });
    const named = { 'Filter.1.Key': 'Name', 'Filter.1.Value.1': 'after' };
    const found = async () => (await scenario.call('DescribeRouterInterfaces', named)).json['TotalCount'];
    await scenario.succeed(ACTION, id, { Name: 'after' });
    pass(LAG_MS - 1);
    expect(await scenario.read(id)).toMatchObject({ Name: 'before' });
    expect(await found()).toBe(0);
    pass(1);
    expect(await scenario.read(id)).toMatchObject({ Name: 'after' });
    expect(await found()).toBe(1);
  });

  it('changes become visible in their order', async () => {
    const id = await scenario.create({ Name: 'zero', Description: 'zero' });
    await scenario.succeed(ACTION, id, { Name: 'one' });
    pass(100);
    await scenario.succeed(ACTION, id, { Description: 'two' });
    pass(LAG_MS - 100);
    expect(await scenario.read(id)).toMatchObject({ Name: 'one', Description: 'zero' });
    pass(100);
    expect(await scenario.read(id)).toMatchObject({ Name: 'one', Description: 'two' });
  });

  it('a change applies to the latest attributes, not to the visible ones', async () => {
    const id = await scenario.create();
    await scenario.succeed(ACTION, id, { OppositeRouterType: 'VBR' });
    const addresses = { HealthCheckSourceIp: '192.168.0.6', HealthCheckTargetIp: '192.168.0.8' };
    await scenario.succeed(ACTION, id, addresses);
    pass(LAG_MS);
    expect(await scenario.read(id)).toMatchObject({ OppositeRouterType: 'VBR', ...addresses });
  });

  it('Connect sees the peer after the lag', async () => {
    const { initiator } = await scenario.pair();
    const response = await scenario.callOn('ConnectRouterInterface', initiator);
    expect(response).toMatchObject({ status: 400, json: { Code: 'IncorrectOppositeInterfaceInfo.NotSet' } });
    pass(LAG_MS);
    await scenario.succeed('ConnectRouterInterface', initiator);
  });

  it('pending changes become visible in order after the lag is disabled', async () => {
    const id = await scenario.create({ Name: 'zero' });
    await scenario.succeed(ACTION, id, { Name: 'one' });
    scenario.sandbox.world.settings.modifyLagMs = 0;
    await scenario.succeed(ACTION, id, { Name: 'two' });
    expect(await scenario.read(id)).toMatchObject({ Name: 'one' });
    pass(LAG_MS);
    expect(await scenario.read(id)).toMatchObject({ Name: 'two' });
    expect(await modified(id, { Name: 'three' })).toMatchObject({ Name: 'three' });
  });
});
