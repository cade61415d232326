import { Scenario } from './support/scenario';

/** The tokens of the other actions that have one; what a token is at all is in client-token.test.ts. */

let stage: Scenario;
beforeEach(async () => {
  stage = await Scenario.start();
});
afterEach(() => stage.close());

const token = { ClientToken: 't' };

describe.each([
  ['DeleteRouterInterface', {}, {}],
  ['DeleteExpressConnect', {}, { Force: 'true' }],
  ['ModifyRouterInterfaceSpec', { Spec: 'Small.1' }, { Spec: 'Small.2' }],
] as const)('%s', (action, parameters, others) => {
  it('repeated with its token gets the same answer, though it could not be done again', async () => {
    const id = await stage.create();
    const first = await stage.done(action, id, { ...parameters, ...token });
    expect(await stage.act(action, id, parameters)).toMatchObject({ status: 400 });
    const again = await stage.done(action, id, { ...parameters, ...token });
    expect(again.json).toEqual({ ...first.json, RequestId: expect.any(String) });
    stage.settle();
    await stage.done(action, id, { ...parameters, ...token });
    expect(['Idle', undefined]).toContain(await stage.statusOf(id));
  });

  it('with the token of another call of it is refused', async () => {
    const [id, other] = [await stage.create(), await stage.create()];
    await stage.done(action, id, { ...parameters, ...token });
    const mismatches = [
      await stage.act(action, other, { ...parameters, ...token }),
      ...(Object.keys(others).length > 0 ? [await stage.act(action, id, { ...others, ...token })] : []),
    ];
    for (const answer of mismatches) {
      expect(answer).toMatchObject({ status: 400, json: { Code: 'IdempotentParameterMismatch' } });
    }
    expect(await stage.statusOf(other)).toBe('Idle');
  });

  it('that is refused leaves its token unused', async () => {
    const id = await stage.create();
    const { routerInterfaces } = stage.sandbox.world;
    const one = routerInterfaces.find(id);
    if (one) one.status = 'Modifying';
    expect(await stage.act(action, id, { ...parameters, ...token })).toMatchObject({ status: 400 });
    if (one) one.status = 'Idle';
    await stage.done(action, id, { ...parameters, ...token });
  });
});

it('a token is of one action', async () => {
  const id = await stage.create(token);
  await stage.done('ModifyRouterInterfaceSpec', id, { Spec: 'Small.1', ...token });
  stage.settle();
  await stage.done('DeleteRouterInterface', id, token);
  expect(await stage.statusOf(id)).toBe('Deleting');
});

it.each(['ActivateRouterInterface', 'DeactivateRouterInterface', 'ConnectRouterInterface'])(
  '%s has no token: a repetition counts',
  async (action) => {
    const from = { ActivateRouterInterface: 'Inactive', DeactivateRouterInterface: 'Active' } as const;
    const id = await stage.inStatus(action in from ? from[action as keyof typeof from] : 'Idle');
    await stage.done(action, id, token);
    expect(await stage.act(action, id, token)).toMatchObject({ status: 400, json: { Code: 'IncorrectRIStatus' } });
  },
);
