import { FaultyUpstream } from '../../chaos/upstream/faulty-upstream';
import { TokenFaults } from '../../chaos/upstream/token-faults';
import { UPSTREAM_FAULT_KINDS, type UpstreamFaultKind, upstreamFault } from '../../kit/faults/upstream-faults';
import { SANDBOX_CREDENTIALS, type Sandbox, startSandbox } from '../../kit/sandbox/sandbox';
import { createRouterInterface } from '../../src/vpc/actions/create-router-interface';
import { deleteRouterInterface } from '../../src/vpc/actions/delete-router-interface';
import { describeRouterInterfaces } from '../../src/vpc/actions/describe-router-interfaces';
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

const create = (clientToken?: string) => {
  const [router] = sandbox.world.vrouters.page('cn-beijing', 0, 1);
  return client.write(createRouterInterface, {
    regionId: 'cn-beijing',
    routerType: 'VRouter',
    routerId: router?.vrouterId ?? '',
    role: 'InitiatingSide',
    spec: 'Mini.2',
    oppositeRegionId: 'cn-beijing',
    name: 'chaos-1',
    ...(clientToken === undefined ? {} : { clientToken }),
  });
};

it.each(UPSTREAM_FAULT_KINDS)('%s: is retried for its reason, and one interface exists', async (kind) => {
  const { phase, retryReason } = upstreamFault(kind);
  const faults: (UpstreamFaultKind | undefined)[] = [kind];
  const upstream = new FaultyUpstream({ chooseFault: () => faults.shift() });
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
  const upstream = new FaultyUpstream({ chooseFault: () => 'hangUpBefore' });
  upstream.enabled = false;
  sandbox.intercept = upstream.intercept;
  expect(await create()).toMatchObject({ outcome: 'done' });
  expect(upstream.injected).toEqual({});
});

describe('settings of the sandbox', () => {
  let tokenFaults: TokenFaults;
  let upstream: FaultyUpstream;
  beforeEach(() => {
    tokenFaults = new TokenFaults(1);
    upstream = new FaultyUpstream({ chooseFault: () => undefined, tokenFaults, world: () => sandbox.world });
    sandbox.intercept = upstream.intercept;
    upstream.enabled = true;
  });
  const regionId = 'cn-beijing';
  const tokens = Array.from({ length: 20 }, (_, number) => `token-${number}`);

  const created = async (clientToken: string) => {
    const result = await create(clientToken);
    return result.outcome === 'done' ? result.response.routerInterfaceId : result.outcome;
  };
  /** Another client sends the tokens again. It knows none of them. */
  const otherClient = () =>
    new VpcClient({
      credentials: staticCredentials(SANDBOX_CREDENTIALS),
      endpoints: () => new URL(sandbox.url),
    });

  it('a list does not contain a new interface while faults are injected', async () => {
    const id = await created('token');
    const filter = [{ key: 'RouterInterfaceId', value: [id] }];
    const listed = async () => {
      const result = await client.read(
        describeRouterInterfaces,
        { regionId, filter, pageNumber: 1, pageSize: 10 },
        { fresh: true },
      );
      return result.outcome === 'done' ? result.response.items.length : result.outcome;
    };
    expect(await listed()).toBe(0);
    expect(upstream.injected).toEqual({ listLag: 1 });
    upstream.enabled = false;
    expect(await listed()).toBe(1);
  });

  it.each([
    ['the same process', 1, true],
    ['another process', 2, false],
  ])('a delete that %s repeats has lost its token at times: %s', async (_title, process, evicted) => {
    const outcomes = new Set<string>();
    const other = otherClient();
    for (const clientToken of tokens) {
      const request = { regionId, routerInterfaceId: await created(`create ${clientToken}`), clientToken };
      tokenFaults.onSend(clientToken, 1);
      await client.write(deleteRouterInterface, request);
      tokenFaults.onSend(clientToken, process);
      outcomes.add((await other.write(deleteRouterInterface, request)).outcome);
      sandbox.world.routerInterfaces.remove(sandbox.world.routerInterfaces.find(request.routerInterfaceId) as never);
    }
    await other.close();
    expect(outcomes).toEqual(new Set(evicted ? ['done', 'refused'] : ['done']));
    expect((upstream.injected.evictedToken ?? 0) > 0).toBe(evicted);
  });

  it.each([
    ['the same process', 1, true],
    ['another process', 2, false],
  ])(
    'a create that %s repeats on a full router meets the quota first at times: %s',
    async (_title, process, refused) => {
      const outcomes = new Set<string>();
      const other = otherClient();
      sandbox.world.settings.interfacesPerRouter = 1;
      for (const clientToken of tokens) {
        tokenFaults.onSend(clientToken, 1);
        const id = await created(clientToken);
        tokenFaults.onSend(clientToken, process);
        const [router] = sandbox.world.vrouters.page(regionId, 0, 1);
        const request = {
          regionId,
          routerType: 'VRouter',
          routerId: router?.vrouterId ?? '',
          role: 'InitiatingSide',
          spec: 'Mini.2',
          oppositeRegionId: regionId,
          name: 'chaos-1',
          clientToken,
        } as const;
        outcomes.add((await other.write(createRouterInterface, request)).outcome);
        sandbox.world.routerInterfaces.remove(sandbox.world.routerInterfaces.find(id) as never);
      }
      await other.close();
      expect(outcomes).toEqual(new Set(refused ? ['done', 'refused'] : ['done']));
    },
  );
});
