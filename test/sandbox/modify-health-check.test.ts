import { Scenario } from './support/scenario';

/** ModifyRouterInterfaceAttribute: the health check. */

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

const addresses = { HealthCheckSourceIp: '192.168.0.6', HealthCheckTargetIp: '192.168.0.8' };

it('has a rate in ms and a threshold, by default 2000 and 8', async () => {
  const id = await facingVbr();
  expect(await modified(id, addresses)).toMatchObject({ ...addresses, HcRate: 2000, HcThreshold: 8 });
  expect(await modified(id, { HcRate: '3000' })).toMatchObject({ ...addresses, HcRate: 3000, HcThreshold: 8 });
  expect(await modified(id, { HcThreshold: '1' })).toMatchObject({ HcRate: 3000, HcThreshold: 1 });
});

it.each(['HealthCheckSourceIp', 'HealthCheckTargetIp'] as const)('cannot have %s only', async (name) => {
  const id = await facingVbr();
  await scenario.succeed(ACTION, id, addresses);
  await refused(id, { [name]: '192.168.0.9' }, 'InvalidHealthCheckIP.Malformd');
});

it('has no addresses after DeleteHealthCheckIp, which excludes new ones', async () => {
  const id = await facingVbr();
  await scenario.succeed(ACTION, id, addresses);
  await refused(id, { ...addresses, DeleteHealthCheckIp: 'true' }, 'InvalidParam.ModifyRouterInterface');
  for (const name of ['HealthCheckSourceIp', 'HealthCheckTargetIp'] as const) {
    const one = { [name]: addresses[name], DeleteHealthCheckIp: 'true' };
    await refused(id, one, 'InvalidParam.ModifyRouterInterface');
  }
  expect(await modified(id, { DeleteHealthCheckIp: 'false' })).toMatchObject(addresses);
  const read = await modified(id, { DeleteHealthCheckIp: 'true' });
  for (const name of Object.keys(addresses)) expect(read).not.toHaveProperty(name);
});

it('requires a VPC router with a peer on a VBR, which the same request can set', async () => {
  const id = await scenario.create();
  await refused(id, addresses, 'IllegalParam.HcSourceIp');
  expect(await modified(id, { ...addresses, OppositeRouterType: 'VBR' })).toMatchObject(addresses);
});

it('cannot be on a VBR', async () => {
  const id = await scenario.create({
    RouterType: 'VBR',
    RouterId: vbr()?.vbrId,
    AccessPointId: vbr()?.accessPointId,
  });
  await refused(id, { ...addresses, OppositeRouterType: 'VBR' }, 'IllegalParam.HcSourceIp');
  await refused(id, addresses, 'IllegalParam.HcSourceIp');
});

it('retains rate and threshold after DeleteHealthCheckIp', async () => {
  const id = await facingVbr();
  await scenario.succeed(ACTION, id, { ...addresses, HcRate: '3000', HcThreshold: '4' });
  const read = await modified(id, { DeleteHealthCheckIp: 'true' });
  expect(read).toMatchObject({ HcRate: 3000, HcThreshold: 4 });
});

it('cannot change on a FinancialLocked interface, but on a SecurityLocked one', async () => {
  const id = await facingVbr();
  scenario.sandbox.world.routerInterfaces.setBusinessStatus(id, 'FinancialLocked');
  await refused(id, addresses, 'Forbidden.FinancialLocked');
  scenario.sandbox.world.routerInterfaces.setBusinessStatus(id, 'SecurityLocked');
  expect(await modified(id, addresses)).toMatchObject(addresses);
});

it('cannot have the gateway address of the VBR', async () => {
  const HealthCheckTargetIp = vbr()?.localGatewayIp ?? '';
  await refused(await facingVbr(), { ...addresses, HealthCheckTargetIp }, 'IllegalParam.HcSourceIp');
});
