import { SANDBOX_CREDENTIALS, type Sandbox, startSandbox, UNLIMITED } from '../../../kit/sandbox/sandbox';
import { type RamPolicy, ramPolicy } from '../../../src/vpc/access/ram-policy';
import { ACTIONS } from '../../../src/vpc/actions/index';
import { VpcClient } from '../../../src/vpc/client';
import { staticCredentials } from '../../../src/vpc/wire/credentials';
import { endpoints } from '../../../src/vpc/wire/endpoints';

/** The sandbox has its own list of permissions and resources, and evaluates the policy. */
let sandbox: Sandbox;
let client: VpcClient;

beforeAll(async () => {
  sandbox = await startSandbox(UNLIMITED);
  client = new VpcClient({
    credentials: staticCredentials(SANDBOX_CREDENTIALS),
    endpoints: endpoints({ override: new URL(sandbox.url) }),
    limits: { callsPerMinute: 0 },
    readCache: { size: 0, maxBytes: 0, ttlMs: 0 },
  });
});
afterAll(async () => {
  await client.close();
  await sandbox.close();
});

const TARGET = { regionId: 'cn-beijing', routerInterfaceId: 'ri-2ze0000000000000000' };
/** Every field that an action needs to get past the check for missing parameters. */
const REQUEST = {
  ...TARGET,
  instanceId: TARGET.routerInterfaceId,
  newResourceGroupId: 'rg-other',
  tags: [{ key: 'a', value: 'b' }],
  tagKeys: ['a'],
  spec: 'Mini.2',
};
const ROUTER = { role: 'InitiatingSide', oppositeRegionId: 'cn-beijing', spec: 'Mini.2', regionId: 'cn-beijing' };
const CREATES = [
  { ...ROUTER, routerType: 'VRouter', routerId: 'vrt-a' },
  { ...ROUTER, routerType: 'VBR', routerId: 'vbr-a' },
];

const CALLS = ACTIONS.flatMap((action) =>
  (action.name === 'CreateRouterInterface' ? CREATES : [REQUEST]).map((request) => ({ action, request })),
);

/** The actions that the sandbox denies under a policy. */
async function denied(policy: RamPolicy): Promise<string[]> {
  sandbox.world.faultSettings.policy = policy;
  const results = CALLS.map(async ({ action, request }) => {
    const result = await (action.kind === 'read'
      ? client.read(action, request, { fresh: true })
      : client.write(action, request));
    return result.outcome === 'refused' && result.error.code === 'Forbidden.RAM' ? [action.name] : [];
  });
  return (await Promise.all(results)).flat();
}

const ACCOUNT = '271598332402530847';
const READS = ACTIONS.filter(({ kind }) => kind === 'read').map(({ name }) => name);

it.each([
  ['every account and region', {}],
  ['one account and its regions', { account: ACCOUNT, regions: ['cn-hangzhou', 'cn-beijing'] }],
])('is sufficient for every action: %s', async (_name, options) => {
  expect(await denied(ramPolicy(options))).toEqual([]);
});

it('is needed by every action except GetCallerIdentity', async () => {
  const all = ACTIONS.map(({ name }) => name).filter((name) => name !== 'GetCallerIdentity');
  expect(new Set(await denied({ Version: '1', Statement: [] }))).toEqual(new Set(all));
});

it('is the least: without any of its actions or resources, a call is denied', async () => {
  const { Statement } = ramPolicy();
  const smaller = Statement.flatMap((statement, index) =>
    (['Action', 'Resource'] as const).flatMap((member) =>
      statement[member].map((text) => ({
        text,
        policy: {
          Version: '1',
          Statement: Statement.with(index, { ...statement, [member]: statement[member].filter((it) => it !== text) }),
        } as const,
      })),
    ),
  );
  const superfluous: string[] = [];
  for (const { text, policy } of smaller) if ((await denied(policy)).length === 0) superfluous.push(text);
  expect(smaller.length).toBeGreaterThan(ACTIONS.length);
  expect(superfluous).toEqual([]);
});

it('permits both deletions by one permission, and no other account or region', async () => {
  const { Statement } = ramPolicy();
  const without = Statement.map((statement) => ({
    ...statement,
    Action: statement.Action.filter((action) => action !== 'vpc:DeleteRouterInterface'),
  }));
  expect(await denied({ Version: '1', Statement: without })).toEqual(['DeleteExpressConnect', 'DeleteRouterInterface']);
  expect(await denied(ramPolicy({ account: '1' }))).toContain('DeleteRouterInterface');
  expect(await denied(ramPolicy({ regions: ['cn-hangzhou'] }))).toContain('DeleteRouterInterface');
});

it('permits the reads and no write with readOnly', async () => {
  const refused = await denied(ramPolicy({ readOnly: true }));
  expect(refused.filter((name) => READS.includes(name))).toEqual([]);
  expect(new Set([...refused, ...READS])).toEqual(new Set(ACTIONS.map(({ name }) => name)));
});
