import {
  DeleteExpressConnectDocument,
  ModifyRouterInterfaceAttributeDocument,
  ModifyRouterInterfaceSpecDocument,
  TagRouterInterfaceDocument,
  UntagRouterInterfaceDocument,
} from '../../schema/client';
import {
  acceptorOf,
  activate,
  connect,
  connected,
  deactivate,
  endTransitions,
  gateway,
  modify,
  type Payload,
  pair,
  payloadOf,
  remove,
  statusOf,
  target,
  vbrInitiator,
  vpcInitiator,
} from './support/lifecycle';

/** The lifecycle of router interfaces, through the generated client, the gateway and a real socket. */

describe.each([
  ['a VPC with a VPC', () => vpcInitiator],
  ['a virtual border router with a VPC', vbrInitiator],
])('pairing %s', (_case, initiatorOf) => {
  it('passes through every state, from creation to deletion', async () => {
    const initiator = initiatorOf();
    const [from, to] = await pair(initiator, acceptorOf(initiator));
    const states = async () => [await statusOf(from), await statusOf(to)];
    expect(await states()).toEqual(['IDLE', 'IDLE']);

    expect(await connect(from)).toMatchObject({
      alreadyDone: false,
      userErrors: [],
      routerInterface: { status: 'CONNECTING' },
    });
    expect(await states()).toEqual(['CONNECTING', 'ACCEPTING_CONNECTING']);
    endTransitions();
    expect(await states()).toEqual(['ACTIVE', 'ACTIVE']);

    expect(await deactivate(from)).toMatchObject({ userErrors: [], routerInterface: { status: 'DEACTIVATING' } });
    endTransitions();
    expect(await states()).toEqual(['INACTIVE', 'ACTIVE']);
    expect((await deactivate(to)).userErrors).toEqual([]);
    endTransitions();

    for (const id of [from, to])
      expect(await remove(id)).toMatchObject({ userErrors: [], routerInterface: { status: 'DELETING' } });
    endTransitions();
    expect(await states()).toEqual([undefined, undefined]);
    expect(gateway.sandbox.world.routerInterfaces.size).toBe(0);
  });
});

it('deleteExpressConnect deletes both interfaces', async () => {
  const [from, to] = await connected();
  await deactivate(from);
  await deactivate(to);
  endTransitions();
  const payload = payloadOf<Payload>(await gateway.execute(DeleteExpressConnectDocument, target(from)));
  expect(payload.userErrors).toEqual([]);
  endTransitions();
  expect([await statusOf(from), await statusOf(to)]).toEqual([undefined, undefined]);
});

it('an inactive interface can be activated again', async () => {
  const [from] = await connected();
  await deactivate(from);
  endTransitions();
  expect(await activate(from)).toMatchObject({
    alreadyDone: false,
    userErrors: [],
    routerInterface: { status: 'ACTIVATING' },
  });
  endTransitions();
  expect(await statusOf(from)).toBe('ACTIVE');
});

it('changes the name, the health check, the spec and the tags', async () => {
  const [from] = await connected();
  expect((await modify(from, { name: '接口-1', hcRate: 2000, hcThreshold: 8 })).userErrors).toEqual([]);
  endTransitions();

  const input = { ...target(from).input, spec: 'SMALL_1' as const };
  const withSpec = payloadOf<Payload & { spec: string }>(
    await gateway.execute(ModifyRouterInterfaceSpecDocument, { input }),
  );
  expect(withSpec).toMatchObject({ userErrors: [], spec: 'SMALL_1' });
  endTransitions();

  const tags = [
    { key: 'team', value: 'network' },
    { key: 'cost', value: '' },
  ];
  const tagged = payloadOf<Payload>(
    await gateway.execute(TagRouterInterfaceDocument, { input: { ...target(from).input, tags } }),
  );
  expect(tagged).toMatchObject({ userErrors: [], routerInterface: { name: '接口-1', spec: 'SMALL_1', tags } });
  const untagged = payloadOf<Payload>(
    await gateway.execute(UntagRouterInterfaceDocument, { input: { ...target(from).input, tagKeys: ['cost'] } }),
  );
  expect(untagged.routerInterface?.tags).toEqual([{ key: 'team', value: 'network' }]);
});

it('all violations of a change are reported in one response, and nothing is sent', async () => {
  const input = { regionId: '', routerInterfaceId: 'x', name: '1', oppositeRouterId: 'vrt-a' };
  const payload = payloadOf<Payload>(await gateway.execute(ModifyRouterInterfaceAttributeDocument, { input }));
  expect(payload.userErrors.map(({ code }) => code)).toEqual([
    'REQUIRED',
    'INVALID_FORMAT',
    'INVALID_LENGTH',
    'INVALID_FORMAT',
    'REQUIRED',
  ]);
  expect(gateway.sandbox.requests).toHaveLength(0);
});
