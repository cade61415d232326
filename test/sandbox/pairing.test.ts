import { ERROR_KEYS } from '../../src/sandbox/errors';
import { OTHER_ROUTER, ROUTER } from './support/client';
import { GUEST_ACCOUNT, WITH_GUEST } from './support/guest';
import { type Changes, type Pair, Scenario } from './support/scenario';

/** Checks of ConnectRouterInterface for two Idle interfaces. transitions.test.ts tests the other statuses. */

const ACCOUNT = '271598332402530847';
const OTHER_SITE = '5123456789012345';
const THIRD_ROUTER_INDEX = 2;

let scenario: Scenario;
beforeEach(async () => {
  scenario = await Scenario.start({
    crossBidAccounts: [OTHER_SITE],
    credentials: WITH_GUEST,
  });
});
afterEach(() => scenario.close());

const connect = (id: string) => scenario.callOn('ConnectRouterInterface', id);
const modify = (id: string, parameters: Record<string, string>) =>
  scenario.succeed('ModifyRouterInterfaceAttribute', id, parameters);
const vrouter = { OppositeRouterType: 'VRouter' };

async function refused({ initiator }: Pick<Pair, 'initiator'>, code: string, status = 400): Promise<void> {
  const response = await connect(initiator);
  expect({ status: response.status, code: response.json['Code'] }).toEqual({ status, code });
  expect(await scenario.statusOf(initiator)).toBe('Idle');
}

it('two interfaces that name each other are connected, with or without an owner', async () => {
  const pair = await scenario.pair();
  await modify(pair.initiator, { ...vrouter, OppositeInterfaceOwnerId: ACCOUNT });
  expect(await connect(pair.initiator)).toMatchObject({ status: 200 });
});

it('an acceptor cannot connect', async () => {
  const { acceptor } = await scenario.pair();
  await refused({ initiator: acceptor }, 'IncorrectRole.NotInitiatingSide');
});

it('an acceptor that is not Idle cannot be connected', async () => {
  const pair = await scenario.pair();
  await scenario.succeed('DeleteRouterInterface', pair.acceptor);
  await refused(pair, 'IncorrectRIStatus');
});

it.each(['OppositeInterfaceId', 'OppositeRouterId'])('%s must be set', async (missing) => {
  const named = { OppositeInterfaceId: 'ri-2zeelsewhere000000000', OppositeRouterId: OTHER_ROUTER };
  const initiator = await scenario.create({ ...named, [missing]: undefined });
  await refused({ initiator }, 'IncorrectOppositeInterfaceInfo.NotSet');
});

it('both interfaces cannot be on one router', async () => {
  const { initiator } = await scenario.pair();
  await modify(initiator, { ...vrouter, OppositeRouterId: ROUTER });
  await refused({ initiator }, 'IncorrectOppositeInterfaceInfo');
});

it('the owner must be an existing account', async () => {
  const pair = await scenario.pair();
  await modify(pair.initiator, { ...vrouter, OppositeInterfaceOwnerId: '1888888888888888' });
  await refused(pair, 'InvalidAccount.NotFound');
});

it('the owner cannot be an account of the other site of the service', async () => {
  const pair = await scenario.pair();
  await modify(pair.initiator, { ...vrouter, OppositeInterfaceOwnerId: OTHER_SITE });
  await refused(pair, 'CROSS_BID.FORBIDDEN', 404);
});

describe('Connect is refused for bills outstanding', () => {
  it('of the account', async () => {
    const pair = await scenario.pair();
    scenario.sandbox.world.settings.billsOutstanding = true;
    await refused(pair, 'Forbidden.BillsOutstanding');
  });

  it('of any interface of the account', async () => {
    const other = await scenario.create();
    const pair = await scenario.pair();
    scenario.sandbox.world.routerInterfaces.setBusinessStatus(other, 'FinancialLocked');
    await refused(pair, 'Forbidden.BillsOutstanding');
    scenario.sandbox.world.routerInterfaces.setBusinessStatus(other, 'Normal');
    expect(await connect(pair.initiator)).toMatchObject({ status: 200 });
  });
});

describe('two routers can have one connection', () => {
  it('and no second one', async () => {
    const second = await scenario.pair();
    await scenario.connected();
    await refused(second, 'Forbidden.OnlyOneConnection');
  });

  it('or more, if the setting allows it', async () => {
    scenario.sandbox.world.settings.onePairPerRouters = false;
    const second = await scenario.pair();
    await scenario.connected();
    expect(await connect(second.initiator)).toMatchObject({ status: 200 });
  });

  it('until one interface of it is deleted', async () => {
    const second = await scenario.pair();
    const { initiator, acceptor } = await scenario.connected();
    await scenario.succeed('DeactivateRouterInterface', acceptor);
    scenario.finishTransitions();
    await scenario.succeed('DeleteRouterInterface', acceptor);
    await refused(second, 'Forbidden.OnlyOneConnection');
    scenario.finishTransitions();
    expect(await connect(second.initiator)).toMatchObject({ status: 200 });
    scenario.finishTransitions();
    // The deletion of the second interface does not end another connection.
    await scenario.succeed('DeactivateRouterInterface', initiator);
    scenario.finishTransitions();
    await scenario.succeed('DeleteRouterInterface', initiator);
    scenario.finishTransitions();
    const third = await scenario.pairWhileConnected();
    await refused(third, 'Forbidden.OnlyOneConnection');
  });
});

describe('the attributes of both interfaces must match', () => {
  const third = () => scenario.sandbox.world.vrouters.page('cn-beijing', THIRD_ROUTER_INDEX, 1)[0]?.vrouterId ?? '';
  const acceptorWith = (changes: Changes) =>
    scenario.create({
      Role: 'AcceptingSide',
      Spec: 'Negative',
      RouterId: OTHER_ROUTER,
      OppositeRouterId: ROUTER,
      ...changes,
    });

  /** An initiator with an acceptor that can have wrong attributes. */
  async function facing(acceptor: string): Promise<Pick<Pair, 'initiator'>> {
    const initiator = await scenario.create();
    await scenario.setPeer(initiator, acceptor, OTHER_ROUTER);
    return { initiator };
  }

  const CASES: readonly (readonly [attribute: string, make: () => Promise<Pick<Pair, 'initiator'>>])[] = [
    ['InstanceId', () => facing('ri-2zeelsewhere000000000')],
    ['Role', async () => facing(await scenario.create({ RouterId: OTHER_ROUTER, OppositeRouterId: ROUTER }))],
    [
      'RegionNo',
      async () => {
        const { acceptor } = await scenario.pair();
        const initiator = await scenario.create({ OppositeRegionId: 'cn-hangzhou' });
        await scenario.setPeer(initiator, acceptor, OTHER_ROUTER);
        return { initiator };
      },
    ],
    ['RouterId', async () => facing(await acceptorWith({ RouterId: third() }))],
    [
      'RouterType',
      async () => {
        const pair = await scenario.pair();
        await modify(pair.initiator, { OppositeInterfaceId: pair.acceptor });
        return pair;
      },
    ],
    [
      'AliUid',
      async () => {
        const pair = await scenario.pair();
        await modify(pair.initiator, { ...vrouter, OppositeInterfaceOwnerId: GUEST_ACCOUNT });
        return pair;
      },
    ],
    [
      'OppositeInterfaceOwnerId',
      async () => {
        const pair = await scenario.pair();
        await modify(pair.acceptor, { ...vrouter, OppositeInterfaceOwnerId: GUEST_ACCOUNT });
        return pair;
      },
    ],
    ['OppositeRegionNo', async () => facing(await acceptorWith({ OppositeRegionId: 'cn-hangzhou' }))],
    ['OppositeInterfaceId', async () => facing(await acceptorWith({}))],
    [
      'OppositeRouterId',
      async () => {
        const pair = await scenario.pair();
        await scenario.setPeer(pair.acceptor, pair.initiator, third());
        return pair;
      },
    ],
    [
      'OppositeRouterType',
      async () => {
        const pair = await scenario.pair();
        await modify(pair.acceptor, { OppositeRouterType: 'VBR' });
        return pair;
      },
    ],
  ];

  it.each(CASES)('AttrMismatching.AcceptingSide%s', async (attribute, make) => {
    const pair = await make();
    await refused(pair, `AttrMismatching.AcceptingSide${attribute}`);
    const { json } = await connect(pair.initiator);
    expect(json['Message']).not.toContain('%s');
  });

  it('there is a case for each code', () => {
    const codes = ERROR_KEYS.filter((key) => key.startsWith('AttrMismatching.'));
    expect(CASES.map(([name]) => `AttrMismatching.AcceptingSide${name}`)).toEqual(expect.arrayContaining(codes));
    expect(codes).toHaveLength(11);
  });
});
