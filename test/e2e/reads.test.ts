import { print } from 'graphql';
import {
  AccessPointsDocument,
  ModifyRouterInterfaceAttributeDocument,
  RegionsDocument,
  RouterInterfacesDocument,
  type RouterInterfacesQueryVariables,
  VirtualBorderRoutersDocument,
  VRoutersDocument,
} from '../../schema/client';
import type { TestGateway } from '../support/gateway';
import { PAIRS, REGION, ROUTERS, startWithPairs } from './support/many-pairs';

/** Results of reads, and their cost in upstream calls: counted in the sandbox and reported by the gateway. */

let test: TestGateway;
beforeAll(async () => {
  test = await startWithPairs();
}, 60_000);
afterAll(() => test.close());

/** Runs a function, and returns its result and the number of upstream requests by action. */
async function costOf<T>(run: () => Promise<T>): Promise<[T, Record<string, number>]> {
  const before = test.sandbox.requests.length;
  const result = await run();
  const cost: Record<string, number> = {};
  for (const { action } of test.sandbox.requests.slice(before)) cost[action] = (cost[action] ?? 0) + 1;
  return [result, cost];
}

type Result = { data: object; extensions: { cost: { upstreamCalls: number } } };

const listInterfaces = async (variables: RouterInterfacesQueryVariables) => {
  const headers = { 'x-show-cost': 'true' };
  const response = await test.post({ query: print(RouterInterfacesDocument), variables }, headers);
  return (await response.json()) as {
    data: {
      routerInterfaces: {
        totalCount: number;
        edges: {
          node: { routerInterfaceId: string; opposite: { routerInterface: object | null }; router: object | null };
        }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    };
    extensions: { cost: { upstreamCalls: number } };
  };
};

/** A write invalidates the read cache, so that responses of other tests do not reduce the cost. */
beforeEach(async () => {
  await test.execute(ModifyRouterInterfaceAttributeDocument, {
    input: { regionId: REGION, routerInterfaceId: 'ri-nothing', name: 'invalidate' },
  });
});

it('200 interfaces with their peers, routers and access points cost only the pages of the lists', async () => {
  const [result, cost] = await costOf(() => listInterfaces({ regionIds: [REGION], first: 200 }));
  const { edges, totalCount } = result.data.routerInterfaces;
  expect([edges.length, totalCount]).toEqual([200, 200]);
  const isIncomplete = ({ node: { opposite, router } }: (typeof edges)[number]) =>
    opposite.routerInterface === null || router === null;
  expect(edges.filter(isIncomplete)).toEqual([]);
  // 200 interfaces, including the peers, are 4 pages of 50; 60 routers are 2 pages.
  expect(cost).toEqual({ DescribeRouterInterfaces: 4, DescribeVRouters: 2 });
  expect(result.extensions.cost.upstreamCalls).toBe(6);
});

it('100 concurrent identical queries cost the same as one', async () => {
  // Few fields, because 100 responses with all fields are slow to build.
  const query = `{ routerInterfaces(regionId: "${REGION}", first: 200) {
    totalCount nodes { routerInterfaceId opposite { routerInterface { name } } router { __typename } }
  } }`;
  const listOnce = async () => (await (await test.post({ query, extensions: { cost: true } })).json()) as Result;
  const [results, cost] = await costOf(() => Promise.all(Array.from({ length: 100 }, listOnce)));
  expect(new Set(results.map(({ data }) => JSON.stringify(data))).size).toBe(1);
  expect(cost).toEqual({ DescribeRouterInterfaces: 4, DescribeVRouters: 2 });
  const reported = results.map(({ extensions }) => extensions.cost.upstreamCalls);
  expect(reported.reduce((sum, calls) => sum + calls, 0)).toBe(6);
}, 60_000);

it('the same query costs nothing while the read cache contains its responses', async () => {
  await listInterfaces({ regionIds: [REGION], first: 50 });
  const [result, cost] = await costOf(() => listInterfaces({ regionIds: [REGION], first: 50 }));
  expect(cost).toEqual({});
  expect(result.extensions.cost.upstreamCalls).toBe(0);
});

it('reports the cost only on request', async () => {
  const response = await test.post({ query: '{ specs { spec } }' });
  expect(await response.json()).not.toHaveProperty('extensions');
  const withCost = await test.post({ query: '{ specs { spec } }', extensions: { cost: true } });
  expect(await withCost.json()).toMatchObject({ extensions: { cost: { upstreamCalls: 0 } } });
});

it('a write costs its call, and the reads that its payload selects', async () => {
  const query = `mutation { modifyRouterInterfaceAttribute(input: { regionId: "${REGION}", routerInterfaceId: "ri-nothing",
    name: "renamed" }) { userErrors { code } routerInterface { status } } }`;
  const result = (await (await test.post({ query, extensions: { cost: true } })).json()) as Result;
  expect(result.extensions.cost.upstreamCalls).toBe(1);
});

it('a mutation reads the effect of an earlier mutation of the same request', async () => {
  const [first] = (await listInterfaces({ regionIds: [REGION], first: 1 })).data.routerInterfaces.edges;
  const rename = (
    alias: string,
    name: string,
  ) => `${alias}: modifyRouterInterfaceAttribute(input: { regionId: "${REGION}",
    routerInterfaceId: "${first?.node.routerInterfaceId}", name: "${name}" }) {
      routerInterface { opposite { routerInterface { opposite { routerInterface { name } } } } } }`;
  const response = await test.post({ query: `mutation { ${rename('a', 'before')} ${rename('b', 'after')} }` });
  const peer = (routerInterface: object) => ({ opposite: { routerInterface } });
  const named = (name: string) => ({ routerInterface: peer(peer({ name })) });
  expect(await response.json()).toEqual({ data: { a: named('before'), b: named('after') } });
});

it('null means absent also for arguments', async () => {
  const query = `{ routerInterfaces(regionId: "${REGION}", first: null, after: null, filter: null) { nodes { name } }
    regions { nodes { localName(acceptLanguage: null) } } }`;
  expect(await (await test.post({ query })).json()).toMatchObject({
    data: { routerInterfaces: { nodes: { length: 50 } } },
  });
});

it('an unknown region creates no time series of metrics', async () => {
  const metrics = async () => (await fetch(`${test.gateway.url}/metrics`)).text();
  for (const regionId of ['aa-made-up-1', 'aa-made-up-2'])
    await test.post({ query: `{ vRouters(regionId: "${regionId}") { totalCount } }` });
  expect(await metrics()).not.toContain('made-up');
});

it('following the cursors returns every item once', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  for (let more = true; more; ) {
    const { data } = await listInterfaces({ regionIds: [REGION], first: 30, after });
    seen.push(...data.routerInterfaces.edges.map(({ node }) => node.routerInterfaceId));
    ({ hasNextPage: more, endCursor: after } = data.routerInterfaces.pageInfo);
  }
  expect([seen.length, new Set(seen).size]).toEqual([200, 200]);
});

describe('a filter', () => {
  const count = async (filter: NonNullable<RouterInterfacesQueryVariables['filter']>) =>
    (await listInterfaces({ regionIds: [REGION], first: 200, filter })).data.routerInterfaces.totalCount;

  it('that the upstream supports is applied by the upstream', async () => {
    const router = test.sandbox.world.vrouters.page(REGION, 0, 1)[0]?.vrouterId ?? '';
    const [matches, cost] = await costOf(() => count({ routerId: [router] }));
    expect(matches).toBeGreaterThan(0);
    expect(matches).toBeLessThanOrEqual(5);
    expect(cost['DescribeRouterInterfaces']).toBeLessThanOrEqual(2);
    const request = test.sandbox.requests.find(({ parameters }) => parameters['Filter.1.Key'] === 'RouterId');
    expect(request?.parameters['Filter.1.Value.1']).toBe(router);
  });

  it('that the upstream does not support is applied by the gateway, with the correct count', async () => {
    expect(await count({ role: ['ACCEPTING_SIDE'] })).toBe(PAIRS);
    expect(await count({ spec: ['MINI_2'] })).toBe(PAIRS / 2);
    expect(await count({ spec: ['MINI_2', 'SMALL_1'] })).toBe(PAIRS);
    expect(await count({ businessStatus: ['NORMAL'], role: ['INITIATING_SIDE'] })).toBe(PAIRS);
    expect(await count({ businessStatus: ['FINANCIAL_LOCKED'] })).toBe(0);
  });

  it('of the gateway can be combined with a filter of the upstream', async () => {
    expect(await count({ status: ['IDLE'], role: ['ACCEPTING_SIDE'] })).toBe(PAIRS);
    expect(await count({ status: ['ACTIVE'], role: ['ACCEPTING_SIDE'] })).toBe(0);
  });

  it('that violates rules is refused with all violations, and costs nothing', async () => {
    const six = ['1', '2', '3', '4', '5', '6'];
    const variables = {
      regionIds: [REGION],
      first: 0,
      after: 'x',
      filter: { name: six, routerId: [], status: ['UNKNOWN'], tags: [{ value: 'a' }], resourceGroupId: '' },
    };
    const [response, cost] = await costOf(() => test.post({ query: print(RouterInterfacesDocument), variables }));
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    for (const field of [
      'first',
      'after',
      'filter.name',
      'filter.routerId',
      'filter.status',
      'filter.tags',
      'filter.resourceGroupId',
    ])
      expect(errors[0]?.message).toContain(field);
    expect(cost).toEqual({});
  });
});

describe('the lists of regions, access points and routers', () => {
  it('regions have names in the requested language', async () => {
    const query =
      '{ regions(first: 200) { totalCount nodes { regionId localName chinese: localName(acceptLanguage: "zh-CN") } } }';
    const [response, cost] = await costOf(() => test.post({ query }));
    const { data } = (await response.json()) as { data: { regions: { totalCount: number; nodes: object[] } } };
    expect(data.regions.nodes).toHaveLength(data.regions.totalCount);
    const chinese = expect.stringMatching(/北京/) as string;
    expect(data.regions.nodes).toContainEqual({ regionId: REGION, localName: 'China (Beijing)', chinese });
    expect(cost).toEqual({ DescribeRegions: 2 });
    const { data: listed } = await test.execute(RegionsDocument, {});
    expect(listed?.regions?.totalCount).toBe(data.regions.totalCount);
  });

  it('access points, VPC routers and VBRs belong to a region', async () => {
    const variables = { regionId: REGION, first: 200 };
    const points = await test.execute(AccessPointsDocument, variables);
    expect(points.data?.accessPoints?.edges.map(({ node }) => node.status)).toContain('RECOMMENDED');
    const vrouters = await test.execute(VRoutersDocument, variables);
    expect(vrouters.data?.vRouters).toMatchObject({ totalCount: ROUTERS, edges: { length: ROUTERS } });
    const vbrs = await test.execute(VirtualBorderRoutersDocument, variables);
    expect(vbrs.data?.virtualBorderRouters?.edges.map(({ node }) => node.status)).toContain('ACTIVE');
  });
});
