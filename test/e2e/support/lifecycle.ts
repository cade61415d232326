import { ManualClock } from '../../../kit/clock/manual-clock';
import { injecting } from '../../../kit/faults/upstream-faults';
import {
  ActivateRouterInterfaceDocument,
  ConnectRouterInterfaceDocument,
  CreateRouterInterfaceDocument,
  type CreateRouterInterfaceInput,
  DeactivateRouterInterfaceDocument,
  DeleteRouterInterfaceDocument,
  ModifyRouterInterfaceAttributeDocument,
  RouterInterfaceDocument,
} from '../../../schema/client';
import { startTestGateway, type TestGateway } from '../../support/gateway';
import { EXAMPLE_INPUT } from '../../support/reference-example';

/**
 * Steps in the lifecycle of router interfaces. Importing this module starts a gateway and a sandbox for each test; the clock
 * of the sandbox decides when transitions end.
 */

const TRANSITION_MS = 60_000;
export const REGION = 'cn-beijing';
const VPC_ROUTERS = [EXAMPLE_INPUT.routerId, EXAMPLE_INPUT.oppositeRouterId] as const;

export let gateway: TestGateway;
let clock: ManualClock;
beforeEach(async () => {
  // The gateway signs with the real time.
  clock = new ManualClock(Date.now());
  gateway = await startTestGateway({
    sandbox: { clock: clock.now, transitionMs: TRANSITION_MS },
    settings: { READ_CACHE_MS: 0 },
  });
});
afterEach(() => gateway.close());

/** Moves the clock of the sandbox until all started transitions have ended. */
export const endTransitions = () => {
  clock.skip(TRANSITION_MS);
};

export async function create(input: CreateRouterInterfaceInput): Promise<string> {
  const { data, errors } = await gateway.execute(CreateRouterInterfaceDocument, { input });
  expect([errors, data?.createRouterInterface?.userErrors]).toEqual([undefined, []]);
  return data?.createRouterInterface?.routerInterfaceId ?? '';
}

export async function statusOf(id: string): Promise<string | undefined> {
  const { data } = await gateway.execute(RouterInterfaceDocument, { regionId: REGION, id });
  return data?.routerInterface?.status ?? undefined;
}

/** Drops the responses of all later writes, after the sandbox has carried them out. */
export const loseResponses = () => {
  gateway.sandbox.intercept = injecting('hangUpAfter', ({ action }) => !action.startsWith('Describe'));
};

/** Returns the payload of a document with one mutation. Fails on top-level errors. */
export function payloadOf<Payload>(result: { data?: Record<string, unknown> | null; errors?: unknown }): Payload {
  expect(result.errors).toBeUndefined();
  const [payload] = Object.entries(result.data ?? {}).filter(([name]) => name !== '__typename');
  return payload?.[1] as Payload;
}

export interface Payload {
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

export const target = (routerInterfaceId: string) => ({ input: { regionId: REGION, routerInterfaceId } });
export const connect = async (id: string) =>
  payloadOf<Payload>(await gateway.execute(ConnectRouterInterfaceDocument, target(id)));
export const activate = async (id: string) =>
  payloadOf<Payload>(await gateway.execute(ActivateRouterInterfaceDocument, target(id)));
export const deactivate = async (id: string) =>
  payloadOf<Payload>(await gateway.execute(DeactivateRouterInterfaceDocument, target(id)));
export const remove = async (id: string) =>
  payloadOf<Payload>(await gateway.execute(DeleteRouterInterfaceDocument, target(id)));
export const modify = async (id: string, change: object) =>
  payloadOf<Payload>(
    await gateway.execute(ModifyRouterInterfaceAttributeDocument, { input: { ...target(id).input, ...change } }),
  );

interface Side {
  readonly input: CreateRouterInterfaceInput;
  readonly asPeer: { readonly oppositeRouterId: string; readonly oppositeRouterType: 'VROUTER' | 'VBR' };
}

const shared = { regionId: REGION, oppositeRegionId: REGION };
export const vpcInitiator: Side = {
  input: { ...shared, routerType: 'VROUTER', routerId: VPC_ROUTERS[0], role: 'INITIATING_SIDE', spec: 'MINI_5' },
  asPeer: { oppositeRouterId: VPC_ROUTERS[0], oppositeRouterType: 'VROUTER' },
};
export const vpcAcceptor: Side = {
  input: { ...shared, routerType: 'VROUTER', routerId: VPC_ROUTERS[1], role: 'ACCEPTING_SIDE' },
  asPeer: { oppositeRouterId: VPC_ROUTERS[1], oppositeRouterType: 'VROUTER' },
};

export function vbrInitiator(): Side {
  const vbr = gateway.sandbox.world.vbrs.list(REGION).find(({ status }) => status === 'active');
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

export const acceptorOf = (initiator: Side): Side => ({
  ...vpcAcceptor,
  input: {
    ...vpcAcceptor.input,
    ...(initiator.asPeer.oppositeRouterType === 'VBR'
      ? { oppositeRouterType: 'VBR', oppositeAccessPointId: initiator.input.accessPointId ?? '' }
      : {}),
  },
});

/** Creates both interfaces and sets the opposite fields of each. */
export async function pair(initiator: Side, acceptor: Side): Promise<[string, string]> {
  const from = await create(initiator.input);
  const to = await create(acceptor.input);
  const oppositeInterfaceOwnerId = gateway.sandbox.world.settings.accountId;
  for (const [id, oppositeInterfaceId, peer] of [
    [from, to, acceptor.asPeer],
    [to, from, initiator.asPeer],
  ] as const) {
    const payload = await modify(id, { oppositeInterfaceId, oppositeInterfaceOwnerId, ...peer });
    expect(payload.userErrors).toEqual([]);
  }
  return [from, to];
}

export async function connected(): Promise<[string, string]> {
  const [from, to] = await pair(vpcInitiator, vpcAcceptor);
  await connect(from);
  endTransitions();
  return [from, to];
}
