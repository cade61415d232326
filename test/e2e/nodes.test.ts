import { CreateRouterInterfaceDocument } from '../../schema/client';
import { globalId } from '../../src/graphql/node/global-id';
import { faultOf } from '../../src/sandbox/faults';
import { type Answer, startTestGateway, type TestGateway } from '../support/gateway';

const REGION = 'cn-beijing';
const id = (upstreamId: string, regionId = REGION) => globalId('RouterInterface', regionId, upstreamId);

let test: TestGateway;
const created: string[] = [];

beforeAll(async () => {
  test = await startTestGateway({ settings: { READ_CACHE_MS: 0 } });
  for (const { vrouterId } of test.sandbox.world.vrouters.page(REGION, 0, 5))
    for (let count = 0; count < 2; count += 1) {
      const input = {
        regionId: REGION,
        routerType: 'VROUTER',
        routerId: vrouterId,
        role: 'ACCEPTING_SIDE',
        oppositeRegionId: REGION,
      } as const;
      const { data } = await test.execute(CreateRouterInterfaceDocument, { input });
      created.push(data?.createRouterInterface?.routerInterfaceId ?? '');
    }
}, 60_000);
afterAll(() => test.close());
beforeEach(() => {
  test.sandbox.intercept = undefined;
});

type Nodes = Answer<{ nodes: readonly ({ id: string } | null)[] | null }>;

async function nodes(ids: readonly string[]): Promise<Nodes> {
  const query =
    'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on RouterInterface { routerInterfaceId } } }';
  return (await (await test.post({ query, variables: { ids } })).json()) as Nodes;
}

it('reads objects in the order of their ids, in batches', async () => {
  const before = test.sandbox.requests.length;
  const wanted = [...created].reverse();
  const { data } = await nodes(wanted.map((one) => id(one)));
  expect(data?.nodes).toEqual(
    wanted.map((one) => ({ __typename: 'RouterInterface', id: id(one), routerInterfaceId: one })),
  );
  expect(test.sandbox.requests.length - before).toBeLessThanOrEqual(2);
});

it('an object of each type leads back to itself', async () => {
  const query = `{ regions(first: 1) { nodes { id } } accessPoints(regionId: "${REGION}", first: 1) { nodes { id } }
    vRouters(regionId: "${REGION}", first: 1) { nodes { id } }
    virtualBorderRouters(regionId: "${REGION}", first: 1) { nodes { id } } }`;
  const { data } = (await (await test.post({ query })).json()) as Answer<Record<string, { nodes: { id: string }[] }>>;
  const ids = Object.values(data ?? {}).flatMap((list) => list.nodes.map((one) => one.id));
  expect(ids).toHaveLength(4);
  const found = await nodes(ids);
  expect(found.data?.nodes).toEqual([
    { __typename: 'Region', id: ids[0] },
    { __typename: 'AccessPoint', id: ids[1] },
    { __typename: 'VRouter', id: ids[2] },
    { __typename: 'VirtualBorderRouter', id: ids[3] },
  ]);
});

it('an object that does not exist is null, also in an unknown region', async () => {
  const { data, errors } = await nodes([id('ri-unknown'), id(created[0] ?? '', 'cn-hangzhou'), id(created[0] ?? '')]);
  expect(data?.nodes).toMatchObject([null, null, { id: id(created[0] ?? '') }]);
  expect(errors).toBeUndefined();
});

it('a region that fails costs only its own objects', async () => {
  test.sandbox.intercept = ({ parameters }) =>
    parameters['RegionId'] === 'cn-hangzhou' ? faultOf('InternalError') : undefined;
  const { data, errors } = await nodes([id('ri-a', 'cn-hangzhou'), id(created[0] ?? ''), id('ri-b', 'cn-hangzhou')]);
  expect(data?.nodes).toMatchObject([null, { id: id(created[0] ?? '') }, null]);
  expect(errors).toMatchObject([{ path: ['nodes', 0] }, { path: ['nodes', 2] }]);
}, 60_000);

it('each id that is not a global id is an error of its own', async () => {
  const { data, errors } = await nodes(['ri-1', id(created[0] ?? ''), '']);
  expect(data?.nodes).toMatchObject([null, { id: id(created[0] ?? '') }, null]);
  expect(errors).toMatchObject([
    { path: ['nodes', 0], extensions: { code: 'BAD_USER_INPUT', violations: [{ field: ['ids', '0'] }] } },
    { path: ['nodes', 2], extensions: { code: 'BAD_USER_INPUT', violations: [{ field: ['ids', '2'] }] } },
  ]);
});

it('refuses more than 100 ids', async () => {
  const { errors } = await nodes(Array.from({ length: 101 }, (_, number) => id(`ri-${number}`)));
  expect(errors).toMatchObject([{ extensions: { violations: [{ rule: 'nodes.ids.length' }] } }]);
});

it('an interface can be read by its global id alone', async () => {
  const read = async (args: string) =>
    (await (await test.post({ query: `{ routerInterface(${args}) { id } }` })).json()) as Answer<object>;
  const found = { data: { routerInterface: { id: id(created[0] ?? '') } } };
  expect(await read(`id: "${id(created[0] ?? '')}"`)).toEqual(found);
  expect(await read(`id: "${created[0]}", regionId: "${REGION}"`)).toEqual(found);
  expect((await read(`id: "${created[0]}"`)).errors).toMatchObject([
    { extensions: { violations: [{ rule: 'routerInterface.regionId.required' }] } },
  ]);
  expect((await read(`id: "${id(created[0] ?? '')}", regionId: "cn-hangzhou"`)).errors).toMatchObject([
    { extensions: { violations: [{ rule: 'routerInterface.regionId.sameRegion' }] } },
  ]);
  expect((await read(`id: "${globalId('VRouter', REGION, 'vrt-1')}"`)).errors).toMatchObject([
    { extensions: { violations: [{ rule: 'routerInterface.id.type' }] } },
  ]);
});
