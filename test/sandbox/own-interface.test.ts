import { Scenario } from './support/scenario';

/** Whose interface it must be, and what locks it, for each action on one interface. */

let stage: Scenario;
beforeAll(async () => {
  stage = await Scenario.start({
    credentials: [
      { accessKeyId: 'sandbox', accessKeySecret: 'sandbox-secret' },
      { accessKeyId: 'guest', accessKeySecret: 'guest-secret', accountId: '1999999999999999' },
    ],
  });
});
afterAll(() => stage.close());

const GUEST = { accessKeyId: 'guest', secret: 'guest-secret' };
const ROWS = [
  ['ActivateRouterInterface', {}, 'InvalidRouterInterfaceId.NotFound', 'Forbbiden'],
  ['DeactivateRouterInterface', {}, 'InvalidRouterInterfaceId.NotFound', 'Forbbiden.InvaildOwner'],
  ['ConnectRouterInterface', {}, 'InvalidRouterInterfaceId.NotFound', 'IllegalParam.InstanceOwner'],
  ['ModifyRouterInterfaceAttribute', { Name: 'name' }, 'InvalidRouterInterfaceId.NotFound', 'Forbbiden'],
  ['ModifyRouterInterfaceSpec', { Spec: 'Mini.2' }, 'InvalidRouterInterfaceId.NotFound', 'InvalidInstanceOwner.Error'],
  ['DeleteRouterInterface', {}, 'InvalidInstanceId.NotFound', 'IllegalParam.InstanceOwner'],
  ['DeleteExpressConnect', {}, 'InvalidInstanceId.NotFound', 'IllegalParam.InstanceOwner'],
] as const;

describe.each(ROWS)('%s', (action, parameters, notFound, notOwner) => {
  it('needs RegionId and RouterInterfaceId', async () => {
    const id = await stage.create();
    expect(await stage.act(action, id, { RegionId: '', ...parameters })).toMatchObject({
      status: 400,
      json: { Code: 'MissingRegionId' },
    });
    expect(await stage.act(action, '', parameters)).toMatchObject({
      status: 400,
      json: { Code: 'MissingRouterInterfaceId' },
    });
  });

  it('needs a region that is known', async () => {
    const answer = await stage.act(action, await stage.create(), { RegionId: 'cn-atlantis', ...parameters });
    expect(answer).toMatchObject({ status: 404, json: { Code: 'InvalidRegionId.NotFound' } });
  });

  it('needs an interface of the region', async () => {
    const elsewhere = await stage.act(action, await stage.create(), { RegionId: 'cn-hangzhou', ...parameters });
    expect(elsewhere).toMatchObject({ status: 404, json: { Code: notFound } });
    const nowhere = await stage.act(action, 'ri-2zenosuchinterface000', parameters);
    expect(nowhere).toMatchObject({ status: 404, json: { Code: notFound } });
  });

  it('needs an interface of the account', async () => {
    const id = await stage.create();
    const answer = await stage.act(action, id, parameters, GUEST);
    expect(answer).toMatchObject({ status: 400, json: { Code: notOwner } });
    expect(await stage.statusOf(id)).toBe('Idle');
  });
});

describe.each([
  ['ActivateRouterInterface', 'Inactive', {}],
  ['DeactivateRouterInterface', 'Active', {}],
  ['ModifyRouterInterfaceAttribute', 'Active', { Name: 'name' }],
  ['ModifyRouterInterfaceSpec', 'Active', { Spec: 'Mini.2' }],
] as const)('%s', (action, status, parameters) => {
  it('is refused where bills are outstanding, and reads say so at both ends', async () => {
    stage.sandbox.world.settings.onePairPerRouters = false;
    const id = await stage.inStatus(status);
    const peer = String((await stage.read(id))?.['OppositeInterfaceId']);
    stage.sandbox.world.routerInterfaces.setBusinessStatus(id, 'FinancialLocked');
    const answer = await stage.act(action, id, parameters);
    expect(answer).toMatchObject({ status: 400, json: { Code: 'Forbidden.FinancialLocked' } });
    expect(await stage.read(id)).toMatchObject({ Status: status, BusinessStatus: 'FinancialLocked' });
    expect(await stage.read(peer)).toMatchObject({ OppositeInterfaceBusinessStatus: 'FinancialLocked' });
    stage.sandbox.world.routerInterfaces.setBusinessStatus(id, 'Normal');
    await stage.done(action, id, parameters);
  });
});

it.each([
  ['DeactivateRouterInterface', 'Active', {}],
  ['ModifyRouterInterfaceAttribute', 'Active', { Name: 'name' }],
] as const)('%s is refused where operations has locked it', async (action, status, parameters) => {
  stage.sandbox.world.settings.onePairPerRouters = false;
  const id = await stage.inStatus(status);
  stage.sandbox.world.routerInterfaces.setOperationLocked(id, true);
  const answer = await stage.act(action, id, parameters);
  expect(answer).toMatchObject({ status: 400, json: { Code: 'OperationFailed.OperationLocked' } });
  stage.sandbox.world.routerInterfaces.setOperationLocked(id, false);
  await stage.done(action, id, parameters);
});

it('a lock cannot be put on what is not there', () => {
  const { routerInterfaces } = stage.sandbox.world;
  expect(() => routerInterfaces.setBusinessStatus('ri-none', 'FinancialLocked')).toThrow('ri-none');
  expect(() => routerInterfaces.setOperationLocked('ri-none', true)).toThrow('ri-none');
});
