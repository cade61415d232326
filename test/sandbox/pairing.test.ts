import { ERROR_KEYS } from '../../src/sandbox/errors';
import { OTHER_ROUTER, ROUTER } from './support/client';
import { type Changes, type Pair, Scenario } from './support/scenario';

/** What ConnectRouterInterface checks of two ends that are Idle. Whose state it wants is in transitions.test.ts. */

const ACCOUNT = '271598332402530847';
const GUEST = '1999999999999999';
const OTHER_SITE = '5123456789012345';
const THIRD_ROUTER_INDEX = 2;

let stage: Scenario;
beforeEach(async () => {
  stage = await Scenario.start({
    crossBidAccounts: [OTHER_SITE],
    credentials: [
      { accessKeyId: 'sandbox', accessKeySecret: 'sandbox-secret' },
      { accessKeyId: 'guest', accessKeySecret: 'guest-secret', accountId: GUEST },
    ],
  });
});
afterEach(() => stage.close());

const connect = (id: string) => stage.act('ConnectRouterInterface', id);
const modify = (id: string, parameters: Record<string, string>) =>
  stage.done('ModifyRouterInterfaceAttribute', id, parameters);
const vrouter = { OppositeRouterType: 'VRouter' };

async function refused({ initiator }: Pick<Pair, 'initiator'>, code: string, status = 400): Promise<void> {
  const answer = await connect(initiator);
  expect({ status: answer.status, code: answer.json['Code'] }).toEqual({ status, code });
  expect(await stage.statusOf(initiator)).toBe('Idle');
}

it('two ends that name each other are connected, with or without the own account as owner', async () => {
  const pair = await stage.pair();
  await modify(pair.initiator, { ...vrouter, OppositeInterfaceOwnerId: ACCOUNT });
  expect(await connect(pair.initiator)).toMatchObject({ status: 200 });
});

it('an acceptor cannot connect', async () => {
  const { acceptor } = await stage.pair();
  await refused({ initiator: acceptor }, 'IncorrectRole.NotInitiatingSide');
});

it('an acceptor that is not Idle cannot be connected', async () => {
  const pair = await stage.pair();
  await stage.done('DeleteRouterInterface', pair.acceptor);
  await refused(pair, 'IncorrectRIStatus');
});

it.each(['OppositeInterfaceId', 'OppositeRouterId'])('%s must be set', async (missing) => {
  const named = { OppositeInterfaceId: 'ri-2zeelsewhere000000000', OppositeRouterId: OTHER_ROUTER };
  const initiator = await stage.create({ ...named, [missing]: undefined });
  await refused({ initiator }, 'IncorrectOppositeInterfaceInfo.NotSet');
});

it('both ends cannot be on one router', async () => {
  const initiator = await stage.create({ OppositeRouterId: ROUTER, OppositeInterfaceId: 'ri-2zeelsewhere000000000' });
  await refused({ initiator }, 'IncorrectOppositeInterfaceInfo');
});

it('the owner must be an account that exists', async () => {
  const pair = await stage.pair();
  await modify(pair.initiator, { ...vrouter, OppositeInterfaceOwnerId: '1888888888888888' });
  await refused(pair, 'InvalidAccount.NotFound');
});

it("the owner cannot be an account of the service's other site", async () => {
  const pair = await stage.pair();
  await modify(pair.initiator, { ...vrouter, OppositeInterfaceOwnerId: OTHER_SITE });
  await refused(pair, 'CROSS_BID.FORBIDDEN', 404);
});

describe('with bills outstanding nothing is connected', () => {
  it('where the account says so', async () => {
    const pair = await stage.pair();
    stage.sandbox.world.settings.billsOutstanding = true;
    await refused(pair, 'Forbidden.BillsOutstanding');
  });

  it('where any interface of the account is locked', async () => {
    const other = await stage.create();
    const pair = await stage.pair();
    stage.sandbox.world.routerInterfaces.setBusinessStatus(other, 'FinancialLocked');
    await refused(pair, 'Forbidden.BillsOutstanding');
    stage.sandbox.world.routerInterfaces.setBusinessStatus(other, 'Normal');
    expect(await connect(pair.initiator)).toMatchObject({ status: 200 });
  });
});

describe('two routers have one connection', () => {
  it('and cannot have another', async () => {
    const second = await stage.pair();
    await stage.connected();
    await refused(second, 'Forbidden.OnlyOneConnection');
  });

  it('unless the world is set otherwise', async () => {
    stage.sandbox.world.settings.onePairPerRouters = false;
    const second = await stage.pair();
    await stage.connected();
    expect(await connect(second.initiator)).toMatchObject({ status: 200 });
  });

  it('until one end of it is gone', async () => {
    const second = await stage.pair();
    const { initiator, acceptor } = await stage.connected();
    await stage.done('DeactivateRouterInterface', acceptor);
    stage.settle();
    await stage.done('DeleteRouterInterface', acceptor);
    await refused(second, 'Forbidden.OnlyOneConnection');
    stage.settle();
    expect(await connect(second.initiator)).toMatchObject({ status: 200 });
    stage.settle();
    // The second end to go takes nothing more with it.
    await stage.done('DeactivateRouterInterface', initiator);
    stage.settle();
    await stage.done('DeleteRouterInterface', initiator);
    stage.settle();
    const third = await stage.pairWhileConnected();
    await refused(third, 'Forbidden.OnlyOneConnection');
  });
});

describe('what one end says of the other must be so', () => {
  const third = () => stage.sandbox.world.vrouters.page('cn-beijing', THIRD_ROUTER_INDEX, 1)[0]?.vrouterId ?? '';
  const acceptorWith = (changes: Changes) =>
    stage.create({
      Role: 'AcceptingSide',
      Spec: 'Negative',
      RouterId: OTHER_ROUTER,
      OppositeRouterId: ROUTER,
      ...changes,
    });

  /** An initiator that names an acceptor, which may differ from what it should be. */
  async function facing(acceptor: string): Promise<Pick<Pair, 'initiator'>> {
    const initiator = await stage.create();
    await stage.point(initiator, acceptor, OTHER_ROUTER);
    return { initiator };
  }

  const CASES: readonly (readonly [attribute: string, make: () => Promise<Pick<Pair, 'initiator'>>])[] = [
    ['InstanceId', () => facing('ri-2zeelsewhere000000000')],
    ['Role', async () => facing(await stage.create({ RouterId: OTHER_ROUTER }))],
    [
      'RegionNo',
      async () => {
        const { acceptor } = await stage.pair();
        const initiator = await stage.create({ OppositeRegionId: 'cn-hangzhou' });
        await stage.point(initiator, acceptor, OTHER_ROUTER);
        return { initiator };
      },
    ],
    ['RouterId', async () => facing(await acceptorWith({ RouterId: third() }))],
    [
      'RouterType',
      async () => {
        const pair = await stage.pair();
        await modify(pair.initiator, { OppositeInterfaceId: pair.acceptor });
        return pair;
      },
    ],
    [
      'AliUid',
      async () => {
        const pair = await stage.pair();
        await modify(pair.initiator, { ...vrouter, OppositeInterfaceOwnerId: GUEST });
        return pair;
      },
    ],
    [
      'OppositeInterfaceOwnerId',
      async () => {
        const pair = await stage.pair();
        await modify(pair.acceptor, { ...vrouter, OppositeInterfaceOwnerId: GUEST });
        return pair;
      },
    ],
    ['OppositeRegionNo', async () => facing(await acceptorWith({ OppositeRegionId: 'cn-hangzhou' }))],
    ['OppositeInterfaceId', async () => facing(await acceptorWith({}))],
    [
      'OppositeRouterId',
      async () => {
        const pair = await stage.pair();
        await stage.point(pair.acceptor, pair.initiator, third());
        return pair;
      },
    ],
    [
      'OppositeRouterType',
      async () => {
        const pair = await stage.pair();
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

  it('and there is a case here of each such code', () => {
    const codes = ERROR_KEYS.filter((key) => key.startsWith('AttrMismatching.'));
    expect(CASES.map(([name]) => `AttrMismatching.AcceptingSide${name}`)).toEqual(expect.arrayContaining(codes));
    expect(codes).toHaveLength(11);
  });
});
