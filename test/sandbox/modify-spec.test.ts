import { Scenario } from './support/scenario';

let stage: Scenario;
beforeEach(async () => {
  stage = await Scenario.start();
});
afterEach(() => stage.close());

const ACTION = 'ModifyRouterInterfaceSpec';

it('answers the new specification, which both ends show', async () => {
  const { initiator, acceptor } = await stage.connected();
  expect((await stage.done(ACTION, initiator, { Spec: 'Large.2' })).json).toEqual({
    RequestId: expect.any(String),
    Spec: 'Large.2',
  });
  stage.settle();
  expect(await stage.read(initiator)).toMatchObject({ Spec: 'Large.2', Bandwidth: 2048 });
  expect(await stage.read(acceptor)).toMatchObject({ OppositeInterfaceSpec: 'Large.2', OppositeBandwidth: 2048 });
});

it.each(['Huge.9', 'mini.2', 'Mini. 2'])('cannot be %j', async (Spec) => {
  const { initiator } = await stage.connected();
  const answer = await stage.act(ACTION, initiator, { Spec });
  expect(answer).toMatchObject({ status: 400, json: { Code: 'InvalidSpec.ValueNotSupported' } });
});

it('must be given', async () => {
  const answer = await stage.act(ACTION, await stage.create());
  expect(answer).toMatchObject({ status: 400, json: { Code: 'MissingSpec' } });
});

it('must suit the role', async () => {
  const { initiator, acceptor } = await stage.connected();
  for (const [id, Spec] of [
    [initiator, 'Negative'],
    [acceptor, 'Mini.2'],
  ] as const) {
    const answer = await stage.act(ACTION, id, { Spec });
    expect(answer).toMatchObject({ status: 400, json: { Code: 'InvalidRouterInterfaceSpec.Malformed' } });
  }
  await stage.done(ACTION, acceptor, { Spec: 'Negative' });
});
