import { EXAMPLE, OTHER_ROUTER } from './support/client';
import { Scenario } from './support/scenario';

let scenario: Scenario;
beforeEach(async () => {
  scenario = await Scenario.start();
});
afterEach(() => scenario.close());

const world = () => scenario.sandbox.world;

async function refused(action: string, id: string, Code: string, status = 400, parameters = {}): Promise<void> {
  const before = await scenario.read(id);
  expect(await scenario.callOn(action, id, parameters)).toMatchObject({ status, json: { Code } });
  expect(await scenario.read(id)).toEqual(before);
}

describe('DeleteRouterInterface', () => {
  it('removes the interface from all reads', async () => {
    const [first, second, third] = [await scenario.create(), await scenario.create(), await scenario.create()];
    await scenario.succeed('DeleteRouterInterface', second);
    expect(await scenario.statusOf(second)).toBe('Deleting');
    scenario.finishTransitions();
    const list = await scenario.call('DescribeRouterInterfaces');
    expect(list.json).toMatchObject({
      TotalCount: 2,
      RouterInterfaceSet: {
        RouterInterfaceType: [{ RouterInterfaceId: first }, { RouterInterfaceId: third }],
      },
    });
    expect(await scenario.read(second)).toBeUndefined();
    expect((await scenario.call('DescribeRouterInterfaceAttribute', { InstanceId: second })).json).toMatchObject({
      RouterInterfaceId: '',
    });
    expect(await scenario.callOn('DeleteRouterInterface', second)).toMatchObject({
      status: 404,
      json: { Code: 'InvalidInstanceId.NotFound' },
    });
    expect(world().routerInterfaces.size).toBe(2);
  });

  it('frees the quota of the router and of the account', async () => {
    world().settings.interfacesPerRouter = 1;
    world().settings.interfacesPerAccount = 1;
    for (let round = 0; round < 3; round += 1) {
      await scenario.succeed('DeleteRouterInterface', await scenario.create());
      scenario.finishTransitions();
    }
  });

  it('does not delete the peer, which shows the deletion', async () => {
    const { initiator, acceptor } = await scenario.connected();
    await scenario.succeed('DeactivateRouterInterface', initiator);
    scenario.finishTransitions();
    await scenario.succeed('DeleteRouterInterface', initiator);
    expect(await scenario.read(acceptor)).toMatchObject({ Status: 'Active', OppositeInterfaceStatus: 'Deleting' });
    scenario.finishTransitions();
    const peer = await scenario.read(acceptor);
    expect(peer).toMatchObject({
      Status: 'Active',
      OppositeInterfaceId: initiator,
      OppositeInterfaceStatus: 'Deleted',
    });
    for (const name of ['OppositeInterfaceSpec', 'OppositeBandwidth', 'OppositeInterfaceBusinessStatus']) {
      expect(peer).not.toHaveProperty(name);
    }
  });

  it('differs from an interface that never existed', async () => {
    const id = await scenario.create({ OppositeInterfaceId: 'ri-2zeelsewhere000000000' });
    expect(await scenario.read(id)).not.toHaveProperty('OppositeInterfaceStatus');
  });

  it('is refused while a custom route leads to the interface', async () => {
    const id = await scenario.create();
    const entry = world().routeEntries.add(id);
    world().routeEntries.add(await scenario.create());
    await refused('DeleteRouterInterface', id, 'RouterInterfaceReferredByRouteEntry');
    world().routeEntries.remove(entry);
    await scenario.succeed('DeleteRouterInterface', id);
  });

  it('is refused for a subscription and for a locked interface', async () => {
    const prepaid = await scenario.create({ InstanceChargeType: 'PrePaid', Period: '1' });
    await refused('DeleteRouterInterface', prepaid, 'InvalidRouterInterfaceChargeType.Malformed', 500);
    const locked = await scenario.create();
    world().routerInterfaces.setOperationLocked(locked, true);
    await refused('DeleteRouterInterface', locked, 'OperationFailed.OperationLocked');
  });

  it('accepts a FinancialLocked interface', async () => {
    const id = await scenario.create();
    world().routerInterfaces.setBusinessStatus(id, 'FinancialLocked');
    expect(await scenario.call('CreateRouterInterface', EXAMPLE)).toMatchObject({
      status: 400,
      json: { Code: 'Forbidden.BillsOutstanding' },
    });
    await scenario.succeed('DeleteRouterInterface', id);
    scenario.finishTransitions();
    // The deletion ends the lock of the account.
    await scenario.create();
  });
});

describe('an interface with a deleted peer', () => {
  it.each(['Deleting', undefined])('(%s) cannot be activated', async (peer) => {
    const { initiator, acceptor } = await scenario.connected();
    for (const id of [initiator, acceptor]) await scenario.succeed('DeactivateRouterInterface', id);
    scenario.finishTransitions();
    await scenario.succeed('DeleteRouterInterface', acceptor);
    if (peer === undefined) scenario.finishTransitions();
    expect(await scenario.statusOf(acceptor)).toBe(peer);
    await refused('ActivateRouterInterface', initiator, 'OppositeRouterInterfaceIsDeleted');
    await refused('ModifyRouterInterfaceSpec', initiator, 'InvalidOpposite.NotFound', 400, { Spec: 'Mini.2' });
  });
});

describe('DeleteExpressConnect', () => {
  it.each(['initiator', 'acceptor'] as const)(
    'deletes both interfaces by the id of the %s, also if they are Active',
    async (side) => {
      const pair = await scenario.connected();
      await scenario.succeed('DeleteExpressConnect', pair[side]);
      expect([await scenario.statusOf(pair.initiator), await scenario.statusOf(pair.acceptor)]).toEqual([
        'Deleting',
        'Deleting',
      ]);
      scenario.finishTransitions();
      expect(world().routerInterfaces.size).toBe(0);
      expect(await scenario.callOn('DeleteExpressConnect', pair[side])).toMatchObject({ status: 404 });
    },
  );

  it('deletes a pair of FastLinkMode', async () => {
    const [vbr] = world().vbrs.list('cn-beijing');
    const id = await scenario.create({
      RouterType: 'VBR',
      RouterId: vbr?.vbrId,
      AccessPointId: vbr?.accessPointId,
      OppositeRouterType: 'VRouter',
      OppositeRouterId: OTHER_ROUTER,
      OppositeInterfaceOwnerId: world().settings.accountId,
      FastLinkMode: 'true',
    });
    await refused('DeleteExpressConnect', id, 'IncorrectStatus.RouterInterface');
    scenario.finishTransitions();
    await scenario.succeed('DeleteExpressConnect', id);
    scenario.finishTransitions();
    expect(world().routerInterfaces.size).toBe(0);
  });

  it('deletes Idle interfaces together only if each names the other', async () => {
    const { initiator, acceptor } = await scenario.pair();
    const third = await scenario.create({ OppositeInterfaceId: acceptor });
    await scenario.succeed('DeleteExpressConnect', third);
    await scenario.succeed('DeleteExpressConnect', acceptor);
    scenario.finishTransitions();
    expect([await scenario.read(initiator), await scenario.read(acceptor), await scenario.read(third)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('deletes the routes with Force, and is refused without it', async () => {
    const { initiator, acceptor } = await scenario.connected();
    world().routeEntries.add(initiator);
    world().routeEntries.add(acceptor);
    await refused('DeleteExpressConnect', initiator, 'DependencyViolation.RouterInterfaceReferedByRouteEntry');
    await refused('DeleteExpressConnect', initiator, 'DependencyViolation.RouterInterfaceReferedByRouteEntry', 400, {
      Force: 'false',
    });
    await scenario.succeed('DeleteExpressConnect', initiator, { Force: 'true' });
    expect([...world().routeEntries.of(initiator), ...world().routeEntries.of(acceptor)]).toEqual([]);
  });

  it('deletes neither interface if one cannot be deleted', async () => {
    const { initiator, acceptor } = await scenario.connected();
    await scenario.succeed('DeactivateRouterInterface', acceptor);
    await refused('DeleteExpressConnect', initiator, 'IncorrectStatus.RouterInterface');
    scenario.finishTransitions();
    world().routerInterfaces.setOperationLocked(acceptor, true);
    await refused('DeleteExpressConnect', initiator, 'OperationFailed.OperationLocked');
    expect(await scenario.statusOf(acceptor)).toBe('Inactive');
  });

  it('requires a boolean Force', async () => {
    await refused('DeleteExpressConnect', await scenario.create(), 'InvalidForce', 400, { Force: 'yes' });
  });
});
