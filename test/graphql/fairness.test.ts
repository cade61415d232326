import { runPending } from '../../kit/clock/manual-clock';
import { makeApollo } from '../../src/graphql/apollo';
import { makeContext } from '../../src/graphql/context';
import type { RequestLimits } from '../../src/graphql/reads/request-reads';
import { makeSchema } from '../../src/graphql/schema';
import type { VpcClientOptions } from '../../src/vpc/client';
import { created, type FakeRequest, type FakeResponse, FakeUpstream } from '../support/fake-upstream';
import { EXAMPLE_INPUT } from '../support/reference-example';
import { TestClient } from '../support/test-client';

/**
 * The whole path from a GraphQL request to the wire, with a clock that moves only when a test moves it: five attackers that
 * use as much of the upstream as they can, and a caller that needs one read and one create.
 */

const ATTACKERS = ['a', 'b', 'c', 'd', 'e'];
const ACCOUNT = 5_000;
const LIMITS: RequestLimits = { maxPages: 200, timeoutMs: 25_000 };

/** Twenty lists whose condition the upstream cannot filter by, each with its total. */
const STARVE = `{ ${Array.from(
  { length: 20 },
  (_, alias) =>
    `a${alias}: routerInterfaces(regionId: "cn-beijing", filter: { name: ["n${alias}"], role: [INITIATING_SIDE] }) { totalCount }`,
).join(' ')} }`;
/** As above, and the list that the well-behaved caller reads. */
const STARVE_COALESCED = STARVE.replace(
  / }$/,
  ' own: routerInterfaces(regionId: "cn-beijing", first: 50) { totalCount } }',
);
const READ = '{ routerInterfaces(regionId: "cn-beijing", first: 50) { totalCount nodes { routerInterfaceId } } }';
const READ_200 = '{ routerInterfaces(regionId: "cn-beijing", first: 200) { nodes { routerInterfaceId } } }';
const CREATE = `mutation ($input: CreateRouterInterfaceInput!) {
  createRouterInterface(input: $input) { routerInterfaceId routerInterface { status } userErrors { code } }
}`;
const CREATE_5 = `mutation ($input: CreateRouterInterfaceInput!) { ${[1, 2, 3, 4, 5]
  .map((alias) => `m${alias}: createRouterInterface(input: $input) { routerInterfaceId routerInterface { status } }`)
  .join(' ')} }`;

let requestIds = 0;
function respond(request: FakeRequest, number: number): FakeResponse {
  if (request.action === 'CreateRouterInterface') return created(`ri-${number}`);
  const wanted = request.query.get('Filter.1.Value.1');
  const begin = (Number(request.query.get('PageNumber') ?? 1) - 1) * 50;
  const ids = Array.from({ length: 50 }, (_, index) => `ri-${begin + index}`);
  const own = request.query.get('Filter.1.Key') === 'RouterInterfaceId' && wanted ? [wanted] : undefined;
  requestIds += 1;
  const body = {
    RequestId: `P-${requestIds}`,
    TotalCount: own ? 1 : ACCOUNT,
    RouterInterfaceSet: { RouterInterfaceType: (own ?? ids).map((RouterInterfaceId) => ({ RouterInterfaceId })) },
  };
  return { status: 200, body: JSON.stringify(body) };
}

const apollo = makeApollo(makeSchema(), { debug() {}, info() {}, warn() {}, error() {} });

let attacking = true;
beforeEach(() => {
  attacking = true;
});
afterEach(async () => {
  attacking = false;
  await runPending();
});

interface Options {
  readonly client?: Partial<VpcClientOptions>;
  readonly limits?: RequestLimits;
}

function gatewayOf({ client = {}, limits = LIMITS }: Options = {}) {
  const upstream = new FakeUpstream(respond);
  const test = new TestClient(upstream, client);
  const execute = async (caller: string, query: string, signal?: AbortSignal) => {
    const contextValue = makeContext({ vpc: test.client, showCost: true, caller, limits, signal });
    const { body } = await apollo.executeOperation({ query, variables: { input: EXAMPLE_INPUT } }, { contextValue });
    if (body.kind !== 'single') throw new Error('The result is incremental.');
    return body.singleResult;
  };
  /** Sends a request again whenever it has ended, until the end of the test. */
  const attack = async (caller: string, query: string, connections: number) => {
    const repeat = async () => {
      while (attacking) {
        await execute(caller, query);
        await new Promise<void>((resolve) => test.clock.after(1_000, resolve));
      }
    };
    for (let connection = 0; connection < connections; connection += 1) void repeat();
    await runPending();
  };
  /** Duration of a request in the time of the clock, and its result. */
  const measure = async (query: string) => {
    const startedAt = test.clock.now();
    const result = await test.complete(execute('well-behaved', query));
    return { durationMs: test.clock.now() - startedAt, result };
  };
  return { upstream, test, execute, attack, measure };
}

describe.each([
  ['lists with totals', [STARVE]],
  ['lists with totals, and creates', [STARVE, CREATE_5]],
  ['lists with totals, and the same read', [STARVE_COALESCED]],
])('with five attackers that send %s', (_name, queries) => {
  it.each([
    ['a read', READ],
    ['a list of 200', READ_200],
    ['a create that returns its interface', CREATE],
  ])('%s waits at most 1 s longer than alone', async (_request, query) => {
    const alone = await gatewayOf().measure(query);
    const { attack, test, measure } = gatewayOf();
    for (const attacker of ATTACKERS) for (const attackQuery of queries) await attack(attacker, attackQuery, 2);
    await test.clock.advance(10_000);
    const { durationMs, result } = await measure(query);
    expect(result.errors).toBeUndefined();
    expect(result.data).toEqual(expect.objectContaining({}));
    expect(durationMs - alone.durationMs).toBeLessThanOrEqual(1_000);
  });
});

it('the same attack by the caller itself delays its read', async () => {
  const { attack, test, measure } = gatewayOf();
  await attack('well-behaved', STARVE, 1);
  await test.clock.advance(10_000);
  expect((await measure(READ)).durationMs).toBeGreaterThan(4_000);
});

it('the rate limit stays kept with attackers', async () => {
  const { attack, test, upstream } = gatewayOf();
  const sentAt: number[] = [];
  const { send } = upstream;
  upstream.send = (...request) => {
    sentAt.push(test.clock.now());
    return send.apply(upstream, request);
  };
  for (const attacker of ATTACKERS) await attack(attacker, STARVE, 1);
  await test.clock.advance(90_000);
  const inWindow = (from: number) => sentAt.filter((at) => at >= from && at <= from + 60_000).length;
  expect(Math.max(...sentAt.map(inWindow))).toBeLessThanOrEqual(300);
  expect(inWindow(sentAt[0] ?? 0)).toBeGreaterThan(0.9 * 300);
});

describe('the share of one request', () => {
  const REGIONS =
    'cn-beijing cn-hangzhou cn-shanghai cn-shenzhen cn-qingdao cn-hongkong us-west-1 us-east-1 eu-central-1 ap-southeast-1 cn-zhangjiakou'.split(
      ' ',
    );
  const FILTERED =
    '{ routerInterfaces(regionId: "cn-beijing", filter: { role: [INITIATING_SIDE] }) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } }';

  it('ends a list with a cursor at its maximum number of calls', async () => {
    const { test, execute, upstream } = gatewayOf({ limits: { ...LIMITS, maxPages: 7 } });
    const result = await test.complete(execute('a', FILTERED));
    expect(result).toMatchObject({
      data: {
        routerInterfaces: {
          totalCount: null,
          nodes: [],
          pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
        },
      },
      extensions: { cost: { upstreamCalls: 7 } },
    });
    expect(upstream.requests).toHaveLength(7);
  });

  it('counts a read of a few ids as a part of a page', async () => {
    const ids = (count: number) =>
      `{ ${REGIONS.slice(0, count)
        .map((region, n) => `i${n}: routerInterface(regionId: "${region}", id: "ri-${n}") { name }`)
        .join(' ')} }`;
    const { test, execute, upstream } = gatewayOf({ limits: { ...LIMITS, maxPages: 2 } });
    expect((await test.complete(execute('a', ids(10)))).errors).toBeUndefined();
    expect(upstream.requests).toHaveLength(10);
    const { errors } = await test.complete(execute('a', ids(11)));
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['REQUEST_LIMIT_REACHED']);
  });

  it('continues from the cursor', async () => {
    const { test, execute, upstream } = gatewayOf({ limits: { ...LIMITS, maxPages: 7 } });
    const first = await test.complete(execute('a', FILTERED));
    const { endCursor } = (first.data as { routerInterfaces: { pageInfo: { endCursor: string } } }).routerInterfaces
      .pageInfo;
    await test.complete(execute('a', FILTERED.replace('filter:', `after: "${endCursor}", filter:`)));
    const pages = upstream.requests.map(({ query }) => Number(query.get('PageNumber')));
    expect(pages).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  });

  it('ends a list with a cursor at its deadline', async () => {
    const { test, execute } = gatewayOf({ limits: { maxPages: 1_000, timeoutMs: 10_000 } });
    const startedAt = test.clock.now();
    const result = await test.complete(execute('a', FILTERED));
    expect(test.clock.now() - startedAt).toBe(10_000);
    expect(result).toMatchObject({ data: { routerInterfaces: { totalCount: null, pageInfo: { hasNextPage: true } } } });
    expect(result.errors).toBeUndefined();
  });

  it('does not start a write after its deadline', async () => {
    const { test, execute, upstream } = gatewayOf({ limits: { maxPages: 1, timeoutMs: 1 } });
    const { send } = upstream;
    upstream.send = (...request) => {
      test.clock.skip(5);
      return send.apply(upstream, request);
    };
    const late = execute('a', CREATE_5);
    const result = await test.complete(late);
    expect(result.errors?.map(({ extensions }) => extensions?.['code'])).toEqual(Array(4).fill('UPSTREAM_UNAVAILABLE'));
  });
});

it('a caller that disconnects ends its reads, also those in a queue', async () => {
  const { test, execute, upstream } = gatewayOf();
  const disconnected = new AbortController();
  const ended = Promise.all(Array.from({ length: 3 }, () => execute('a', STARVE, disconnected.signal)));
  await test.clock.advance(3_000);
  const sent = upstream.requests.length;
  disconnected.abort();
  const startedAt = test.clock.now();
  await test.complete(ended);
  expect(test.clock.now()).toBe(startedAt);
  await test.clock.advance(30_000);
  expect(upstream.requests).toHaveLength(sent);
});
