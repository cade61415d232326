import { OTHER_ROUTER, ROUTER } from './support/client';
import { GUEST, GUEST_ACCOUNT, WITH_GUEST } from './support/guest';
import { type Pair, Scenario } from './support/scenario';

/** DeleteExpressConnect of pairs in two accounts or regions, and the checks of both ends. */

const ACTION = 'DeleteExpressConnect';

let scenario: Scenario;
beforeEach(async () => {
  scenario = await Scenario.start({
    credentials: WITH_GUEST,
  });
});
afterEach(() => scenario.close());

const world = () => scenario.sandbox.world;
const statusesOf = ({ initiator, acceptor }: Pair) =>
  [initiator, acceptor].map((id) => world().routerInterfaces.find(id)?.status);

async function refused(id: string, Code: string, status = 400, parameters = {}): Promise<void> {
  expect(await scenario.callOn(ACTION, id, parameters)).toMatchObject({ status, json: { Code } });
}

describe('a pair of two accounts', () => {
  async function connected(): Promise<Pair> {
    const pair = await scenario.pairWithAccount(GUEST_ACCOUNT);
    await scenario.succeed('ConnectRouterInterface', pair.initiator);
    scenario.finishTransitions();
    expect(statusesOf(pair)).toEqual(['Active', 'Active']);
    return pair;
  }

  it('loses only the end of the caller', async () => {
    const pair = await connected();
    await scenario.succeed(ACTION, pair.initiator);
    expect(statusesOf(pair)).toEqual(['Deleting', 'Active']);
    scenario.finishTransitions();
    expect(statusesOf(pair)).toEqual([undefined, 'Active']);
    expect(world().routerInterfaces.countOfAccount(GUEST_ACCOUNT)).toBe(1);
  });

  it('loses only the end of the other account, if that account is the caller', async () => {
    const pair = await connected();
    expect(await scenario.callOn(ACTION, pair.acceptor, {}, GUEST)).toMatchObject({ status: 200 });
    expect(statusesOf(pair)).toEqual(['Active', 'Deleting']);
    scenario.finishTransitions();
    expect(statusesOf(pair)).toEqual(['Active', undefined]);
  });

  it('loses only the end of the caller while it is Idle', async () => {
    const pair = await scenario.pairWithAccount(GUEST_ACCOUNT);
    await scenario.succeed(ACTION, pair.initiator);
    scenario.finishTransitions();
    expect(statusesOf(pair)).toEqual([undefined, 'Idle']);
  });

  it('keeps the routes of the other account, also with Force', async () => {
    const { initiator, acceptor } = await connected();
    const entry = world().routeEntries.add(acceptor);
    world().routeEntries.add(initiator);
    await scenario.succeed(ACTION, initiator, { Force: 'true' });
    expect(world().routeEntries.of(initiator)).toEqual([]);
    expect(world().routeEntries.of(acceptor)).toEqual([entry]);
  });

  it('is not refused because of the end of the other account', async () => {
    const { initiator, acceptor } = await connected();
    world().routeEntries.add(acceptor);
    world().routerInterfaces.setOperationLocked(acceptor, true);
    scenario.stored(acceptor).status = 'Deactivating';
    await scenario.succeed(ACTION, initiator);
    expect(statusesOf({ initiator, acceptor })).toEqual(['Deleting', 'Deactivating']);
  });

  it('is not deleted by the id of the other end', async () => {
    const pair = await connected();
    await refused(pair.acceptor, 'IllegalParam.InstanceOwner');
    expect(await scenario.callOn(ACTION, pair.initiator, {}, GUEST)).toMatchObject({
      status: 400,
      json: { Code: 'IllegalParam.InstanceOwner' },
    });
    expect(statusesOf(pair)).toEqual(['Active', 'Active']);
  });
});

it('an interface that names an interface which does not name it back is deleted without it', async () => {
  const { initiator, acceptor } = await scenario.pair();
  const third = await scenario.create({ OppositeInterfaceId: acceptor });
  await scenario.succeed(ACTION, third);
  scenario.finishTransitions();
  expect(statusesOf({ initiator, acceptor })).toEqual(['Idle', 'Idle']);
  expect(await scenario.read(third)).toBeUndefined();
});

it('an interface that names no interface is deleted', async () => {
  const id = await scenario.create();
  const other = await scenario.create();
  await scenario.succeed(ACTION, id);
  scenario.finishTransitions();
  expect(await scenario.read(id)).toBeUndefined();
  expect(await scenario.statusOf(other)).toBe('Idle');
});

it('a connected interface is deleted with the peer of the connection, not with the one it names', async () => {
  const pair = await scenario.connected();
  const other = await scenario.create({ OppositeRouterId: undefined });
  for (const id of [pair.initiator, pair.acceptor]) {
    scenario.stored(id).opposite = { ...scenario.stored(id).opposite, interfaceId: other };
  }
  await scenario.succeed(ACTION, pair.initiator);
  expect(statusesOf(pair)).toEqual(['Deleting', 'Deleting']);
  expect(await scenario.statusOf(other)).toBe('Idle');
});

it('an interface without its deleted peer is deleted', async () => {
  const { initiator, acceptor } = await scenario.connected();
  await scenario.succeed('DeactivateRouterInterface', acceptor);
  scenario.finishTransitions();
  await scenario.succeed('DeleteRouterInterface', acceptor);
  await refused(initiator, 'IncorrectStatus.RouterInterface');
  scenario.finishTransitions();
  await scenario.succeed(ACTION, initiator);
  expect(await scenario.statusOf(initiator)).toBe('Deleting');
});

it('a pair of two regions is deleted by the region of either end', async () => {
  const [router] = world().vrouters.page('cn-hangzhou', 0, 1);
  const there = router?.vrouterId ?? '';
  const initiator = await scenario.create({ OppositeRegionId: 'cn-hangzhou', OppositeRouterId: there });
  const acceptor = await scenario.create({
    RegionId: 'cn-hangzhou',
    Role: 'AcceptingSide',
    Spec: 'Negative',
    RouterId: there,
    OppositeRegionId: 'cn-beijing',
    OppositeRouterId: ROUTER,
    OppositeInterfaceId: initiator,
  });
  await scenario.setPeer(initiator, acceptor, there);
  await refused(acceptor, 'InvalidInstanceId.NotFound', 404);
  await scenario.succeed(ACTION, acceptor, { RegionId: 'cn-hangzhou' });
  expect(statusesOf({ initiator, acceptor })).toEqual(['Deleting', 'Deleting']);
});

describe('neither end is deleted', () => {
  it.each(['initiator', 'acceptor'] as const)('if only the %s has a route', async (side) => {
    const pair = await scenario.connected();
    const entry = world().routeEntries.add(pair[side]);
    for (const id of [pair.initiator, pair.acceptor])
      await refused(id, 'DependencyViolation.RouterInterfaceReferedByRouteEntry');
    expect(statusesOf(pair)).toEqual(['Active', 'Active']);
    expect(world().routeEntries.of(pair[side])).toEqual([entry]);
    await scenario.succeed(ACTION, pair.initiator, { Force: 'true' });
  });

  it('and no route, if one end is locked, also with Force', async () => {
    const pair = await scenario.connected();
    const entry = world().routeEntries.add(pair.initiator);
    world().routerInterfaces.setOperationLocked(pair.acceptor, true);
    await refused(pair.initiator, 'OperationFailed.OperationLocked', 400, { Force: 'true' });
    await refused(pair.acceptor, 'OperationFailed.OperationLocked', 400, { Force: 'true' });
    expect(statusesOf(pair)).toEqual(['Active', 'Active']);
    expect(world().routeEntries.of(pair.initiator)).toEqual([entry]);
  });

  it('if one end is a subscription', async () => {
    const initiator = await scenario.create({ InstanceChargeType: 'PrePaid', Period: '1' });
    const acceptor = await scenario.create({
      Role: 'AcceptingSide',
      Spec: 'Negative',
      RouterId: OTHER_ROUTER,
      OppositeRouterId: ROUTER,
      OppositeInterfaceId: initiator,
    });
    await scenario.setPeer(initiator, acceptor, OTHER_ROUTER);
    await refused(acceptor, 'InvalidRouterInterfaceChargeType.Malformed');
    await refused(initiator, 'InvalidRouterInterfaceChargeType.Malformed');
    expect(statusesOf({ initiator, acceptor })).toEqual(['Idle', 'Idle']);
  });
});

it('Force deletes no route of another interface', async () => {
  const { initiator } = await scenario.connected();
  const other = await scenario.create({ OppositeRouterId: undefined });
  const entry = world().routeEntries.add(other);
  await scenario.succeed(ACTION, initiator, { Force: 'true' });
  expect(world().routeEntries.of(other)).toEqual([entry]);
});
