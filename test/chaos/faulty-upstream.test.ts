import { UPSTREAM_FAULT_KINDS } from '../../chaos/nemesis/fault-plan';
import { FaultyUpstream } from '../../chaos/upstream/faulty-upstream';
import type { UpstreamFaultKind } from '../../chaos/upstream/upstream-fault';
import { type Sandbox, startSandbox } from '../../src/sandbox/server';
import { createRouterInterface } from '../../src/vpc/actions/create-router-interface';
import { VpcClient } from '../../src/vpc/client';
import { staticCredentials } from '../../src/vpc/wire/credentials';

/** Retry reason for a response that is not a document of the API. */
const UNREADABLE = 'unreadableResponse';

/** For each kind: the retry reason of the VPC client, and the number of interfaces after the first attempt. */
const KINDS: Readonly<Record<UpstreamFaultKind, readonly [reason: string, interfaces: 0 | 1]>> = {
  internalErrorBefore: ['serverFault', 0],
  internalErrorAfter: ['serverFault', 1],
  unavailableBefore: ['serverFault', 0],
  unavailableAfter: ['serverFault', 1],
  throttled: ['throttled', 0],
  throttledRetryAfterMs: ['throttled', 0],
  throttledRetryAfterSeconds: ['throttled', 0],
  busy: ['busy', 0],
  tokenProcessing: ['tokenProcessing', 0],
  htmlBefore: [UNREADABLE, 0],
  htmlAfter: [UNREADABLE, 1],
  truncatedJsonAfter: [UNREADABLE, 1],
  emptyBefore: [UNREADABLE, 0],
  emptyAfter: [UNREADABLE, 1],
  missingIdAfter: [UNREADABLE, 1],
  hangUpBefore: ['connectionLost', 0],
  hangUpAfter: ['connectionLost', 1],
};

let sandbox: Sandbox;
let client: VpcClient;
let reasons: string[];

beforeEach(async () => {
  sandbox = await startSandbox({ recordRequests: 10 });
  reasons = [];
  client = new VpcClient({
    credentials: staticCredentials({ accessKeyId: 'sandbox', accessKeySecret: 'sandbox-secret' }),
    endpoints: () => new URL(sandbox.url),
    // No jitter, so that a retry waits no longer than the upstream requires.
    random: () => 0,
    observer: { attemptEnded: ({ decision, reason }) => reasons.push(`${decision.reason} ${reason}`) },
  });
});

afterEach(async () => {
  await client.close();
  await sandbox.close();
});

const create = () => {
  const [router] = sandbox.world.vrouters.page('cn-beijing', 0, 1);
  return client.write(createRouterInterface, {
    regionId: 'cn-beijing',
    routerType: 'VRouter',
    routerId: router?.vrouterId ?? '',
    role: 'InitiatingSide',
    spec: 'Mini.2',
    oppositeRegionId: 'cn-beijing',
    name: 'chaos-1',
  });
};

it('tests every kind of upstream fault', () => {
  expect(Object.keys(KINDS)).toEqual(UPSTREAM_FAULT_KINDS);
});

it.each(Object.entries(KINDS))('%s', async (kind, [reason, interfaces]) => {
  const faults: (UpstreamFaultKind | undefined)[] = [kind as UpstreamFaultKind];
  const upstream = new FaultyUpstream(() => faults.shift());
  const interfacesBeforeAttempts: number[] = [];
  sandbox.intercept = (request, phase) => {
    if (phase === 'beforeCommit') interfacesBeforeAttempts.push(sandbox.world.routerInterfaces.size);
    return upstream.intercept(request, phase);
  };
  expect(await create()).toMatchObject({ outcome: 'done' });
  expect(reasons[0]).toMatch(new RegExp(`^${reason} `));
  expect(interfacesBeforeAttempts).toEqual([0, interfaces]);
  expect(sandbox.world.routerInterfaces.size).toBe(1);
  expect(upstream.injected).toEqual({ [kind]: 1 });
});

it('injects no fault while disabled', async () => {
  const upstream = new FaultyUpstream(() => 'hangUpBefore');
  upstream.enabled = false;
  sandbox.intercept = upstream.intercept;
  expect(await create()).toMatchObject({ outcome: 'done' });
  expect(upstream.injected).toEqual({});
});
