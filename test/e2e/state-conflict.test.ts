import {
  activate,
  connect,
  connected,
  create,
  deactivate,
  endTransitions,
  modify,
  pair,
  remove,
  statusOf,
  vpcAcceptor,
  vpcInitiator,
} from './support/lifecycle';

describe('the user error of a state conflict contains the current state and the allowed states', () => {
  it.each([
    [
      'activate',
      activate,
      'IDLE',
      ['INACTIVE'],
      'The interface is IDLE. The action requires INACTIVE. Call connectRouterInterface first.',
    ],
    [
      'deactivate',
      deactivate,
      'IDLE',
      ['ACTIVE'],
      'The interface is IDLE. The action requires ACTIVE. Call connectRouterInterface first.',
    ],
  ])('%s', async (_name, act, current, allowed, message) => {
    const id = await create(vpcInitiator.input);
    expect(await act(id)).toMatchObject({
      alreadyDone: false,
      userErrors: [
        { code: 'STATE_CONFLICT', message, state: { current, allowed }, upstream: { code: 'IncorrectRIStatus' } },
      ],
    });
    expect(await statusOf(id)).toBe('IDLE');
  });

  it('delete', async () => {
    const [from] = await connected();
    expect(await remove(from)).toMatchObject({
      userErrors: [
        {
          code: 'STATE_CONFLICT',
          message:
            'The interface is ACTIVE. The action requires IDLE or INACTIVE. Call deactivateRouterInterface first.',
          state: { current: 'ACTIVE', allowed: ['IDLE', 'INACTIVE'] },
        },
      ],
    });
  });

  it('connect', async () => {
    const [from] = await connected();
    await deactivate(from);
    endTransitions();
    expect(await connect(from)).toMatchObject({
      userErrors: [{ code: 'STATE_CONFLICT', state: { current: 'INACTIVE', allowed: ['IDLE'] } }],
    });
  });

  it('modify during a transition', async () => {
    const [from] = await pair(vpcInitiator, vpcAcceptor);
    await connect(from);
    expect(await modify(from, { name: 'renamed' })).toMatchObject({
      userErrors: [
        { code: 'STATE_CONFLICT', state: { current: 'CONNECTING', allowed: ['IDLE', 'ACTIVE', 'INACTIVE'] } },
      ],
    });
  });

  it('in an allowed state, the message is the advice of the error code, and there is no state', async () => {
    const id = await create(vpcInitiator.input);
    const { userErrors } = await connect(id);
    expect(userErrors).toMatchObject([
      {
        code: 'STATE_CONFLICT',
        state: null,
        upstream: { code: 'IncorrectOppositeInterfaceInfo.NotSet' },
      },
    ]);
    expect(userErrors[0]?.message).not.toContain('The action requires');
  });
});
