import { FaultyUpstream } from '../../chaos/upstream/faulty-upstream';
import { UPSTREAM_FAULT_KINDS, type UpstreamFaultKind, upstreamFault } from '../../kit/faults/upstream-faults';
import { SANDBOX_CREDENTIALS, type Sandbox, startSandbox } from '../../kit/sandbox/sandbox';
import { createRouterInterface } from '../../src/vpc/actions/create-router-interface';
import { VpcClient } from '../../src/vpc/client';
import { staticCredentials } from '../../src/vpc/wire/credentials';

let sandbox: Sandbox;
let client: VpcClient;
let reasons: string[];

beforeEach(async () => {
  sandbox = await startSandbox({ recordRequests: 10 });
  reasons = [];
  client = new VpcClient({
    credentials: staticCredentials(SANDBOX_CREDENTIALS),
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

it.each(UPSTREAM_FAULT_KINDS)('%s: is retried for its reason, and one interface exists', async (kind) => {
  const { phase, retryReason } = upstreamFault(kind);
  const faults: (UpstreamFaultKind | undefined)[] = [kind];
  const upstream = new FaultyUpstream(() => faults.shift());
  const interfacesBeforeAttempts: number[] = [];
  sandbox.intercept = (request, phase) => {
    if (phase === 'beforeCommit') interfacesBeforeAttempts.push(sandbox.world.routerInterfaces.size);
    return upstream.intercept(request, phase);
  };
  expect(await create()).toMatchObject({ outcome: 'done' });
  expect(reasons[0]).toMatch(new RegExp(`^${retryReason} `));
  expect(interfacesBeforeAttempts).toEqual([0, phase === 'afterCommit' ? 1 : 0]);
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
