import { OTHER_ROUTER, ROUTER } from './support/client';
import { GUEST_ACCOUNT, WITH_GUEST } from './support/guest';
import { type Pair, Scenario } from './support/scenario';

/** The order of the checks of ConnectRouterInterface. */

const OTHER_SITE = '5123456789012345';

let scenario: Scenario;
beforeEach(async () => {
  scenario = await Scenario.start({
    crossBidAccounts: [OTHER_SITE],
    credentials: WITH_GUEST,
  });
});
afterEach(() => scenario.close());

const settings = () => scenario.sandbox.world.settings;

const codeOf = async ({ initiator }: Pick<Pair, 'initiator'>) =>
  (await scenario.callOn('ConnectRouterInterface', initiator)).json['Code'];

it('checks the initiator, the bills, the acceptor and the connection', async () => {
  await scenario.connected();
  const pair = await scenario.pairWhileConnected();
  const [initiator, acceptor] = [scenario.stored(pair.initiator), scenario.stored(pair.acceptor)];
  const { opposite } = initiator;
  settings().billsOutstanding = true;
  Object.assign(initiator, { role: 'AcceptingSide', status: 'Inactive' });
  initiator.opposite = { ...opposite, interfaceId: undefined };
  acceptor.status = 'Deleting';
  expect(await codeOf(pair)).toBe('IncorrectRole.NotInitiatingSide');
  Object.assign(initiator, { role: 'InitiatingSide' });
  expect(await codeOf(pair)).toBe('IncorrectRIStatus');
  initiator.status = 'Idle';
  expect(await codeOf(pair)).toBe('Forbidden.BillsOutstanding');
  settings().billsOutstanding = false;
  expect(await codeOf(pair)).toBe('IncorrectOppositeInterfaceInfo.NotSet');
  initiator.opposite = opposite;
  expect(await codeOf(pair)).toBe('IncorrectRIStatus');
  acceptor.status = 'Idle';
  expect(await codeOf(pair)).toBe('Forbidden.OnlyOneConnection');
});

it('checks the named router, then the account, then the interface', async () => {
  const pair = await scenario.pair();
  const initiator = scenario.stored(pair.initiator);
  const name = (changes: Partial<typeof initiator.opposite>) => {
    initiator.opposite = { ...initiator.opposite, ...changes };
    return codeOf(pair);
  };
  expect(await name({ routerId: ROUTER, ownerId: OTHER_SITE, interfaceId: 'ri-none' })).toBe(
    'IncorrectOppositeInterfaceInfo',
  );
  expect(await name({ routerId: OTHER_ROUTER })).toBe('CROSS_BID.FORBIDDEN');
  expect(await name({ ownerId: '1888888888888888' })).toBe('InvalidAccount.NotFound');
  expect(await name({ ownerId: '' })).toBe('AttrMismatching.AcceptingSideInstanceId');
  const { json } = await scenario.callOn('ConnectRouterInterface', pair.initiator);
  expect(json['Message']).toBe('The InstanceId of the accepting side is absent, not ri-none.');
});

it('checks the attributes of the acceptor in order, and reports the value and the expected one', async () => {
  const pair = await scenario.pair();
  const acceptor = scenario.stored(pair.acceptor);
  const valid = { ...acceptor };
  Object.assign(acceptor, {
    role: 'InitiatingSide',
    regionId: 'cn-hangzhou',
    routerId: 'vrt-other',
    routerType: 'VBR',
    ownerId: GUEST_ACCOUNT,
    oppositeRegionId: 'cn-shanghai',
    opposite: { interfaceId: 'ri-other', routerId: undefined, routerType: 'VBR', ownerId: '1' },
  });
  const steps: readonly (readonly [attribute: string, actual: string, expected: string, repair: object])[] = [
    ['Role', 'InitiatingSide', 'AcceptingSide', { role: valid.role }],
    ['RegionNo', 'cn-hangzhou', 'cn-beijing', { regionId: valid.regionId }],
    ['RouterId', 'vrt-other', OTHER_ROUTER, { routerId: valid.routerId }],
    ['RouterType', 'VBR', 'VRouter', { routerType: valid.routerType }],
    ['AliUid', GUEST_ACCOUNT, settings().accountId, { ownerId: valid.ownerId }],
    [
      'OppositeInterfaceOwnerId',
      '1',
      settings().accountId,
      { opposite: { ...acceptor.opposite, ownerId: settings().accountId } },
    ],
    ['OppositeRegionNo', 'cn-shanghai', 'cn-beijing', { oppositeRegionId: valid.oppositeRegionId }],
    [
      'OppositeInterfaceId',
      'ri-other',
      pair.initiator,
      { opposite: { ...valid.opposite, routerId: undefined, routerType: 'VBR' } },
    ],
    ['OppositeRouterId', 'not set', ROUTER, { opposite: { ...valid.opposite, routerType: 'VBR' } }],
    ['OppositeRouterType', 'VBR', 'VRouter', { opposite: valid.opposite }],
  ];
  for (const [attribute, actual, expected, repair] of steps) {
    const response = await scenario.callOn('ConnectRouterInterface', pair.initiator);
    expect(response.json).toMatchObject({
      Code: `AttrMismatching.AcceptingSide${attribute}`,
      Message: `The ${attribute} of the accepting side is ${actual}, not ${expected}.`,
    });
    Object.assign(acceptor, repair);
  }
  expect(await codeOf(pair)).toBeUndefined();
});
