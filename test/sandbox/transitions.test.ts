import { Scenario, STATUSES, type Status, TRANSITION_MS } from './support/scenario';

/** The table of what each action is allowed from, what it goes through, where it ends, and what refuses it elsewhere. */

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
    // The only one in that state is the acceptor.
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
    refusal: () => 'InvalidInstance.StatusError',
  },
];

let stage: Scenario;
beforeEach(async () => {
  stage = await Scenario.start();
});
afterEach(() => stage.close());

describe.each(TABLE)('$action $parameters', ({ action, parameters = {}, allowed, refusal }) => {
  it.each(STATUSES.filter((status) => allowed[status]))('is carried out on %s', async (status) => {
    const id = await stage.inStatus(status);
    await stage.done(action, id, parameters);
    expect(await stage.statusOf(id)).toBe(allowed[status]?.through);
    stage.clock.now += TRANSITION_MS - 1;
    expect(await stage.statusOf(id)).toBe(allowed[status]?.through);
    stage.clock.now += 1;
    expect(await stage.statusOf(id)).toBe(allowed[status]?.to);
  });

  it.each(STATUSES.filter((status) => !allowed[status]))('is refused on %s', async (status) => {
    const id = await stage.inStatus(status);
    const before = await stage.read(id);
    const answer = await stage.act(action, id, parameters);
    expect(answer).toMatchObject({ status: 400, json: { Code: refusal(status) } });
    expect(await stage.read(id)).toEqual(before);
  });
});

it.each([
  ['ConnectRouterInterface', 'Active', 'Idle'],
  ['ActivateRouterInterface', 'Idle', 'Inactive'],
  ['DeactivateRouterInterface', 'Idle', 'Active'],
] as const)('%s says from which state it can be done', async (action, status, from) => {
  const answer = await stage.act(action, await stage.inStatus(status));
  expect(answer.json['Message']).toBe(
    `RouterInterface can be operated by this action only when it's status is ${from}.`,
  );
});

it('Create makes an Idle interface at once', async () => {
  expect(await stage.statusOf(await stage.create())).toBe('Idle');
});

describe('each end has a state of its own', () => {
  it('while they are connected', async () => {
    const { initiator, acceptor } = await stage.pair();
    await stage.done('ConnectRouterInterface', initiator);
    expect(await stage.read(initiator)).toMatchObject({
      Status: 'Connecting',
      OppositeInterfaceStatus: 'AcceptingConnecting',
    });
    expect(await stage.statusOf(acceptor)).toBe('AcceptingConnecting');
    stage.settle();
    for (const id of [initiator, acceptor]) {
      expect(await stage.read(id)).toMatchObject({
        Status: 'Active',
        OppositeInterfaceStatus: 'Active',
        ConnectedTime: '2026-03-01T08:00:01Z',
      });
    }
  });

  it('when one is deactivated and activated again', async () => {
    const { initiator, acceptor } = await stage.connected();
    await stage.done('DeactivateRouterInterface', initiator);
    stage.settle();
    expect(await stage.read(initiator)).toMatchObject({ Status: 'Inactive', OppositeInterfaceStatus: 'Active' });
    expect(await stage.read(acceptor)).toMatchObject({ Status: 'Active', OppositeInterfaceStatus: 'Inactive' });
    await stage.done('ActivateRouterInterface', initiator);
    stage.settle();
    expect(await stage.read(initiator)).toMatchObject({ Status: 'Active', ConnectedTime: '2026-03-01T08:00:01Z' });
  });
});

it('a transition takes as long as was set when it began', async () => {
  const { initiator } = await stage.connected();
  stage.sandbox.world.settings.transitionMs = 5000;
  await stage.done('DeactivateRouterInterface', initiator);
  stage.sandbox.world.settings.transitionMs = 0;
  stage.clock.now += 4999;
  expect(await stage.statusOf(initiator)).toBe('Deactivating');
  stage.clock.now += 1;
  expect(await stage.statusOf(initiator)).toBe('Inactive');
  await stage.done('ActivateRouterInterface', initiator);
  expect(await stage.statusOf(initiator)).toBe('Active');
});

it('many transitions that begin at once end at once', async () => {
  const ids = await Promise.all(Array.from({ length: 20 }, () => stage.create({ OppositeRouterId: undefined })));
  await Promise.all(ids.map((id) => stage.done('DeleteRouterInterface', id)));
  expect(stage.sandbox.world.routerInterfaces.size).toBe(20);
  stage.settle();
  expect(stage.sandbox.world.routerInterfaces.size).toBe(0);
});
