import { Scenario } from './support/scenario';

let scenario: Scenario;
beforeEach(async () => {
  scenario = await Scenario.start();
});
afterEach(() => scenario.close());

const ACTION = 'ModifyRouterInterfaceSpec';

it('returns the new spec, which both interfaces show', async () => {
  const { initiator, acceptor } = await scenario.connected();
  expect((await scenario.succeed(ACTION, initiator, { Spec: 'Large.2' })).json).toEqual({
    RequestId: expect.any(String),
    Spec: 'Large.2',
  });
  scenario.finishTransitions();
  expect(await scenario.read(initiator)).toMatchObject({ Spec: 'Large.2', Bandwidth: 2048 });
  expect(await scenario.read(acceptor)).toMatchObject({ OppositeInterfaceSpec: 'Large.2', OppositeBandwidth: 2048 });
});

it.each(['Huge.9', 'mini.2', 'Mini. 2'])('cannot be %j', async (Spec) => {
  const { initiator } = await scenario.connected();
  const response = await scenario.callOn(ACTION, initiator, { Spec });
  expect(response).toMatchObject({ status: 400, json: { Code: 'InvalidSpec.ValueNotSupported' } });
});

it('is required', async () => {
  const response = await scenario.callOn(ACTION, await scenario.create());
  expect(response).toMatchObject({ status: 400, json: { Code: 'MissingSpec' } });
});

it('can be the present one, and changes at the start of the transition', async () => {
  const id = await scenario.create();
  await scenario.succeed(ACTION, id, { Spec: 'Mini.5' });
  scenario.finishTransitions();
  await scenario.succeed(ACTION, id, { Spec: 'Mini.2' });
  expect(await scenario.read(id)).toMatchObject({ Status: 'Activating', Spec: 'Mini.2', Bandwidth: 2 });
});

it('can change before the connection, also if the named peer is deleted', async () => {
  const { initiator, acceptor } = await scenario.pair();
  await scenario.succeed('DeleteRouterInterface', acceptor);
  await scenario.succeed(ACTION, initiator, { Spec: 'Mini.2' });
  scenario.finishTransitions();
  await scenario.succeed(ACTION, initiator, { Spec: 'Mini.5' });
});

it('must match the role', async () => {
  const { initiator, acceptor } = await scenario.connected();
  for (const [id, Spec] of [
    [initiator, 'Negative'],
    [acceptor, 'Mini.2'],
  ] as const) {
    const response = await scenario.callOn(ACTION, id, { Spec });
    expect(response).toMatchObject({ status: 400, json: { Code: 'InvalidRouterInterfaceSpec.Malformed' } });
  }
  await scenario.succeed(ACTION, acceptor, { Spec: 'Negative' });
});
