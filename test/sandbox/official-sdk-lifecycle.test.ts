import {
  ActivateRouterInterfaceRequest,
  ConnectRouterInterfaceRequest,
  CreateRouterInterfaceRequest,
  DeactivateRouterInterfaceRequest,
  DeleteExpressConnectRequest,
  DeleteRouterInterfaceRequest,
  DescribeRouterInterfaceAttributeRequest,
  DescribeRouterInterfacesRequest,
  DescribeRouterInterfacesRequestFilter,
  ListTagResourcesForExpressConnectRequest,
  ModifyRouterInterfaceAttributeRequest,
  ModifyRouterInterfaceSpecRequest,
  TagResourcesForExpressConnectRequest,
  TagResourcesForExpressConnectRequestTag,
  UntagResourcesForExpressConnectRequest,
} from '@alicloud/vpc20160428';
import { ManualClock } from '../../kit/clock/manual-clock';
import { officialSdk } from '../../kit/sandbox/official-sdk';
import { type Sandbox, startSandbox } from '../../kit/sandbox/sandbox';
import { OTHER_ROUTER, ROUTER } from './support/client';

/**
 * The official SDK creates and deletes a pair in the steps of the official tutorial. The SDK signs with the real time,
 * so the clock of the sandbox starts at the real time. The test then sets it.
 */

const regionId = 'cn-beijing';
const TRANSITION_MS = 1000;
const clock = new ManualClock();
let sandbox: Sandbox;
let client: ReturnType<typeof officialSdk>;
beforeEach(async () => {
  clock.set(Date.now());
  sandbox = await startSandbox({ clock: clock.now, transitionMs: TRANSITION_MS });
  client = officialSdk(sandbox.url);
});
afterEach(() => sandbox.close());

/** The list item of an interface; undefined if it is absent. */
async function read(id: string) {
  const filter = [new DescribeRouterInterfacesRequestFilter({ key: 'RouterInterfaceId', value: [id] })];
  const { body } = await client.describeRouterInterfaces(new DescribeRouterInterfacesRequest({ regionId, filter }));
  return body?.routerInterfaceSet?.routerInterfaceType?.[0];
}

/** Polls, and moves the clock instead of waiting, until the interface has the status. */
async function waitForStatus(id: string, through: string | undefined, status: string | undefined): Promise<void> {
  if (through !== undefined) {
    expect((await read(id))?.status).toBe(through);
    clock.skip(TRANSITION_MS);
  }
  expect((await read(id))?.status).toBe(status);
}

async function create(request: ConstructorParameters<typeof CreateRouterInterfaceRequest>[0]): Promise<string> {
  const { body } = await client.createRouterInterface(
    new CreateRouterInterfaceRequest({ regionId, oppositeRegionId: regionId, ...request }),
  );
  return body?.routerInterfaceId ?? '';
}

interface PairMember {
  readonly id: string;
  readonly routerId: string;
  readonly routerType: string;
}

async function setPeer(target: PairMember, peer: PairMember): Promise<void> {
  await client.modifyRouterInterfaceAttribute(
    new ModifyRouterInterfaceAttributeRequest({
      regionId,
      routerInterfaceId: target.id,
      oppositeInterfaceId: peer.id,
      oppositeRouterId: peer.routerId,
      oppositeRouterType: peer.routerType,
    }),
  );
}

async function connect(initiator: PairMember, acceptor: PairMember): Promise<void> {
  await setPeer(acceptor, initiator);
  await setPeer(initiator, acceptor);
  await client.connectRouterInterface(new ConnectRouterInterfaceRequest({ regionId, routerInterfaceId: initiator.id }));
  expect((await read(acceptor.id))?.status).toBe('AcceptingConnecting');
  await waitForStatus(initiator.id, 'Connecting', 'Active');
  await waitForStatus(acceptor.id, undefined, 'Active');
}

async function tearDown(initiator: PairMember, acceptor: PairMember): Promise<void> {
  for (const { id: routerInterfaceId } of [initiator, acceptor]) {
    await client.deactivateRouterInterface(new DeactivateRouterInterfaceRequest({ regionId, routerInterfaceId }));
    await waitForStatus(routerInterfaceId, 'Deactivating', 'Inactive');
  }
  for (const { id: routerInterfaceId } of [initiator, acceptor]) {
    const request = { regionId, routerInterfaceId, clientToken: `delete ${routerInterfaceId}` };
    await client.deleteRouterInterface(new DeleteRouterInterfaceRequest(request));
    await waitForStatus(routerInterfaceId, 'Deleting', undefined);
  }
  expect(sandbox.world.routerInterfaces.size).toBe(0);
}

async function vpcToVpc(): Promise<[PairMember, PairMember]> {
  const onVpc = { routerType: 'VRouter', oppositeRouterType: 'VRouter' };
  const initiator = { routerId: ROUTER, role: 'InitiatingSide', spec: 'Mini.2', oppositeRouterId: OTHER_ROUTER };
  const acceptor = { routerId: OTHER_ROUTER, role: 'AcceptingSide', spec: 'Negative', oppositeRouterId: ROUTER };
  return [
    { ...onVpc, ...initiator, id: await create({ ...onVpc, ...initiator }) },
    { ...onVpc, ...acceptor, id: await create({ ...onVpc, ...acceptor }) },
  ];
}

async function vbrToVpc(): Promise<[PairMember, PairMember]> {
  const vbr = sandbox.world.vbrs.list(regionId).find(({ status }) => status === 'active');
  const initiator = {
    routerType: 'VBR',
    routerId: vbr?.vbrId ?? '',
    accessPointId: vbr?.accessPointId ?? '',
    role: 'InitiatingSide',
    spec: 'Large.2',
    oppositeRouterType: 'VRouter',
  };
  const acceptor = {
    routerType: 'VRouter',
    routerId: ROUTER,
    role: 'AcceptingSide',
    spec: 'Negative',
    oppositeRouterType: 'VBR',
    oppositeAccessPointId: vbr?.accessPointId ?? '',
  };
  return [
    { ...initiator, id: await create(initiator) },
    { ...acceptor, id: await create(acceptor) },
  ];
}

it.each([
  ['VPC to VPC', vpcToVpc],
  ['VBR to VPC', vbrToVpc],
])('%s: creates, connects, deactivates and deletes a pair', async (_, make) => {
  const [initiator, acceptor] = await make();
  await waitForStatus(initiator.id, undefined, 'Idle');
  await waitForStatus(acceptor.id, undefined, 'Idle');
  await connect(initiator, acceptor);
  expect(await read(initiator.id)).toMatchObject({
    oppositeInterfaceId: acceptor.id,
    oppositeInterfaceStatus: 'Active',
    oppositeInterfaceOwnerId: '',
  });
  await tearDown(initiator, acceptor);
});

it('reads of a VBR to VPC pair are those of the official tutorial', async () => {
  const [initiator, acceptor] = await vbrToVpc();
  await connect(initiator, acceptor);
  const onVbr = await read(initiator.id);
  expect(onVbr).toMatchObject({
    bandwidth: 2048,
    chargeType: 'AfterPay',
    endTime: '2999-09-08T16:00:00Z',
    // The wire has a boolean; the SDK converts it to a string.
    hasReservationData: 'false',
    oppositeBandwidth: 0,
  });
  expect(onVbr).not.toHaveProperty('vpcInstanceId');
  expect(await read(acceptor.id)).not.toHaveProperty('accessPointId');
});

it('Connect is repeated until the preceding changes are visible', async () => {
  sandbox.world.settings.modifyLagMs = 90_000;
  const [initiator, acceptor] = await vpcToVpc();
  await setPeer(acceptor, initiator);
  await setPeer(initiator, acceptor);
  const request = new ConnectRouterInterfaceRequest({ regionId, routerInterfaceId: initiator.id });
  const code = 'IncorrectOppositeInterfaceInfo.NotSet';
  await expect(client.connectRouterInterface(request)).rejects.toMatchObject({ code, statusCode: 400 });
  clock.skip(90_000);
  await client.connectRouterInterface(request);
  await waitForStatus(initiator.id, 'Connecting', 'Active');
});

it('changes, tags and reads a connected pair, and deletes both interfaces with one call', async () => {
  const [initiator, acceptor] = await vpcToVpc();
  await connect(initiator, acceptor);
  const routerInterfaceId = initiator.id;

  const change = { regionId, routerInterfaceId, spec: 'Small.1', clientToken: 'change' };
  const changed = await client.modifyRouterInterfaceSpec(new ModifyRouterInterfaceSpecRequest(change));
  expect(changed.body?.spec).toBe('Small.1');
  await waitForStatus(routerInterfaceId, 'Activating', 'Active');

  await client.deactivateRouterInterface(new DeactivateRouterInterfaceRequest({ regionId, routerInterfaceId }));
  await waitForStatus(routerInterfaceId, 'Deactivating', 'Inactive');
  await client.activateRouterInterface(new ActivateRouterInterfaceRequest({ regionId, routerInterfaceId }));
  await waitForStatus(routerInterfaceId, 'Activating', 'Active');

  const resource = { regionId, resourceType: 'ROUTERINTERFACE', resourceId: [routerInterfaceId] };
  const tag = [new TagResourcesForExpressConnectRequestTag({ key: 'team', value: 'net work' })];
  await client.tagResourcesForExpressConnect(new TagResourcesForExpressConnectRequest({ ...resource, tag }));
  const listed = new ListTagResourcesForExpressConnectRequest(resource);
  const tagged = await client.listTagResourcesForExpressConnect(listed);
  expect(tagged.body?.tagResources?.tagResource).toMatchObject([{ tagKey: 'team', tagValue: 'net work' }]);
  await client.untagResourcesForExpressConnect(new UntagResourcesForExpressConnectRequest({ ...resource, all: true }));
  expect((await client.listTagResourcesForExpressConnect(listed)).body?.tagResources?.tagResource).toEqual([]);

  const instance = new DescribeRouterInterfaceAttributeRequest({ regionId, instanceId: routerInterfaceId });
  const { body } = await client.describeRouterInterfaceAttribute(instance);
  expect(body).toMatchObject({ routerInterfaceId, success: true, code: '200', fastLinkMode: 'false', bandwidth: 10 });

  sandbox.world.routeEntries.add(acceptor.id);
  const removal = { regionId, routerInterfaceId, force: true, clientToken: 'remove' };
  await client.deleteExpressConnect(new DeleteExpressConnectRequest(removal));
  await waitForStatus(routerInterfaceId, 'Deleting', undefined);
  expect((await client.describeRouterInterfaceAttribute(instance)).body?.routerInterfaceId).toBe('');
});
