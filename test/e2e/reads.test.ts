import { print } from 'graphql';
import {
  AccessPointsDocument,
  CreateRouterInterfaceDocument,
  type CreateRouterInterfaceInput,
  ModifyRouterInterfaceAttributeDocument,
  RegionsDocument,
  RouterInterfacesDocument,
  type RouterInterfacesQueryVariables,
  VirtualBorderRoutersDocument,
  VRoutersDocument,
} from '../../schema/client';
import { startTestGateway, type TestGateway } from '../support/gateway';

/** What reads answer, and what they cost the upstream: counted at the upstream, and as the gateway tells it. */

const REGION = 'cn-beijing';
const PAIRS = 100;
const ROUTERS = 60;

let test: TestGateway;
beforeAll(async () => {
  test = await startTestGateway({
    sandbox: { vrouters: ROUTERS, callLimit: 0, recordRequests: 10_000 },
    settings: { VPC_CALLS_PER_MINUTE: 0, VPC_MAX_CONCURRENT: 1_000 },
  });
  const routers = test.sandbox.world.vrouters.page(REGION, 0, ROUTERS).map(({ vrouterId }) => vrouterId);
  const numbers = Array.from({ length: PAIRS }, (_, number) => number);
  const common = {
    regionId: REGION,
    oppositeRegionId: REGION,
    routerType: 'VROUTER',
    oppositeRouterType: 'VROUTER',
  } as const;
  // Five interfaces a router at most; the two sides of a pair on different ones.
  const placeOf = (number: number) => ({ mine: routers[number % 30] ?? '', theirs: routers[30 + (number % 30)] ?? '' });
  const acceptors = await Promise.all(
    numbers.map((number) => {
      const { mine, theirs } = placeOf(number);
      return create({ ...common, routerId: theirs, oppositeRouterId: mine, role: 'ACCEPTING_SIDE' });
    }),
  );
  const initiators = await Promise.all(
    numbers.map((number) => {
      const { mine, theirs } = placeOf(number);
      const oppositeInterfaceId = acceptors[number] ?? '';
      const spec = number % 2 === 0 ? 'MINI_2' : 'SMALL_1';
      return create({
        ...common,
        routerId: mine,
        oppositeRouterId: theirs,
        oppositeInterfaceId,
        role: 'INITIATING_SIDE',
        spec,
      });
    }),
  );
  await Promise.all(
    acceptors.map((routerInterfaceId, number) =>
      test.execute(ModifyRouterInterfaceAttributeDocument, {
        input: {
          regionId: REGION,
          routerInterfaceId,
          oppositeInterfaceId: initiators[number] ?? '',
          oppositeRouterId: placeOf(number).mine,
          oppositeRouterType: 'VROUTER',
        },
      }),
    ),
  );
}, 60_000);
afterAll(() => test.close());

async function create(input: CreateRouterInterfaceInput): Promise<string> {
  const { data } = await test.execute(CreateRouterInterfaceDocument, { input });
  const id = data?.createRouterInterface?.routerInterfaceId;
  if (!id) throw new Error(JSON.stringify(data));
  return id;
}

/** Runs something, and answers what it cost at the upstream, by action. */
async function costOf<T>(run: () => Promise<T>): Promise<[T, Record<string, number>]> {
  const before = test.sandbox.requests.length;
  const result = await run();
  const cost: Record<string, number> = {};
  for (const { action } of test.sandbox.requests.slice(before)) cost[action] = (cost[action] ?? 0) + 1;
  return [result, cost];
}

type Answer = { data: object; extensions: { cost: { upstreamCalls: number } } };

const ask = async (variables: RouterInterfacesQueryVariables) => {
  const headers = { 'x-show-cost': 'true' };
  const response = await test.post({ query: print(RouterInterfacesDocument), variables }, headers);
  return (await response.json()) as {
    data: {
      routerInterfaces: {
        totalCount: number;
        nodes: { routerInterfaceId: string; opposite: object | null; router: object | null }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    };
    extensions: { cost: { upstreamCalls: number } };
  };
};

/** Answers of other tests must not make a test cheaper. */
beforeEach(async () => {
  await test.execute(ModifyRouterInterfaceAttributeDocument, {
    input: { regionId: REGION, routerInterfaceId: 'ri-nothing', name: 'forget' },
  });
});

it('200 interfaces with their peers, routers and access points cost the pages of the lists, and not one call more', async () => {
  const [answer, cost] = await costOf(() => ask({ regionId: REGION, first: 200 }));
  const { nodes, totalCount } = answer.data.routerInterfaces;
  expect([nodes.length, totalCount]).toEqual([200, 200]);
  expect(nodes.filter(({ opposite, router }) => opposite === null || router === null)).toEqual([]);
  // 200 interfaces, their peers among them, are four pages of fifty; 60 routers are two.
  expect(cost).toEqual({ DescribeRouterInterfaces: 4, DescribeVRouters: 2 });
  expect(answer.extensions.cost.upstreamCalls).toBe(6);
});

it('a hundred identical queries at once cost the same as one', async () => {
  // Few fields: a hundred answers of all of them would test the machine.
  const query = `{ routerInterfaces(regionId: "${REGION}", first: 200) {
    totalCount nodes { routerInterfaceId opposite { name } router { __typename } }
  } }`;
  const askOnce = async () => (await (await test.post({ query, extensions: { cost: true } })).json()) as Answer;
  const [answers, cost] = await costOf(() => Promise.all(Array.from({ length: 100 }, askOnce)));
  expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
  expect(cost).toEqual({ DescribeRouterInterfaces: 4, DescribeVRouters: 2 });
  const told = answers.map(({ extensions }) => extensions.cost.upstreamCalls);
  expect(told.reduce((sum, calls) => sum + calls, 0)).toBe(6);
}, 60_000);

it('the same query a moment later costs nothing', async () => {
  await ask({ regionId: REGION, first: 50 });
  const [answer, cost] = await costOf(() => ask({ regionId: REGION, first: 50 }));
  expect(cost).toEqual({});
  expect(answer.extensions.cost.upstreamCalls).toBe(0);
});

it('tells the cost only where it is asked for', async () => {
  const answer = await test.post({ query: '{ specs { spec } }' });
  expect(await answer.json()).not.toHaveProperty('extensions');
  const asked = await test.post({ query: '{ specs { spec } }', extensions: { cost: true } });
  expect(await asked.json()).toMatchObject({ extensions: { cost: { upstreamCalls: 0 } } });
});

it('a change costs its call, and the read that its payload asks for', async () => {
  const query = `mutation { modifyRouterInterfaceAttribute(input: { regionId: "${REGION}", routerInterfaceId: "ri-nothing",
    name: "renamed" }) { userErrors { code } routerInterface { status } } }`;
  const answer = (await (await test.post({ query, extensions: { cost: true } })).json()) as Answer;
  expect(answer.extensions.cost.upstreamCalls).toBe(1);
});

it('what a change in the same request changed is read anew', async () => {
  const [first] = (await ask({ regionId: REGION, first: 1 })).data.routerInterfaces.nodes;
  const rename = (
    alias: string,
    name: string,
  ) => `${alias}: modifyRouterInterfaceAttribute(input: { regionId: "${REGION}",
    routerInterfaceId: "${first?.routerInterfaceId}", name: "${name}" }) { routerInterface { opposite { opposite { name } } } }`;
  const answer = await test.post({ query: `mutation { ${rename('a', 'before')} ${rename('b', 'after')} }` });
  const named = (name: string) => ({ routerInterface: { opposite: { opposite: { name } } } });
  expect(await answer.json()).toEqual({ data: { a: named('before'), b: named('after') } });
});

it('null means absent for arguments too', async () => {
  const query = `{ routerInterfaces(regionId: "${REGION}", first: null, after: null, filter: null) { nodes { name } }
    regions(acceptLanguage: null) { totalCount } }`;
  expect(await (await test.post({ query })).json()).toMatchObject({
    data: { routerInterfaces: { nodes: { length: 50 } } },
  });
});

it('callers make no series of metrics, whatever regions they name', async () => {
  const metrics = async () => (await fetch(`${test.gateway.url}/metrics`)).text();
  for (const regionId of ['aa-made-up-1', 'aa-made-up-2'])
    await test.post({ query: `{ vRouters(regionId: "${regionId}") { totalCount } }` });
  expect(await metrics()).not.toContain('made-up');
});

it('cursors lead through everything, once', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  for (let more = true; more; ) {
    const { data } = await ask({ regionId: REGION, first: 30, after });
    seen.push(...data.routerInterfaces.nodes.map(({ routerInterfaceId }) => routerInterfaceId));
    ({ hasNextPage: more, endCursor: after } = data.routerInterfaces.pageInfo);
  }
  expect([seen.length, new Set(seen).size]).toEqual([200, 200]);
});

describe('a filter', () => {
  const count = async (filter: NonNullable<RouterInterfacesQueryVariables['filter']>) =>
    (await ask({ regionId: REGION, first: 200, filter })).data.routerInterfaces.totalCount;

  it('of the upstream is applied by it', async () => {
    const router = test.sandbox.world.vrouters.page(REGION, 0, 1)[0]?.vrouterId ?? '';
    const [matches, cost] = await costOf(() => count({ routerId: [router] }));
    expect(matches).toBeGreaterThan(0);
    expect(matches).toBeLessThanOrEqual(5);
    expect(cost['DescribeRouterInterfaces']).toBeLessThanOrEqual(2);
    const request = test.sandbox.requests.find(({ parameters }) => parameters['Filter.1.Key'] === 'RouterId');
    expect(request?.parameters['Filter.1.Value.1']).toBe(router);
  });

  it('that the upstream lacks is applied by the gateway, with the right count', async () => {
    expect(await count({ role: ['ACCEPTING_SIDE'] })).toBe(PAIRS);
    expect(await count({ spec: ['MINI_2'] })).toBe(PAIRS / 2);
    expect(await count({ spec: ['MINI_2', 'SMALL_1'] })).toBe(PAIRS);
    expect(await count({ businessStatus: ['NORMAL'], role: ['INITIATING_SIDE'] })).toBe(PAIRS);
    expect(await count({ businessStatus: ['FINANCIAL_LOCKED'] })).toBe(0);
  });

  it('goes together with one of the upstream', async () => {
    expect(await count({ status: ['IDLE'], role: ['ACCEPTING_SIDE'] })).toBe(PAIRS);
    expect(await count({ status: ['ACTIVE'], role: ['ACCEPTING_SIDE'] })).toBe(0);
  });

  it('that breaks its rules is told all that is wrong, and costs nothing', async () => {
    const six = ['1', '2', '3', '4', '5', '6'];
    const variables = {
      regionId: REGION,
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

describe('the lists of places', () => {
  it('regions, in the language that was asked for', async () => {
    const english = await test.execute(RegionsDocument, {});
    const chinese = await test.execute(RegionsDocument, { acceptLanguage: 'zh-CN', first: 200 });
    expect(english.data?.regions.totalCount).toBe(chinese.data?.regions.totalCount);
    const nameIn = (answer: typeof english) =>
      answer.data?.regions.nodes.find(({ regionId }) => regionId === REGION)?.localName;
    expect([nameIn(english), nameIn(chinese)]).toEqual(['China (Beijing)', expect.stringMatching(/北京/) as string]);
  });

  it('access points, VPC routers and virtual border routers of a region', async () => {
    const variables = { regionId: REGION, first: 200 };
    const points = await test.execute(AccessPointsDocument, variables);
    expect(points.data?.accessPoints.nodes.map(({ status }) => status)).toContain('RECOMMENDED');
    const vrouters = await test.execute(VRoutersDocument, variables);
    expect(vrouters.data?.vRouters).toMatchObject({ totalCount: ROUTERS, nodes: { length: ROUTERS } });
    const vbrs = await test.execute(VirtualBorderRoutersDocument, variables);
    expect(vbrs.data?.virtualBorderRouters.nodes.map(({ status }) => status)).toContain('ACTIVE');
  });
});
