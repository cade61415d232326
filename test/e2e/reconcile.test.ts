import { injecting } from '../../kit/faults/upstream-faults';
import {
  ConnectRouterInterfaceDocument,
  DeleteExpressConnectDocument,
  DeleteRouterInterfaceDocument,
  ModifyRouterInterfaceSpecDocument,
  TagRouterInterfaceDocument,
  UntagRouterInterfaceDocument,
} from '../../schema/client';
import {
  activate,
  connect,
  connected,
  create,
  deactivate,
  endTransitions,
  gateway,
  loseResponses,
  modify,
  type Payload,
  pair,
  payloadOf,
  REGION,
  remove,
  statusOf,
  target,
  vpcAcceptor,
  vpcInitiator,
} from './support/lifecycle';

/** Repeated writes, absent interfaces and lost responses: the state decides about the result. */

describe('an action whose target state is already reached, or is being reached, succeeds', () => {
  it('connect', async () => {
    const [from] = await pair(vpcInitiator, vpcAcceptor);
    await connect(from);
    expect(await connect(from)).toMatchObject({
      alreadyDone: true,
      userErrors: [],
      routerInterface: { status: 'CONNECTING' },
    });
    endTransitions();
    expect(await connect(from)).toMatchObject({
      alreadyDone: true,
      userErrors: [],
      routerInterface: { status: 'ACTIVE' },
    });
  });

  it('deactivate, activate', async () => {
    const [from] = await connected();
    expect(await activate(from)).toMatchObject({ alreadyDone: true, userErrors: [] });
    await deactivate(from);
    expect(await deactivate(from)).toMatchObject({ alreadyDone: true, userErrors: [] });
    endTransitions();
    expect(await deactivate(from)).toMatchObject({
      alreadyDone: true,
      userErrors: [],
      routerInterface: { status: 'INACTIVE' },
    });
  });

  it('delete', async () => {
    const id = await create(vpcInitiator.input);
    await remove(id);
    expect(await remove(id)).toMatchObject({
      alreadyDone: true,
      userErrors: [],
      routerInterface: { status: 'DELETING' },
    });
  });

  it('modify, tag, untag and change of the spec, although the responses are lost', async () => {
    const [from] = await connected();
    loseResponses();
    expect(await modify(from, { name: 'renamed', hcRate: 3000 })).toMatchObject({ alreadyDone: true, userErrors: [] });
    const tags = [{ key: 'team', value: 'network' }];
    const input = { regionId: REGION, routerInterfaceId: from };
    const tagged = await gateway.execute(TagRouterInterfaceDocument, { input: { ...input, tags } });
    expect(payloadOf<Payload>(tagged)).toMatchObject({ alreadyDone: true, routerInterface: { name: 'renamed', tags } });
    const untagged = await gateway.execute(UntagRouterInterfaceDocument, { input: { ...input, tagKeys: ['team'] } });
    expect(payloadOf<Payload>(untagged)).toMatchObject({ alreadyDone: true, routerInterface: { tags: [] } });
    const withSpec = await gateway.execute(ModifyRouterInterfaceSpecDocument, { input: { ...input, spec: 'SMALL_2' } });
    expect(payloadOf<Payload>(withSpec)).toMatchObject({ alreadyDone: true, routerInterface: { spec: 'SMALL_2' } });
  });
});

describe('an absent interface is not a success', () => {
  it('of deleteRouterInterface: a wrong region or an unknown id is NOT_FOUND, and the interface still exists', async () => {
    const id = await create(vpcInitiator.input);
    for (const input of [
      { regionId: 'cn-hangzhou', routerInterfaceId: id },
      { regionId: REGION, routerInterfaceId: 'ri-typo' },
    ]) {
      const payload = payloadOf<Payload>(await gateway.execute(DeleteRouterInterfaceDocument, { input }));
      expect(payload).toMatchObject({ alreadyDone: false, userErrors: [{ code: 'NOT_FOUND' }] });
    }
    expect(await statusOf(id)).toBe('IDLE');
  });

  it('of deleteExpressConnect: a deleted interface is NOT_FOUND, and its peer still exists', async () => {
    const [from, to] = await pair(vpcInitiator, vpcAcceptor);
    await remove(from);
    endTransitions();
    const payload = payloadOf<Payload>(await gateway.execute(DeleteExpressConnectDocument, target(from)));
    expect(payload.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await statusOf(to)).toBe('IDLE');
  });
});

describe('a lost response', () => {
  it.each([
    ['connect', connect, 'CONNECTING'],
    ['delete', remove, 'DELETING'],
  ])('of %s is reconciled with the state', async (_name, act, status) => {
    const [from] = await pair(vpcInitiator, vpcAcceptor);
    loseResponses();
    expect(await act(from)).toMatchObject({ alreadyDone: true, userErrors: [], routerInterface: { status } });
  });

  it('of a request that did not arrive stays unknown, and repeating is safe', async () => {
    const [from] = await pair(vpcInitiator, vpcAcceptor);
    gateway.sandbox.intercept = injecting('hangUpBefore', ({ action }) => action === 'ConnectRouterInterface');
    const result = await gateway.execute(ConnectRouterInterfaceDocument, target(from));
    expect(result.errors?.[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN', retryable: true });
    gateway.sandbox.intercept = undefined;
    expect(await connect(from)).toMatchObject({ alreadyDone: false, userErrors: [] });
  });
});
