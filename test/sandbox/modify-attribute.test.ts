import { OTHER_ROUTER, ROUTER } from './support/client';
import { Scenario } from './support/scenario';

let stage: Scenario;
beforeEach(async () => {
  stage = await Scenario.start();
});
afterEach(() => stage.close());

const ACTION = 'ModifyRouterInterfaceAttribute';
const modified = async (id: string, parameters: Record<string, string>) => {
  await stage.done(ACTION, id, parameters);
  return stage.read(id);
};
const vbr = () => stage.sandbox.world.vbrs.list('cn-beijing')[0];

/** An acceptor on a VPC router that faces a VBR: the only kind that can have a health check. */
const facingVbr = () =>
  stage.create({
    Role: 'AcceptingSide',
    Spec: 'Negative',
    OppositeRouterType: 'VBR',
    OppositeRouterId: vbr()?.vbrId,
    OppositeAccessPointId: vbr()?.accessPointId,
  });

async function refused(id: string, parameters: Record<string, string>, Code: string): Promise<void> {
  const before = await stage.read(id);
  expect(await stage.act(ACTION, id, parameters)).toMatchObject({ status: 400, json: { Code } });
  expect(await stage.read(id)).toEqual(before);
}

it('changes what is given and leaves the rest', async () => {
  const id = await stage.create({ Name: 'before', Description: 'as it was' });
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
  ['HcRate', '0', 'IllegalParam.HcRate'],
  ['HcRate', '2147483648', 'InvalidHcRate'],
  ['HcThreshold', '-1', 'IllegalParam.HcThreshold'],
  ['HcThreshold', 'many', 'InvalidHcThreshold'],
  ['DeleteHealthCheckIp', 'yes', 'InvalidDeleteHealthCheckIp'],
  ['HealthCheckTargetIp', '192.168.0.256', 'InvalidHealthCheckIP.Malformd'],
  ['HealthCheckSourceIp', '192.168.0.6', 'InvalidHealthCheckIP.Malformd'],
])('%s cannot be %j', async (name, value, code) => {
  await refused(await facingVbr(), { [name]: value }, code);
});

it('something must be given', async () => {
  await refused(await stage.create(), {}, 'InvalidParam.ModifyRouterInterface');
});

describe('the opposite end', () => {
  it('keeps an owner of eighteen digits, and the largest int64, digit for digit', async () => {
    const id = await stage.create();
    for (const OppositeInterfaceOwnerId of ['271598332402530847', '9223372036854775807']) {
      const read = await modified(id, { OppositeInterfaceOwnerId, OppositeRouterType: 'VRouter' });
      expect(read).toMatchObject({ OppositeInterfaceOwnerId });
    }
  });

  it.each([
    ['OppositeInterfaceId', 'ri-2zeelsewhere000000000'],
    ['OppositeRouterId', OTHER_ROUTER],
    ['OppositeInterfaceOwnerId', '1'],
  ])('has a VBR for a router when %s is given without OppositeRouterType', async (name, value) => {
    const id = await stage.create();
    expect(await stage.read(id)).toMatchObject({ OppositeRouterType: 'VRouter' });
    expect(await modified(id, { [name]: value })).toMatchObject({ [name]: value, OppositeRouterType: 'VBR' });
  });

  it('keeps its router type when only something else is given', async () => {
    expect(await modified(await stage.create(), { Name: 'name' })).toMatchObject({ OppositeRouterType: 'VRouter' });
  });

  it('cannot be changed once connected, and if it is a VBR its router and type say so', async () => {
    const { acceptor } = await stage.connected();
    await refused(acceptor, { OppositeRouterId: ROUTER }, 'IncorrectStatus.RouterInterface');

    const onVbr = await stage.create({
      RouterType: 'VBR',
      RouterId: vbr()?.vbrId,
      AccessPointId: vbr()?.accessPointId,
      OppositeRouterType: 'VRouter',
      OppositeRouterId: ROUTER,
      OppositeInterfaceOwnerId: stage.sandbox.world.settings.accountId,
      FastLinkMode: 'true',
    });
    stage.settle();
    const onVpc = String((await stage.read(onVbr))?.['OppositeInterfaceId']);
    await refused(onVpc, { OppositeRouterId: ROUTER }, 'Forbbiden.ModifyIdAndType');
    await refused(onVpc, { OppositeRouterType: 'VRouter' }, 'Forbbiden.ModifyIdAndType');
    await refused(onVpc, { OppositeInterfaceOwnerId: '1' }, 'IncorrectStatus.RouterInterface');
  });
});

describe('the health check', () => {
  const addresses = { HealthCheckSourceIp: '192.168.0.6', HealthCheckTargetIp: '192.168.0.8' };

  it('has rate, in milliseconds, and threshold, which are 2000 and 8 unless given', async () => {
    const id = await facingVbr();
    expect(await modified(id, addresses)).toMatchObject({ ...addresses, HcRate: 2000, HcThreshold: 8 });
    expect(await modified(id, { HcRate: '3000' })).toMatchObject({ ...addresses, HcRate: 3000, HcThreshold: 8 });
    expect(await modified(id, { HcThreshold: '1' })).toMatchObject({ HcRate: 3000, HcThreshold: 1 });
    const other = { HealthCheckTargetIp: '192.168.0.9' };
    expect(await modified(id, other)).toMatchObject({ ...addresses, ...other });
  });

  it('loses both addresses to DeleteHealthCheckIp, which cannot come with new ones', async () => {
    const id = await facingVbr();
    await stage.done(ACTION, id, addresses);
    await refused(id, { ...addresses, DeleteHealthCheckIp: 'true' }, 'InvalidParam.ModifyRouterInterface');
    expect(await modified(id, { DeleteHealthCheckIp: 'false' })).toMatchObject(addresses);
    const read = await modified(id, { DeleteHealthCheckIp: 'true' });
    for (const name of Object.keys(addresses)) expect(read).not.toHaveProperty(name);
  });

  it('is only for a VPC router that faces a VBR, which the same request may say', async () => {
    const id = await stage.create();
    await refused(id, addresses, 'IllegalParam.HcSourceIp');
    expect(await modified(id, { ...addresses, OppositeRouterType: 'VBR' })).toMatchObject(addresses);
  });

  it("cannot have the VBR's own address", async () => {
    const HealthCheckTargetIp = vbr()?.localGatewayIp ?? '';
    await refused(await facingVbr(), { ...addresses, HealthCheckTargetIp }, 'IllegalParam.HcSourceIp');
  });
});

describe('with a lag', () => {
  const LAG_MS = 500;
  beforeEach(() => {
    stage.sandbox.world.settings.modifyLagMs = LAG_MS;
  });
  const pass = (ms: number) => {
    stage.clock.now += ms;
  };

  it('reads and filters show for a while what was before', async () => {
    const id = await stage.create({ Name: 'before' });
    const named = { 'Filter.1.Key': 'Name', 'Filter.1.Value.1': 'after' };
    const found = async () => (await stage.call('DescribeRouterInterfaces', named)).json['TotalCount'];
    await stage.done(ACTION, id, { Name: 'after' });
    pass(LAG_MS - 1);
    expect(await stage.read(id)).toMatchObject({ Name: 'before' });
    expect(await found()).toBe(0);
    pass(1);
    expect(await stage.read(id)).toMatchObject({ Name: 'after' });
    expect(await found()).toBe(1);
  });

  it('each change becomes visible in its turn', async () => {
    const id = await stage.create({ Name: 'zero', Description: 'zero' });
    await stage.done(ACTION, id, { Name: 'one' });
    pass(100);
    await stage.done(ACTION, id, { Description: 'two' });
    pass(LAG_MS - 100);
    expect(await stage.read(id)).toMatchObject({ Name: 'one', Description: 'zero' });
    pass(100);
    expect(await stage.read(id)).toMatchObject({ Name: 'one', Description: 'two' });
  });

  it('another change builds on what was written, not on what is seen', async () => {
    const id = await stage.create();
    await stage.done(ACTION, id, { OppositeRouterType: 'VBR' });
    await stage.done(ACTION, id, { HealthCheckTargetIp: '192.168.0.8' });
    pass(LAG_MS);
    expect(await stage.read(id)).toMatchObject({ OppositeRouterType: 'VBR', HealthCheckTargetIp: '192.168.0.8' });
  });

  it('Connect does not see the peer yet, and does after the lag', async () => {
    const { initiator } = await stage.pair();
    const answer = await stage.act('ConnectRouterInterface', initiator);
    expect(answer).toMatchObject({ status: 400, json: { Code: 'IncorrectOppositeInterfaceInfo.NotSet' } });
    pass(LAG_MS);
    await stage.done('ConnectRouterInterface', initiator);
  });

  it('what is pending when it is switched off still comes, in order', async () => {
    const id = await stage.create({ Name: 'zero' });
    await stage.done(ACTION, id, { Name: 'one' });
    stage.sandbox.world.settings.modifyLagMs = 0;
    await stage.done(ACTION, id, { Name: 'two' });
    expect(await stage.read(id)).toMatchObject({ Name: 'one' });
    pass(LAG_MS);
    expect(await stage.read(id)).toMatchObject({ Name: 'two' });
    expect(await modified(id, { Name: 'three' })).toMatchObject({ Name: 'three' });
  });
});
