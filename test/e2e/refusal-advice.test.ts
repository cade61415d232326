import {
  CreateRouterInterfaceDocument,
  DeleteExpressConnectDocument,
  DeleteRouterInterfaceDocument,
  RouterInterfaceDocument,
  RouterInterfacesDocument,
} from '../../schema/client';
import { faultOf } from '../../src/sandbox/faults';
import {
  activate,
  connect,
  connected,
  create,
  deactivate,
  endTransitions,
  gateway,
  modify,
  type Payload,
  pair,
  payloadOf,
  REGION,
  remove,
  target,
  vpcAcceptor,
  vpcInitiator,
} from './support/lifecycle';

interface Mistake {
  readonly mistake: string;
  /** Makes the mistake, and returns the payload of the refused mutation. */
  readonly make: () => Promise<Payload>;
  readonly upstreamCode: string;
  /** Fields that the message names. */
  readonly names: readonly string[];
  readonly field: string | null;
}

const peer = { oppositeRouterType: 'VROUTER' };
const newPair = () => pair(vpcInitiator, vpcAcceptor);
const addRoute = (id: string) => gateway.sandbox.world.routeEntries.add(id);

/** Connects after a change of the initiator. */
async function connectAfter(change: object): Promise<Payload> {
  const [from] = await newPair();
  expect(await modify(from, { ...peer, ...change })).toMatchObject({ userErrors: [] });
  return connect(from);
}

const MISTAKES: readonly Mistake[] = [
  {
    mistake: 'connect on the acceptor',
    make: async () => connect((await newPair())[1]),
    upstreamCode: 'IncorrectRole.NotInitiatingSide',
    names: ['routerInterfaceId'],
    field: 'routerInterfaceId',
  },
  {
    mistake: 'connect without a peer',
    make: async () => connect(await create(vpcInitiator.input)),
    upstreamCode: 'IncorrectOppositeInterfaceInfo.NotSet',
    names: ['routerInterfaceId', 'oppositeInterfaceId', 'oppositeRouterId', 'oppositeRouterType'],
    field: 'routerInterfaceId',
  },
  {
    mistake: 'connect with an absent peer',
    make: () => connectAfter({ oppositeInterfaceId: 'ri-absent' }),
    upstreamCode: 'AttrMismatching.AcceptingSideInstanceId',
    names: ['oppositeInterfaceId'],
    field: null,
  },
  {
    mistake: 'connect with the wrong router of the peer',
    make: () => connectAfter({ oppositeRouterId: 'vrt-other' }),
    upstreamCode: 'AttrMismatching.AcceptingSideRouterId',
    names: ['oppositeRouterId'],
    field: null,
  },
  {
    mistake: 'connect on one router',
    make: () => connectAfter({ oppositeRouterId: vpcInitiator.input.routerId }),
    upstreamCode: 'IncorrectOppositeInterfaceInfo',
    names: ['oppositeRouterId', 'routerInterfaceId'],
    field: 'routerInterfaceId',
  },
  {
    mistake: 'activate without the peer',
    make: async () => {
      const [from, to] = await connected();
      for (const id of [from, to]) await deactivate(id);
      endTransitions();
      await remove(to);
      endTransitions();
      return activate(from);
    },
    upstreamCode: 'OppositeRouterInterfaceIsDeleted',
    names: ['routerInterfaceId'],
    field: 'routerInterfaceId',
  },
  {
    mistake: 'delete with a route',
    make: async () => {
      const id = await create(vpcInitiator.input);
      addRoute(id);
      return remove(id);
    },
    upstreamCode: 'RouterInterfaceReferredByRouteEntry',
    names: ['routerInterfaceId', 'deleteExpressConnect', 'force'],
    field: 'routerInterfaceId',
  },
  {
    mistake: 'delete of a pair with a route',
    make: async () => {
      const [from] = await connected();
      addRoute(from);
      return payloadOf<Payload>(await gateway.execute(DeleteExpressConnectDocument, target(from)));
    },
    upstreamCode: 'DependencyViolation.RouterInterfaceReferedByRouteEntry',
    names: ['routerInterfaceId', 'force'],
    field: 'force',
  },
  {
    mistake: 'delete of a subscription',
    make: async () => {
      const id = await create(vpcInitiator.input);
      // As a fault: the gateway can refuse the deletion of a subscription before it is sent.
      gateway.sandbox.intercept = ({ action }) =>
        action === 'DeleteRouterInterface' ? faultOf('InvalidRouterInterfaceChargeType.Malformed#delete') : undefined;
      return payloadOf<Payload>(await gateway.execute(DeleteRouterInterfaceDocument, target(id)));
    },
    upstreamCode: 'InvalidRouterInterfaceChargeType.Malformed',
    names: ['routerInterfaceId', 'PRE_PAID', 'RefundInstance'],
    field: 'routerInterfaceId',
  },
];

const messages = new Set<string>();

describe.each(MISTAKES)('$mistake', ({ make, upstreamCode, names, field }) => {
  it('has its own message that names the field, and no state', async () => {
    const { userErrors } = await make();
    expect(userErrors).toMatchObject([
      { field: field === null ? null : [field], state: null, upstream: { code: upstreamCode } },
    ]);
    const message = userErrors[0]?.message ?? '';
    for (const name of names) expect(message).toContain(name);
    expect(messages).not.toContain(message);
    messages.add(message);
  });
});

it('a read that RAM does not permit has a message about the permission', async () => {
  Object.assign(gateway.sandbox.world.faultSettings, { deny: ['vpc:DescribeRouterInterfaces'] });
  const { errors } = await gateway.execute(RouterInterfaceDocument, { id: 'ri-abc', regionId: REGION });
  expect(errors).toMatchObject([
    {
      message:
        'The RAM identity of the gateway has no permission for this action. The operator of the gateway has to allow the ' +
        'action in its RAM policy.',
      extensions: { code: 'UPSTREAM_REFUSED', upstreamCode: 'Forbidden.RAM' },
    },
  ]);
});

describe('a region with a typing mistake', () => {
  const DID_YOU_MEAN = 'Did you mean cn-beijing?';

  it('has a suggestion after a refusal of the upstream', async () => {
    const { data } = await gateway.execute(DeleteRouterInterfaceDocument, {
      input: { regionId: 'cn-bejing', routerInterfaceId: 'ri-abc' },
    });
    expect(data?.deleteRouterInterface?.userErrors).toMatchObject([
      {
        field: ['regionId'],
        message: expect.stringContaining(DID_YOU_MEAN),
        upstream: { code: 'InvalidRegionId.NotFound' },
      },
    ]);
  });

  it('has a suggestion where the text has the wrong form', async () => {
    const { data } = await gateway.execute(DeleteRouterInterfaceDocument, {
      input: { regionId: 'cn_beijing', routerInterfaceId: 'ri-abc' },
    });
    expect(data?.deleteRouterInterface?.userErrors).toMatchObject([
      { field: ['regionId'], message: expect.stringContaining(DID_YOU_MEAN), upstream: null },
    ]);
  });

  it('has a suggestion after the refusal of a read', async () => {
    const { errors } = await gateway.execute(RouterInterfacesDocument, { regionIds: ['cn-bejing'] });
    expect(errors).toMatchObject([{ message: expect.stringContaining(DID_YOU_MEAN) }]);
  });

  it('of the peer points at the region of the peer', async () => {
    const userErrors = await refusedCreate({ oppositeRegionId: 'cn-bejing' });
    expect(userErrors).toMatchObject([{ field: ['oppositeRegionId'] }]);
  });

  it('has a suggestion as the region of a list', async () => {
    const { errors } = await gateway.execute(RouterInterfacesDocument, { regionIds: ['Beijing'] });
    expect(errors).toMatchObject([{ message: expect.stringContaining(DID_YOU_MEAN) }]);
  });

  it('has a suggestion as the region of the peer', async () => {
    const userErrors = await refusedCreate({ oppositeRegionId: 'cn-bejing' });
    expect(userErrors).toMatchObject([
      { message: expect.stringContaining(DID_YOU_MEAN), upstream: { code: 'InvalidRegionId.NotFound' } },
    ]);
    expect(await refusedCreate({ oppositeRegionId: 'beijing ' })).toMatchObject([
      { field: ['oppositeRegionId'], message: expect.stringContaining(DID_YOU_MEAN), upstream: null },
    ]);
  });

  async function refusedCreate(changes: object) {
    const input = { ...vpcInitiator.input, ...changes };
    const { data } = await gateway.execute(CreateRouterInterfaceDocument, { input });
    return data?.createRouterInterface?.userErrors;
  }
});
