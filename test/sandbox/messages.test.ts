import { EXAMPLE } from './support/client';
import { GUEST, WITH_GUEST } from './support/guest';
import { Scenario } from './support/scenario';

/** A code can have several messages: each action returns that of its own list, verbatim. */

let scenario: Scenario;
beforeAll(async () => {
  scenario = await Scenario.start({
    onePairPerRouters: false,
    credentials: WITH_GUEST,
  });
});
afterAll(() => scenario.close());

const REGION = {
  read: 'The RegionId provided does not exist in our records.',
  specified: 'The specified RegionId does not exist in our records.',
};
const INTERFACE = {
  record: 'The specified RouterInterfaceId does not exist in our record.',
  records: 'The specified RouterInterfaceId does not exist in our records.',
  instance: 'The specified InstanceId does not exist in our record.',
};
const OWENER = 'The router instance owener error.';

it.each([
  ['ActivateRouterInterface', {}, REGION.specified, INTERFACE.records, 'The router does not belong to your account.'],
  ['DeactivateRouterInterface', {}, REGION.read, INTERFACE.record, 'The RouterInterface owener error'],
  ['ConnectRouterInterface', {}, REGION.read, INTERFACE.record, OWENER],
  [
    'ModifyRouterInterfaceAttribute',
    { Name: 'name' },
    REGION.specified,
    INTERFACE.records,
    'The Router instance owner error',
  ],
  ['ModifyRouterInterfaceSpec', { Spec: 'Mini.2' }, REGION.read, INTERFACE.record, 'The router instance owner error.'],
  ['DeleteRouterInterface', {}, REGION.read, INTERFACE.instance, OWENER],
  ['DeleteExpressConnect', {}, REGION.read, INTERFACE.instance, OWENER],
] as const)('%s for a wrong region, id and owner', async (action, parameters, region, unknown, owner) => {
  const id = await scenario.create();
  const inAtlantis = await scenario.callOn(action, id, { ...parameters, RegionId: 'cn-atlantis' });
  const inOther = await scenario.callOn(action, id, { ...parameters, RegionId: 'cn-hangzhou' });
  const none = await scenario.callOn(action, 'ri-none', parameters);
  const foreign = await scenario.callOn(action, id, parameters, GUEST);
  expect([inAtlantis, inOther, none, foreign].map(({ status, json }) => [status, json['Message']])).toEqual([
    [404, region],
    [404, unknown],
    [404, unknown],
    [400, owner],
  ]);
});

it.each([
  ['ActivateRouterInterface', {}, 'This RouterInterface is financiel locked because of bills outstanding.'],
  ['DeactivateRouterInterface', {}, 'This RouterInterface is financiel locked because of bills outstanding.'],
  [
    'ModifyRouterInterfaceAttribute',
    { Name: 'name' },
    'This RouterInterface is financiel locked because of bills outstanding.',
  ],
  [
    'ModifyRouterInterfaceSpec',
    { Spec: 'Mini.2' },
    'RouterInterface can not be operated by this action when it?s FinancialLocked.',
  ],
] as const)('%s for a FinancialLocked interface', async (action, parameters, message) => {
  const id = await scenario.create();
  scenario.sandbox.world.routerInterfaces.setBusinessStatus(id, 'FinancialLocked');
  const { json } = await scenario.callOn(action, id, parameters);
  expect(json['Message']).toBe(message);
  scenario.sandbox.world.routerInterfaces.setBusinessStatus(id, 'Normal');
});

const CREATE = 'CreateRouterInterface';
const MODIFY = 'ModifyRouterInterfaceAttribute';

it.each([
  [CREATE, { RegionId: 'cn-atlantis' }, 404, 'The regionId provided does not exist in our records.'],
  [CREATE, { OppositeRegionId: 'cn-atlantis' }, 400, 'The regionId provided does not exist in ec region list.'],
  [CREATE, { Name: '1' }, 400, 'The specified "Name" is not valid.'],
  [CREATE, { Description: '1' }, 400, 'The specified "Description" is not valid.'],
  [CREATE, { RouterId: 'vrt-none' }, 404, 'The specified RouterId does not exist in our recored.'],
  [
    CREATE,
    { RouterType: 'VBR', AccessPointId: 'ap-cn-beijing-A' },
    400,
    'Param is not valid,this user does not have this router or aliuid bid regionNo and routerId must have something wrong.',
  ],
  [MODIFY, { Name: '1' }, 400, 'The attribute name is illegal.'],
  [MODIFY, { Description: '1' }, 400, 'The Description is illegal.'],
] as const)('%s for %j', async (action, parameters, status, Message) => {
  const valid = action === CREATE ? EXAMPLE : { RouterInterfaceId: await scenario.create() };
  expect(await scenario.call(action, { ...valid, ...parameters })).toMatchObject({ status, json: { Message } });
});

it('bills outstanding have one message for Create and one for Connect', async () => {
  const { initiator } = await scenario.pair();
  scenario.sandbox.world.settings.billsOutstanding = true;
  const created = await scenario.call(CREATE, EXAMPLE);
  const connected = await scenario.callOn('ConnectRouterInterface', initiator);
  scenario.sandbox.world.settings.billsOutstanding = false;
  expect(created.json['Message']).toBe('You cannot create more RouterInterface because you have bills outstanding.');
  expect(connected.json['Message']).toBe('You cannot use this action because you have bills outstanding.');
});
