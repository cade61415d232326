import {
  ActivateRouterInterfaceDocument,
  ConnectRouterInterfaceDocument,
  CreateRouterInterfaceDocument,
  type CreateRouterInterfaceInput,
  DeactivateRouterInterfaceDocument,
  DeleteExpressConnectDocument,
  DeleteRouterInterfaceDocument,
  ModifyRouterInterfaceAttributeDocument,
  ModifyRouterInterfaceSpecDocument,
  RouterInterfaceDocument,
  TagRouterInterfaceDocument,
  UntagRouterInterfaceDocument,
} from '../../schema/client';
import { startTestGateway, type TestGateway } from '../support/gateway';

/** The lifecycle of router interfaces, through the generated client, the gateway and a real socket. */

const TRANSITION_MS = 60_000;
const REGION = 'cn-beijing';
const VPC_ROUTERS = ['vrt-2zepuy8qbrq6yhdje53t6', 'vrt-2zefso23vmu6xi3jeiw0z'] as const;

let test: TestGateway;
let elapsedMs: number;
beforeEach(async () => {
  elapsedMs = 0;
  test = await startTestGateway({
    sandbox: { clock: () => Date.now() + elapsedMs, transitionMs: TRANSITION_MS },
    settings: { READ_CACHE_MS: 0 },
  });
});
afterEach(() => test.close());

/** Moves the clock of the sandbox until all started transitions have ended. */
const endTransitions = () => {
  elapsedMs += TRANSITION_MS;
};

async function create(input: CreateRouterInterfaceInput): Promise<string> {
  const { data, errors } = await test.execute(CreateRouterInterfaceDocument, { input });
  expect([errors, data?.createRouterInterface?.userErrors]).toEqual([undefined, []]);
  return data?.createRouterInterface?.routerInterfaceId ?? '';
}

async function statusOf(id: string): Promise<string | undefined> {
  const { data } = await test.execute(RouterInterfaceDocument, { regionId: REGION, id });
  return data?.routerInterface?.status ?? undefined;
}

/** Drops the responses of all later writes, after the sandbox has carried them out. */
const loseResponses = () => {
  test.sandbox.intercept = ({ action }, phase) =>
    phase === 'afterCommit' && !action.startsWith('Describe') ? { kind: 'hangup' } : undefined;
};

/** Returns the payload of a document with one mutation. Fails on top-level errors. */
function payloadOf<Payload>(result: { data?: Record<string, unknown> | null; errors?: unknown }): Payload {
  expect(result.errors).toBeUndefined();
  const [payload] = Object.entries(result.data ?? {}).filter(([name]) => name !== '__typename');
  return payload?.[1] as Payload;
}

interface Payload {
  readonly alreadyDone: boolean;
  readonly requestId: string | null;
  readonly routerInterface: {
    readonly status: string;
    readonly name?: string;
    readonly spec?: string;
    readonly tags?: object[];
  } | null;
  readonly userErrors: { readonly code: string; readonly message: string; readonly state: object | null }[];
}

const target = (routerInterfaceId: string) => ({ input: { regionId: REGION, routerInterfaceId } });
const connect = async (id: string) =>
  payloadOf<Payload>(await test.execute(ConnectRouterInterfaceDocument, target(id)));
const activate = async (id: string) =>
  payloadOf<Payload>(await test.execute(ActivateRouterInterfaceDocument, target(id)));
const deactivate = async (id: string) =>
  payloadOf<Payload>(await test.execute(DeactivateRouterInterfaceDocument, target(id)));
const remove = async (id: string) => payloadOf<Payload>(await test.execute(DeleteRouterInterfaceDocument, target(id)));
const modify = async (id: string, change: object) =>
  payloadOf<Payload>(
    await test.execute(ModifyRouterInterfaceAttributeDocument, { input: { ...target(id).input, ...change } }),
  );

interface Side {
  readonly input: CreateRouterInterfaceInput;
  readonly asPeer: { readonly oppositeRouterId: string; readonly oppositeRouterType: 'VROUTER' | 'VBR' };
}

const shared = { regionId: REGION, oppositeRegionId: REGION };
const vpcInitiator: Side = {
  input: { ...shared, routerType: 'VROUTER', routerId: VPC_ROUTERS[0], role: 'INITIATING_SIDE', spec: 'MINI_5' },
  asPeer: { oppositeRouterId: VPC_ROUTERS[0], oppositeRouterType: 'VROUTER' },
};
const vpcAcceptor: Side = {
  input: { ...shared, routerType: 'VROUTER', routerId: VPC_ROUTERS[1], role: 'ACCEPTING_SIDE' },
  asPeer: { oppositeRouterId: VPC_ROUTERS[1], oppositeRouterType: 'VROUTER' },
};

function vbrInitiator(): Side {
  const vbr = test.sandbox.world.vbrs.list(REGION).find(({ status }) => status === 'active');
  if (!vbr) throw new Error('the sandbox has no active virtual border router');
  return {
    input: {
      ...shared,
      routerType: 'VBR',
      routerId: vbr.vbrId,
      accessPointId: vbr.accessPointId,
      role: 'INITIATING_SIDE',
      spec: 'LARGE_2',
    },
    asPeer: { oppositeRouterId: vbr.vbrId, oppositeRouterType: 'VBR' },
  };
}

const acceptorOf = (initiator: Side): Side => ({
  ...vpcAcceptor,
  input: {
    ...vpcAcceptor.input,
    ...(initiator.asPeer.oppositeRouterType === 'VBR'
      ? { oppositeRouterType: 'VBR', oppositeAccessPointId: initiator.input.accessPointId ?? '' }
      : {}),
  },
});

/** Creates both interfaces and sets the opposite fields of each. */
async function pair(initiator: Side, acceptor: Side): Promise<[string, string]> {
  const from = await create(initiator.input);
  const to = await create(acceptor.input);
  const oppositeInterfaceOwnerId = test.sandbox.world.settings.accountId;
  for (const [id, oppositeInterfaceId, peer] of [
    [from, to, acceptor.asPeer],
    [to, from, initiator.asPeer],
  ] as const) {
    const payload = await modify(id, { oppositeInterfaceId, oppositeInterfaceOwnerId, ...peer });
    expect(payload.userErrors).toEqual([]);
  }
  return [from, to];
}

async function connected(): Promise<[string, string]> {
  const [from, to] = await pair(vpcInitiator, vpcAcceptor);
  await connect(from);
  endTransitions();
  return [from, to];
}

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
    expect(test.sandbox.world.routerInterfaces.size).toBe(0);
  });
});

it('deleteExpressConnect deletes both interfaces', async () => {
  const [from, to] = await connected();
  await deactivate(from);
  await deactivate(to);
  endTransitions();
  const payload = payloadOf<Payload>(await test.execute(DeleteExpressConnectDocument, target(from)));
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
    const tagged = await test.execute(TagRouterInterfaceDocument, { input: { ...input, tags } });
    expect(payloadOf<Payload>(tagged)).toMatchObject({ alreadyDone: true, routerInterface: { name: 'renamed', tags } });
    const untagged = await test.execute(UntagRouterInterfaceDocument, { input: { ...input, tagKeys: ['team'] } });
    expect(payloadOf<Payload>(untagged)).toMatchObject({ alreadyDone: true, routerInterface: { tags: [] } });
    const withSpec = await test.execute(ModifyRouterInterfaceSpecDocument, { input: { ...input, spec: 'SMALL_2' } });
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
      const payload = payloadOf<Payload>(await test.execute(DeleteRouterInterfaceDocument, { input }));
      expect(payload).toMatchObject({ alreadyDone: false, userErrors: [{ code: 'NOT_FOUND' }] });
    }
    expect(await statusOf(id)).toBe('IDLE');
  });

  it('of deleteExpressConnect: a deleted interface is NOT_FOUND, and its peer still exists', async () => {
    const [from, to] = await pair(vpcInitiator, vpcAcceptor);
    await remove(from);
    endTransitions();
    const payload = payloadOf<Payload>(await test.execute(DeleteExpressConnectDocument, target(from)));
    expect(payload.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await statusOf(to)).toBe('IDLE');
  });
});

describe('the user error of a state conflict contains the current state and the allowed states', () => {
  it.each([
    ['activate', activate, 'IDLE', ['INACTIVE'], 'The interface is IDLE. The action requires INACTIVE.'],
    ['deactivate', deactivate, 'IDLE', ['ACTIVE'], 'The interface is IDLE. The action requires ACTIVE.'],
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
          message: 'The interface is ACTIVE. The action requires IDLE or INACTIVE.',
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

  it('in an allowed state, the message is the advice of the error code', async () => {
    const id = await create(vpcInitiator.input);
    const { userErrors } = await connect(id);
    expect(userErrors).toMatchObject([
      {
        code: 'STATE_CONFLICT',
        state: { current: 'IDLE' },
        upstream: { code: 'IncorrectOppositeInterfaceInfo.NotSet' },
      },
    ]);
    expect(userErrors[0]?.message).not.toContain('The action requires');
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
    test.sandbox.intercept = ({ action }, phase) =>
      phase === 'beforeCommit' && action === 'ConnectRouterInterface' ? { kind: 'hangup' } : undefined;
    const result = await test.execute(ConnectRouterInterfaceDocument, target(from));
    expect(result.errors?.[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN', retryable: true });
    test.sandbox.intercept = undefined;
    expect(await connect(from)).toMatchObject({ alreadyDone: false, userErrors: [] });
  });
});

it('changes the name, the health check, the spec and the tags', async () => {
  const [from] = await connected();
  expect((await modify(from, { name: '接口-1', hcRate: 2000, hcThreshold: 8 })).userErrors).toEqual([]);
  endTransitions();

  const input = { ...target(from).input, spec: 'SMALL_1' as const };
  const withSpec = payloadOf<Payload & { spec: string }>(
    await test.execute(ModifyRouterInterfaceSpecDocument, { input }),
  );
  expect(withSpec).toMatchObject({ userErrors: [], spec: 'SMALL_1' });
  endTransitions();

  const tags = [
    { key: 'team', value: 'network' },
    { key: 'cost', value: '' },
  ];
  const tagged = payloadOf<Payload>(
    await test.execute(TagRouterInterfaceDocument, { input: { ...target(from).input, tags } }),
  );
  expect(tagged).toMatchObject({ userErrors: [], routerInterface: { name: '接口-1', spec: 'SMALL_1', tags } });
  const untagged = payloadOf<Payload>(
    await test.execute(UntagRouterInterfaceDocument, { input: { ...target(from).input, tagKeys: ['cost'] } }),
  );
  expect(untagged.routerInterface?.tags).toEqual([{ key: 'team', value: 'network' }]);
});

it('all violations of a change are reported in one response, and nothing is sent', async () => {
  const input = { regionId: '', routerInterfaceId: 'x', name: '1', oppositeRouterId: 'vrt-a' };
  const payload = payloadOf<Payload>(await test.execute(ModifyRouterInterfaceAttributeDocument, { input }));
  expect(payload.userErrors.map(({ code }) => code)).toEqual([
    'REQUIRED',
    'INVALID_FORMAT',
    'INVALID_LENGTH',
    'INVALID_FORMAT',
    'REQUIRED',
  ]);
  expect(test.sandbox.requests).toHaveLength(0);
});
