import { CreateRouterInterfaceDocument } from '../../schema/client';
import { faultOf } from '../../src/sandbox/faults';
import { REGIONS } from '../../src/sandbox/state/regions';
import { type Answer, startTestGateway, type TestGateway } from '../support/gateway';

/** Lists over several regions, with the sandbox and all its regions. */

let test: TestGateway;
const regions = REGIONS.map(({ regionId }) => regionId);

beforeAll(async () => {
  test = await startTestGateway({ settings: { READ_CACHE_MS: 0 } });
  // Two interfaces in each of three regions.
  for (const regionId of regions.slice(0, 3)) {
    const [router] = test.sandbox.world.vrouters.page(regionId, 0, 1);
    for (const name of ['first', 'second']) {
      const input = {
        regionId,
        name,
        routerType: 'VROUTER',
        routerId: router?.vrouterId ?? '',
        role: 'ACCEPTING_SIDE',
        oppositeRegionId: regionId,
      } as const;
      const { data } = await test.execute(CreateRouterInterfaceDocument, { input });
      expect(data?.createRouterInterface?.userErrors).toEqual([]);
    }
  }
}, 60_000);
afterAll(() => test.close());
beforeEach(() => {
  test.sandbox.intercept = undefined;
});

interface Connection {
  readonly nodes: readonly { readonly regionId: string }[];
  readonly totalCount: number | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function list(args: string): Promise<Answer<{ routerInterfaces: Connection | null }>> {
  const query = `{ routerInterfaces${args} { totalCount nodes { regionId name } pageInfo { hasNextPage endCursor } } }`;
  return (await (await test.post({ query })).json()) as Answer<{ routerInterfaces: Connection | null }>;
}

/** Fails every read of these regions. */
function fail(...failing: string[]) {
  test.sandbox.intercept = ({ parameters }) =>
    failing.includes(parameters['RegionId'] ?? '') ? faultOf('InternalError') : undefined;
}

it('without arguments, the list has the interfaces of all regions', async () => {
  expect(regions.length).toBeGreaterThan(30);
  const before = test.sandbox.requests.length;
  const { data, errors } = await list('');
  expect(errors).toBeUndefined();
  expect(data?.routerInterfaces?.nodes.map(({ regionId }) => regionId)).toEqual(
    regions.slice(0, 3).flatMap((regionId) => [regionId, regionId]),
  );
  expect(data?.routerInterfaces).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: false } });
  // One page of each region, and the list of the regions.
  expect(test.sandbox.requests.length - before).toBe(regions.length + 1);
});

it('two regions that fail cost only their own items, and are two errors', async () => {
  fail(regions[1] ?? '', regions[20] ?? '');
  const { data, errors } = await list('');
  expect(data?.routerInterfaces?.nodes.map(({ regionId }) => regionId)).toEqual(
    [regions[0], regions[2]].flatMap((regionId) => [regionId, regionId]),
  );
  expect(data?.routerInterfaces?.totalCount).toBeNull();
  expect(errors).toEqual(
    [regions[1], regions[20]].map((regionId) => ({
      message: expect.stringMatching(new RegExp(`^${regionId}: `)) as string,
      path: ['routerInterfaces'],
      extensions: expect.objectContaining({ code: 'UPSTREAM_FAILED', retryable: true, regionId }) as object,
    })),
  );
}, 60_000);

it('one region that fails is null, beside the other root fields', async () => {
  fail(regions[1] ?? '');
  const query = `{ a: routerInterfaces(regionId: "${regions[0]}") { totalCount } b: routerInterfaces(regionId: "${regions[1]}") { totalCount } }`;
  const { data, errors } = (await (await test.post({ query })).json()) as Answer<object>;
  expect(data).toEqual({ a: { totalCount: 2 }, b: null });
  expect(errors).toMatchObject([{ path: ['b'], extensions: { code: 'UPSTREAM_FAILED' } }]);
}, 60_000);

it('the cursors continue over the regions', async () => {
  const seen: unknown[] = [];
  for (let after = '', more = true; more; ) {
    const { data } = await list(`(first: 1, after: "${after}", regionIds: ${JSON.stringify(regions.slice(0, 5))})`);
    seen.push(...(data?.routerInterfaces?.nodes ?? []));
    after = data?.routerInterfaces?.pageInfo.endCursor ?? '';
    more = data?.routerInterfaces?.pageInfo.hasNextPage ?? false;
  }
  expect(seen).toHaveLength(6);
});

it.each([
  ['an unknown region', '(regionIds: ["cn-beijing", "CN"])', ['regionIds', '1']],
  ['no region', '(regionIds: [])', ['regionIds']],
  [
    'a cursor of another region',
    `(regionId: "cn-beijing", after: "${Buffer.from('place:cn-qingdao:1').toString('base64url')}")`,
    ['after'],
  ],
  ['both arguments', '(regionIds: ["cn-beijing"], regionId: "cn-beijing")', ['regionIds']],
  ['a cursor of another list', `(after: "${Buffer.from('place:1').toString('base64url')}")`, ['after']],
  [
    'a cursor of a region that is not selected',
    `(regionIds: ["cn-beijing"], before: "${Buffer.from('place:cn-qingdao:1').toString('base64url')}")`,
    ['before'],
  ],
])('%s is refused', async (_case, args, field) => {
  const { data, errors } = await list(args);
  expect(data?.routerInterfaces).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', violations: [{ field }] } }]);
});
