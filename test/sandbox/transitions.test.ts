import { Scenario, STATUSES, type Status, TRANSITION_MS } from './support/scenario';

/** For each action: the statuses in which it is allowed, the transition, and the error in other statuses. */

interface Row {
  readonly action: string;
  readonly parameters?: Record<string, string>;
  readonly allowed: Partial<Record<Status, { readonly through: Status; readonly to: Status | undefined }>>;
  readonly refusal: (status: Status) => string;
}

const same = (status: Status) => ({ through: status, to: status });
const PASSING: readonly Status[] = [
  'AcceptingConnecting',
  'Connecting',
  'Activating',
  'Modifying',
  'Deactivating',
  'Deleting',
];

const TABLE: readonly Row[] = [
  {
    action: 'ConnectRouterInterface',
    allowed: { Idle: { through: 'Connecting', to: 'Active' } },
    // Only an acceptor has this status.
    refusal: (status) => (status === 'AcceptingConnecting' ? 'IncorrectRole.NotInitiatingSide' : 'IncorrectRIStatus'),
  },
  {
    action: 'DeactivateRouterInterface',
    allowed: { Active: { through: 'Deactivating', to: 'Inactive' } },
    refusal: () => 'IncorrectRIStatus',
  },
  {
    action: 'ActivateRouterInterface',
    allowed: { Inactive: { through: 'Activating', to: 'Active' } },
    refusal: () => 'IncorrectRIStatus',
  },
  {
    action: 'ModifyRouterInterfaceSpec',
    parameters: { Spec: 'Large.2' },
    allowed: {
      Active: { through: 'Activating', to: 'Active' },
      Inactive: { through: 'Activating', to: 'Inactive' },
      Idle: { through: 'Activating', to: 'Idle' },
    },
    refusal: () => 'InvalidInstance.StatusError',
  },
  {
    action: 'ModifyRouterInterfaceAttribute',
    parameters: { Name: 'renamed' },
    allowed: { Idle: same('Idle'), Active: same('Active'), Inactive: same('Inactive') },
    refusal: () => 'INSTANCE_IN_PROCESSIONG',
  },
  {
    action: 'ModifyRouterInterfaceAttribute',
    parameters: { OppositeInterfaceId: 'ri-2zeelsewhere000000000' },
    allowed: { Idle: same('Idle') },
    refusal: (status) => (PASSING.includes(status) ? 'INSTANCE_IN_PROCESSIONG' : 'IncorrectStatus.RouterInterface'),
  },
  {
    action: 'DeleteRouterInterface',
    allowed: { Idle: { through: 'Deleting', to: undefined }, Inactive: { through: 'Deleting', to: undefined } },
    refusal: () => 'InvalidInstance.StatusError',
  },
  {
    action: 'DeleteExpressConnect',
    allowed: {
      Idle: { through: 'Deleting', to: undefined },
      Active: { through: 'Deleting', to: undefined },
      Inactive: { through: 'Deleting', to: undefined },
    },
    refusal: () => 'IncorrectStatus.RouterInterface',
  },
];

let scenario: Scenario;
beforeEach(async () => {
  scenario = await Scenario.start();
});
afterEach(() => scenario.close());

describe.each(TABLE)('$action $parameters', ({ action, parameters = {}, allowed, refusal }) => {
  it.each(STATUSES.filter((status) => allowed[status]))('is accepted in %s', async (status) => {
    const id = await scenario.inStatus(status);
    await scenario.succeed(action, id, parameters);
    expect(await scenario.statusOf(id)).toBe(allowed[status]?.through);
    scenario.clock.skip(TRANSITION_MS - 1);
    expect(await scenario.statusOf(id)).toBe(allowed[status]?.through);
    scenario.clock.skip(1);
    expect(await scenario.statusOf(id)).toBe(allowed[status]?.to);
  });

  it.each(STATUSES.filter((status) => !allowed[status]))('is refused in %s', async (status) => {
    const id = await scenario.inStatus(status);
    const before = await scenario.read(id);
    const response = await scenario.callOn(action, id, parameters);
    expect(response).toMatchObject({ status: 400, json: { Code: refusal(status) } });
    expect(await scenario.read(id)).toEqual(before);
  });
});

it.each([
  ['ConnectRouterInterface', 'Active', 'Idle'],
  ['ActivateRouterInterface', 'Idle', 'Inactive'],
  ['DeactivateRouterInterface', 'Idle', 'Active'],
] as const)('the error of %s contains the required status', async (action, status, from) => {
  const response = await scenario.callOn(action, await scenario.inStatus(status));
  expect(response.json['Message']).toBe(
    `RouterInterface can be operated by this action only when it's status is ${from}.`,
  );
});

it('Create returns an Idle interface', async () => {
  expect(await scenario.statusOf(await scenario.create())).toBe('Idle');
});

describe('each interface has an independent status', () => {
  it('during the connection', async () => {
    const { initiator, acceptor } = await scenario.pair();
    await scenario.succeed('ConnectRouterInterface', initiator);
    expect(await scenario.read(initiator)).toMatchObject({
      Status: 'Connecting',
      OppositeInterfaceStatus: 'AcceptingConnecting',
    });
    expect(await scenario.statusOf(acceptor)).toBe('AcceptingConnecting');
    scenario.finishTransitions();
    for (const id of [initiator, acceptor]) {
      expect(await scenario.read(id)).toMatchObject({
        Status: 'Active',
        OppositeInterfaceStatus: 'Active',
        ConnectedTime: '2026-03-01T08:00:01Z',
      });
    }
  });

  it('if one is deactivated and activated', async () => {
    const { initiator, acceptor } = await scenario.connected();
    await scenario.succeed('DeactivateRouterInterface', initiator);
    scenario.finishTransitions();
    expect(await scenario.read(initiator)).toMatchObject({ Status: 'Inactive', OppositeInterfaceStatus: 'Active' });
    expect(await scenario.read(acceptor)).toMatchObject({ Status: 'Active', OppositeInterfaceStatus: 'Inactive' });
    await scenario.succeed('ActivateRouterInterface', initiator);
    scenario.finishTransitions();
    expect(await scenario.read(initiator)).toMatchObject({ Status: 'Active', ConnectedTime: '2026-03-01T08:00:01Z' });
  });
});

it('a transition has the duration of the setting at its start', async () => {
  const { initiator } = await scenario.connected();
  scenario.sandbox.world.settings.transitionMs = 5000;
  await scenario.succeed('DeactivateRouterInterface', initiator);
  scenario.sandbox.world.settings.transitionMs = 0;
  scenario.clock.skip(4999);
  expect(await scenario.statusOf(initiator)).toBe('Deactivating');
  scenario.clock.skip(1);
  expect(await scenario.statusOf(initiator)).toBe('Inactive');
  await scenario.succeed('ActivateRouterInterface', initiator);
  expect(await scenario.statusOf(initiator)).toBe('Active');
});

it('the time of the last change is the start and then the end of a transition', async () => {
  const { initiator } = await scenario.connected();
  const modified = async () =>
    (await scenario.call('DescribeRouterInterfaceAttribute', { InstanceId: initiator })).json['GmtModified'];
  expect(await modified()).toBe('2026-03-01T08:00:01Z');
  scenario.clock.set(scenario.clock.now() + 59_000);
  await scenario.succeed('DeactivateRouterInterface', initiator);
  expect(await modified()).toBe('2026-03-01T08:01:00Z');
  scenario.clock.set(scenario.clock.now() + 60_000);
  expect(await modified()).toBe('2026-03-01T08:01:01Z');
});

it('an interface has no connection time until it is Active', async () => {
  const { initiator, acceptor } = await scenario.pair();
  await scenario.succeed('ModifyRouterInterfaceSpec', initiator, { Spec: 'Mini.2' });
  scenario.finishTransitions();
  expect(await scenario.read(initiator)).not.toHaveProperty('ConnectedTime');
  await scenario.succeed('ConnectRouterInterface', initiator);
  for (const id of [initiator, acceptor]) expect(await scenario.read(id)).not.toHaveProperty('ConnectedTime');
});

it('the end of a deletion removes the routes to the interface, and no others', async () => {
  const { routeEntries } = scenario.sandbox.world;
  const [id, other] = [await scenario.create(), await scenario.create()];
  await scenario.succeed('DeleteRouterInterface', id);
  routeEntries.add(id);
  const entry = routeEntries.add(other);
  scenario.finishTransitions();
  expect(await scenario.statusOf(id)).toBeUndefined();
  expect([routeEntries.of(id), routeEntries.of(other)]).toEqual([[], [entry]]);
});

it('transitions that start together end together', async () => {
  const ids = await Promise.all(Array.from({ length: 20 }, () => scenario.create({ OppositeRouterId: undefined })));
  await Promise.all(ids.map((id) => scenario.succeed('DeleteRouterInterface', id)));
  expect(scenario.sandbox.world.routerInterfaces.size).toBe(20);
  scenario.finishTransitions();
  expect(scenario.sandbox.world.routerInterfaces.size).toBe(0);
});
