import { UPSTREAM_FAULT_KINDS } from '../../chaos/fault-plan';
import { FaultyUpstream } from '../../chaos/faulty-upstream';
import type { UpstreamFaultKind } from '../../chaos/upstream-fault';
import { type Sandbox, startSandbox } from '../../src/sandbox/server';
import { createRouterInterface } from '../../src/vpc/actions/create-router-interface';
import { VpcClient } from '../../src/vpc/client';
import { staticCredentials } from '../../src/vpc/credentials';

let sandbox: Sandbox;
let client: VpcClient;
let reasons: string[];

beforeEach(async () => {
  sandbox = await startSandbox({ recordRequests: 10 });
  reasons = [];
  client = new VpcClient({
    credentials: staticCredentials({ accessKeyId: 'sandbox', accessKeySecret: 'sandbox-secret' }),
    endpoints: () => new URL(sandbox.url),
    // No waiting longer than the upstream asks for.
    random: () => 0,
    observer: { attempt: ({ decision, reason }) => reasons.push(`${decision.reason} ${reason}`) },
  });
});

afterEach(async () => {
  await client.close();
  await sandbox.close();
});

const create = () => {
  const [router] = sandbox.world.vrouters.page('cn-beijing', 0, 1);
  return client.call(createRouterInterface, {
    regionId: 'cn-beijing',
    routerType: 'VRouter',
    routerId: router?.vrouterId ?? '',
    role: 'InitiatingSide',
    spec: 'Mini.2',
    oppositeRegionId: 'cn-beijing',
    name: 'chaos-1',
  });
};

/** Each kind: why the gateway's client tries again, and whether the upstream had done its work by then. */
const KINDS: Readonly<Record<UpstreamFaultKind, readonly [reason: string, made: 0 | 1]>> = {
  internalErrorBefore: ['serverFault', 0],
  internalErrorAfter: ['serverFault', 1],
  unavailableBefore: ['serverFault', 0],
  unavailableAfter: ['serverFault', 1],
  throttled: ['throttled', 0],
  throttledForMilliseconds: ['throttled', 0],
  throttledForSeconds: ['throttled', 0],
  busy: ['busy', 0],
  tokenProcessing: ['tokenProcessing', 0],
  htmlBefore: ['unreadableAnswer', 0],
  htmlAfter: ['unreadableAnswer', 1],
  halfJsonAfter: ['unreadableAnswer', 1],
  emptyBefore: ['unreadableAnswer', 0],
  emptyAfter: ['unreadableAnswer', 1],
  withoutIdAfter: ['unreadableAnswer', 1],
  hangUpBefore: ['connectionLost', 0],
  hangUpAfter: ['connectionLost', 1],
};

it('the table below is whole', () => {
  expect(Object.keys(KINDS)).toEqual(UPSTREAM_FAULT_KINDS);
});

it.each(Object.entries(KINDS))('%s', async (kind, [reason, made]) => {
  const left: (UpstreamFaultKind | undefined)[] = [kind as UpstreamFaultKind];
  const upstream = new FaultyUpstream(() => left.shift());
  const madeAtFirst: number[] = [];
  sandbox.intercept = (request, phase) => {
    if (phase === 'beforeCommit') madeAtFirst.push(sandbox.world.routerInterfaces.size);
    return upstream.intercept(request, phase);
  };
  expect(await create()).toMatchObject({ outcome: 'done' });
  expect(reasons[0]).toMatch(new RegExp(`^${reason} `));
  // What the second attempt found.
  expect(madeAtFirst).toEqual([0, made]);
  expect(sandbox.world.routerInterfaces.size).toBe(1);
  expect(upstream.injected).toEqual({ [kind]: 1 });
});

it('no fault is chosen while it is switched off', async () => {
  const upstream = new FaultyUpstream(() => 'hangUpBefore');
  upstream.faulty = false;
  sandbox.intercept = upstream.intercept;
  expect(await create()).toMatchObject({ outcome: 'done' });
  expect(upstream.injected).toEqual({});
});
