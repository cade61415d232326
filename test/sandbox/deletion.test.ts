import { EXAMPLE, OTHER_ROUTER } from './support/client';
import { Scenario } from './support/scenario';

let stage: Scenario;
beforeEach(async () => {
  stage = await Scenario.start();
});
afterEach(() => stage.close());

const world = () => stage.sandbox.world;

async function refused(action: string, id: string, Code: string, status = 400, parameters = {}): Promise<void> {
  const before = await stage.read(id);
  expect(await stage.act(action, id, parameters)).toMatchObject({ status, json: { Code } });
  expect(await stage.read(id)).toEqual(before);
}

describe('DeleteRouterInterface', () => {
  it('ends in absence, everywhere', async () => {
    const [first, second, third] = [await stage.create(), await stage.create(), await stage.create()];
    await stage.done('DeleteRouterInterface', second);
    expect(await stage.statusOf(second)).toBe('Deleting');
    stage.settle();
    const list = await stage.call('DescribeRouterInterfaces');
    expect(list.json).toMatchObject({
      TotalCount: 2,
      RouterInterfaceSet: {
        RouterInterfaceType: [{ RouterInterfaceId: first }, { RouterInterfaceId: third }],
      },
    });
    expect(await stage.read(second)).toBeUndefined();
    expect((await stage.call('DescribeRouterInterfaceAttribute', { InstanceId: second })).json).toMatchObject({
      RouterInterfaceId: '',
    });
    expect(await stage.act('DeleteRouterInterface', second)).toMatchObject({
      status: 404,
      json: { Code: 'InvalidInstanceId.NotFound' },
    });
    expect(world().routerInterfaces.size).toBe(2);
  });

  it('makes room for another on the router and in the account', async () => {
    world().settings.interfacesPerRouter = 1;
    world().settings.interfacesPerAccount = 1;
    for (let round = 0; round < 3; round += 1) {
      await stage.done('DeleteRouterInterface', await stage.create());
      stage.settle();
    }
  });

  it('leaves the other end, which says so', async () => {
    const { initiator, acceptor } = await stage.connected();
    await stage.done('DeactivateRouterInterface', initiator);
    stage.settle();
    await stage.done('DeleteRouterInterface', initiator);
    expect(await stage.read(acceptor)).toMatchObject({ Status: 'Active', OppositeInterfaceStatus: 'Deleting' });
    stage.settle();
    const left = await stage.read(acceptor);
    expect(left).toMatchObject({
      Status: 'Active',
      OppositeInterfaceId: initiator,
      OppositeInterfaceStatus: 'Deleted',
    });
    for (const name of ['OppositeInterfaceSpec', 'OppositeBandwidth', 'OppositeInterfaceBusinessStatus']) {
      expect(left).not.toHaveProperty(name);
    }
  });

  it('is told apart from what never was', async () => {
    const id = await stage.create({ OppositeInterfaceId: 'ri-2zeelsewhere000000000' });
    expect(await stage.read(id)).not.toHaveProperty('OppositeInterfaceStatus');
  });

  it('is not done while a custom route leads to the interface', async () => {
    const id = await stage.create();
    const entry = world().routeEntries.add(id);
    world().routeEntries.add(await stage.create());
    await refused('DeleteRouterInterface', id, 'RouterInterfaceReferredByRouteEntry');
    world().routeEntries.remove(entry);
    await stage.done('DeleteRouterInterface', id);
  });

  it('is not done to what is paid for in advance, nor to what is locked', async () => {
    const prepaid = await stage.create({ InstanceChargeType: 'PrePaid', Period: '1' });
    await refused('DeleteRouterInterface', prepaid, 'InvalidRouterInterfaceChargeType.Malformed', 500);
    const locked = await stage.create();
    world().routerInterfaces.setOperationLocked(locked, true);
    await refused('DeleteRouterInterface', locked, 'OperationFailed.OperationLocked');
  });

  it('is done to what is locked because of bills', async () => {
    const id = await stage.create();
    world().routerInterfaces.setBusinessStatus(id, 'FinancialLocked');
    expect(await stage.call('CreateRouterInterface', EXAMPLE)).toMatchObject({
      status: 400,
      json: { Code: 'Forbidden.BillsOutstanding' },
    });
    await stage.done('DeleteRouterInterface', id);
    stage.settle();
    // With it goes the debt that kept the account from creating more.
    await stage.create();
  });
});

describe('what has lost its peer', () => {
  it.each(['Deleting', undefined])('(%s) cannot be active again', async (peer) => {
    const { initiator, acceptor } = await stage.connected();
    for (const id of [initiator, acceptor]) await stage.done('DeactivateRouterInterface', id);
    stage.settle();
    await stage.done('DeleteRouterInterface', acceptor);
    if (peer === undefined) stage.settle();
    expect(await stage.statusOf(acceptor)).toBe(peer);
    await refused('ActivateRouterInterface', initiator, 'OppositeRouterInterfaceIsDeleted');
    await refused('ModifyRouterInterfaceSpec', initiator, 'InvalidOpposite.NotFound', 400, { Spec: 'Mini.2' });
  });
});

describe('DeleteExpressConnect', () => {
  it.each(['initiator', 'acceptor'] as const)('named by its %s deletes both ends, Active ones too', async (end) => {
    const pair = await stage.connected();
    await stage.done('DeleteExpressConnect', pair[end]);
    expect([await stage.statusOf(pair.initiator), await stage.statusOf(pair.acceptor)]).toEqual([
      'Deleting',
      'Deleting',
    ]);
    stage.settle();
    expect(world().routerInterfaces.size).toBe(0);
    expect(await stage.act('DeleteExpressConnect', pair[end])).toMatchObject({ status: 404 });
  });

  it('deletes what FastLinkMode made', async () => {
    const [vbr] = world().vbrs.list('cn-beijing');
    const id = await stage.create({
      RouterType: 'VBR',
      RouterId: vbr?.vbrId,
      AccessPointId: vbr?.accessPointId,
      OppositeRouterType: 'VRouter',
      OppositeRouterId: OTHER_ROUTER,
      OppositeInterfaceOwnerId: world().settings.accountId,
      FastLinkMode: 'true',
    });
    await refused('DeleteExpressConnect', id, 'InvalidInstance.StatusError');
    stage.settle();
    await stage.done('DeleteExpressConnect', id);
    stage.settle();
    expect(world().routerInterfaces.size).toBe(0);
  });

  it('deletes Idle ends only together where each names the other', async () => {
    const { initiator, acceptor } = await stage.pair();
    const third = await stage.create({ OppositeInterfaceId: acceptor });
    await stage.done('DeleteExpressConnect', third);
    await stage.done('DeleteExpressConnect', acceptor);
    stage.settle();
    expect([await stage.read(initiator), await stage.read(acceptor), await stage.read(third)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('with Force takes the routes to either end with it, and without is refused', async () => {
    const { initiator, acceptor } = await stage.connected();
    world().routeEntries.add(initiator);
    world().routeEntries.add(acceptor);
    await refused('DeleteExpressConnect', initiator, 'RouterInterfaceReferredByRouteEntry');
    await refused('DeleteExpressConnect', initiator, 'RouterInterfaceReferredByRouteEntry', 400, { Force: 'false' });
    await stage.done('DeleteExpressConnect', initiator, { Force: 'true' });
    expect([...world().routeEntries.of(initiator), ...world().routeEntries.of(acceptor)]).toEqual([]);
  });

  it('leaves both ends as they are where one cannot be deleted', async () => {
    const { initiator, acceptor } = await stage.connected();
    await stage.done('DeactivateRouterInterface', acceptor);
    await refused('DeleteExpressConnect', initiator, 'InvalidInstance.StatusError');
    stage.settle();
    world().routerInterfaces.setOperationLocked(acceptor, true);
    await refused('DeleteExpressConnect', initiator, 'OperationFailed.OperationLocked');
    expect(await stage.statusOf(acceptor)).toBe('Inactive');
  });

  it('has a Force that is a boolean', async () => {
    await refused('DeleteExpressConnect', await stage.create(), 'InvalidForce', 400, { Force: 'yes' });
  });
});
