import { Scenario } from './support/scenario';

/** Client tokens of the other actions; client-token.test.ts tests those of CreateRouterInterface. */

let scenario: Scenario;
beforeEach(async () => {
  scenario = await Scenario.start();
});
afterEach(() => scenario.close());

const token = { ClientToken: 't' };

describe.each([
  ['DeleteRouterInterface', {}, {}],
  ['DeleteExpressConnect', {}, { Force: 'true' }],
  ['ModifyRouterInterfaceSpec', { Spec: 'Small.1' }, { Spec: 'Small.2' }],
] as const)('%s', (action, parameters, others) => {
  it('returns the same response for a repeated token, although the action would now be refused', async () => {
    const id = await scenario.create();
    const first = await scenario.succeed(action, id, { ...parameters, ...token });
    expect(await scenario.callOn(action, id, parameters)).toMatchObject({ status: 400 });
    const again = await scenario.succeed(action, id, { ...parameters, ...token });
    expect(again.json).toEqual({ ...first.json, RequestId: expect.any(String) });
    scenario.finishTransitions();
    await scenario.succeed(action, id, { ...parameters, ...token });
    expect(['Idle', undefined]).toContain(await scenario.statusOf(id));
  });

  it('refuses the token of another call', async () => {
    const [id, other] = [await scenario.create(), await scenario.create()];
    await scenario.succeed(action, id, { ...parameters, ...token });
    const mismatches = [
      await scenario.callOn(action, other, { ...parameters, ...token }),
      ...(Object.keys(others).length > 0 ? [await scenario.callOn(action, id, { ...others, ...token })] : []),
    ];
    for (const response of mismatches) {
      expect(response).toMatchObject({ status: 400, json: { Code: 'IdempotentParameterMismatch' } });
    }
    expect(await scenario.statusOf(other)).toBe('Idle');
  });

  it('does not use its token if it is refused', async () => {
    const id = await scenario.create();
    const { routerInterfaces } = scenario.sandbox.world;
    const target = routerInterfaces.find(id);
    if (target) target.status = 'Modifying';
    expect(await scenario.callOn(action, id, { ...parameters, ...token })).toMatchObject({ status: 400 });
    if (target) target.status = 'Idle';
    await scenario.succeed(action, id, { ...parameters, ...token });
  });
});

it('a token is unique per action', async () => {
  const id = await scenario.create(token);
  await scenario.succeed('ModifyRouterInterfaceSpec', id, { Spec: 'Small.1', ...token });
  scenario.finishTransitions();
  await scenario.succeed('DeleteRouterInterface', id, token);
  expect(await scenario.statusOf(id)).toBe('Deleting');
});

it.each(['ActivateRouterInterface', 'DeactivateRouterInterface', 'ConnectRouterInterface'])(
  '%s has no token: a repeated call is a new call',
  async (action) => {
    const from = { ActivateRouterInterface: 'Inactive', DeactivateRouterInterface: 'Active' } as const;
    const id = await scenario.inStatus(action in from ? from[action as keyof typeof from] : 'Idle');
    await scenario.succeed(action, id, token);
    expect(await scenario.callOn(action, id, token)).toMatchObject({
      status: 400,
      json: { Code: 'IncorrectRIStatus' },
    });
  },
);
