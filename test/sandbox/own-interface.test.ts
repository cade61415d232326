import { GUEST, WITH_GUEST } from './support/guest';
import { Scenario } from './support/scenario';

/** Ownership and locks, for each action on one interface. */

let scenario: Scenario;
beforeAll(async () => {
  scenario = await Scenario.start({
    credentials: WITH_GUEST,
  });
});
afterAll(() => scenario.close());

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
  it('requires RegionId and RouterInterfaceId', async () => {
    const id = await scenario.create();
    expect(await scenario.callOn(action, id, { RegionId: '', ...parameters })).toMatchObject({
      status: 400,
      json: { Code: 'MissingRegionId' },
    });
    expect(await scenario.callOn(action, '', parameters)).toMatchObject({
      status: 400,
      json: { Code: 'MissingRouterInterfaceId' },
    });
  });

  it('requires a known region', async () => {
    const response = await scenario.callOn(action, await scenario.create(), { RegionId: 'cn-atlantis', ...parameters });
    expect(response).toMatchObject({ status: 404, json: { Code: 'InvalidRegionId.NotFound' } });
  });

  it('requires an interface of the region', async () => {
    const elsewhere = await scenario.callOn(action, await scenario.create(), {
      RegionId: 'cn-hangzhou',
      ...parameters,
    });
    expect(elsewhere).toMatchObject({ status: 404, json: { Code: notFound } });
    const nowhere = await scenario.callOn(action, 'ri-2zenosuchinterface000', parameters);
    expect(nowhere).toMatchObject({ status: 404, json: { Code: notFound } });
  });

  it('requires an interface of the account', async () => {
    const id = await scenario.create();
    const response = await scenario.callOn(action, id, parameters, GUEST);
    expect(response).toMatchObject({ status: 400, json: { Code: notOwner } });
    expect(await scenario.statusOf(id)).toBe('Idle');
  });
});

describe.each([
  ['ActivateRouterInterface', 'Inactive', {}],
  ['DeactivateRouterInterface', 'Active', {}],
  ['ModifyRouterInterfaceAttribute', 'Active', { Name: 'name' }],
  ['ModifyRouterInterfaceSpec', 'Active', { Spec: 'Mini.2' }],
] as const)('%s', (action, status, parameters) => {
  it('is refused for a FinancialLocked interface, which reads show for both interfaces', async () => {
    scenario.sandbox.world.settings.onePairPerRouters = false;
    const id = await scenario.inStatus(status);
    const peer = String((await scenario.read(id))?.['OppositeInterfaceId']);
    scenario.sandbox.world.routerInterfaces.setBusinessStatus(id, 'FinancialLocked');
    const response = await scenario.callOn(action, id, parameters);
    expect(response).toMatchObject({ status: 400, json: { Code: 'Forbidden.FinancialLocked' } });
    expect(await scenario.read(id)).toMatchObject({ Status: status, BusinessStatus: 'FinancialLocked' });
    expect(await scenario.read(peer)).toMatchObject({ OppositeInterfaceBusinessStatus: 'FinancialLocked' });
    scenario.sandbox.world.routerInterfaces.setBusinessStatus(id, 'Normal');
    await scenario.succeed(action, id, parameters);
  });
});

it.each([
  ['DeactivateRouterInterface', 'Active', {}],
  ['ModifyRouterInterfaceAttribute', 'Active', { Name: 'name' }],
] as const)('%s is refused for a locked interface', async (action, status, parameters) => {
  scenario.sandbox.world.settings.onePairPerRouters = false;
  const id = await scenario.inStatus(status);
  scenario.sandbox.world.routerInterfaces.setOperationLocked(id, true);
  const response = await scenario.callOn(action, id, parameters);
  expect(response).toMatchObject({ status: 400, json: { Code: 'OperationFailed.OperationLocked' } });
  scenario.sandbox.world.routerInterfaces.setOperationLocked(id, false);
  await scenario.succeed(action, id, parameters);
});

it('a lock requires an existing interface', () => {
  const { routerInterfaces } = scenario.sandbox.world;
  expect(() => routerInterfaces.setBusinessStatus('ri-none', 'FinancialLocked')).toThrow('ri-none');
  expect(() => routerInterfaces.setOperationLocked('ri-none', true)).toThrow('ri-none');
});
