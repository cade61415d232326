import { UNLIMITED } from '../../../kit/sandbox/sandbox';
import { globalId, type NodeType } from '../../../src/graphql/node/global-id';
import { MAX_NODES } from '../../../src/graphql/node/max-nodes';
import { createInterfaces } from '../../support/create-interfaces';
import { startTestGateway, type TestGateway } from '../../support/gateway';

const REGION = 'cn-beijing';
const OTHER_REGION = 'eu-west-1';

interface Answer {
  readonly data?: { readonly _entities: readonly (Readonly<Record<string, unknown>> | null)[] } | null;
  readonly errors?: readonly { readonly path?: unknown; readonly message: string; readonly extensions: object }[];
}

let test: TestGateway;
let ids: readonly string[];
let otherIds: readonly string[];

beforeAll(async () => {
  test = await startTestGateway({ sandbox: UNLIMITED, settings: { FEDERATION: 'on', READ_CACHE_MS: 0 } });
  const names = Array.from({ length: 20 }, (_, index) => `interface-${index}`);
  ids = await createInterfaces(test, REGION, names);
  otherIds = await createInterfaces(test, OTHER_REGION, ['elsewhere']);
});
afterAll(() => test.close());

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on RouterInterface { id name regionId }
    ... on VRouter { id vRouterId }
    ... on VirtualBorderRouter { id vbrId }
    ... on AccessPoint { id accessPointId }
    ... on Region { id regionId }
  }
}`;

const references = (of: readonly string[], type: NodeType = 'RouterInterface') =>
  of.map((id) => ({ __typename: type, id }));

async function entities(representations: readonly unknown[]): Promise<Answer> {
  return (await (await test.post({ query: ENTITIES, variables: { representations } })).json()) as Answer;
}

/** Actions of the upstream calls of a request. */
async function callsOf(request: () => Promise<unknown>): Promise<string[]> {
  const before = test.sandbox.requests.length;
  await request();
  return test.sandbox.requests.slice(before).map(({ action }) => action);
}

it('resolves references of two regions in one request, in their order', async () => {
  const wanted = [ids[1] ?? '', otherIds[0] ?? '', ids[0] ?? ''];
  expect(await entities(references(wanted))).toEqual({
    data: {
      _entities: [
        { __typename: 'RouterInterface', id: wanted[0], name: 'interface-1', regionId: REGION },
        { __typename: 'RouterInterface', id: wanted[1], name: 'elsewhere', regionId: OTHER_REGION },
        { __typename: 'RouterInterface', id: wanted[2], name: 'interface-0', regionId: REGION },
      ],
    },
  });
});

it('resolves each type of object', async () => {
  const query = `{
    vRouters(regionId: "${REGION}", first: 1) { nodes { __typename id vRouterId } }
    virtualBorderRouters(regionId: "${REGION}", first: 1) { nodes { __typename id vbrId } }
    accessPoints(regionId: "${REGION}", first: 1) { nodes { __typename id accessPointId } }
    regions(first: 1) { nodes { __typename id regionId } }
  }`;
  const { data } = (await (await test.post({ query })).json()) as {
    data: Record<string, { nodes: { id: string; __typename: NodeType }[] }>;
  };
  const listed = Object.values(data).flatMap(({ nodes }) => nodes);
  expect(listed).toHaveLength(4);
  const found = await entities(listed.flatMap(({ id, __typename }) => references([id], __typename)));
  expect(found).toEqual({ data: { _entities: listed } });
});

it.each(['ri-nothing', 'ri-2zeabsent'])('an unknown object is null: %s', async (unknown) => {
  const absent = globalId('RouterInterface', REGION, unknown);
  const answer = await entities(references([absent, ids[0] ?? '']));
  expect(answer.errors).toBeUndefined();
  expect(answer.data?._entities).toEqual([null, expect.objectContaining({ id: ids[0] })]);
});

it.each([
  ['an id of the upstream', { __typename: 'RouterInterface', id: 'ri-2zeabc' }],
  ['an id of another type', { __typename: 'VRouter', id: globalId('RouterInterface', REGION, 'ri-2zeabc') }],
  ['an unknown type', { __typename: 'Ticket', id: globalId('RouterInterface', REGION, 'ri-2zeabc') }],
  ['no id', { __typename: 'RouterInterface' }],
  ['no type', { id: globalId('RouterInterface', REGION, 'ri-2zeabc') }],
  ['an id that is not a text', { __typename: 'RouterInterface', id: 7 }],
  ['a text', 'RouterInterface'],
  ['a list', [1]],
])('a bad reference is an error of its own item: %s', async (_case, bad) => {
  const { data, errors } = await entities([...references(ids.slice(0, 1)), bad, ...references(ids.slice(1, 2))]);
  expect(data?._entities).toEqual([
    expect.objectContaining({ id: ids[0] }),
    null,
    expect.objectContaining({ id: ids[1] }),
  ]);
  expect(errors).toEqual([
    expect.objectContaining({
      path: ['_entities', 1],
      extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', retryable: false }),
    }),
  ]);
  expect(errors?.[0]?.extensions).toMatchObject({
    violations: [{ rule: 'entities.id.format', field: ['representations', '1'] }],
  });
});

it('resolves references in the document', async () => {
  const query = `{ _entities(representations: [{ __typename: "RouterInterface", id: "${ids[0]}" }]) {
    ... on RouterInterface { name }
  } }`;
  expect(await (await test.post({ query })).json()).toEqual({ data: { _entities: [{ name: 'interface-0' }] } });
});

it('resolves as many references as the limit, and refuses one more before a call', async () => {
  const absent = Array.from({ length: MAX_NODES - ids.length }, (_, index) =>
    globalId('RouterInterface', REGION, `ri-absent${index}`),
  );
  const allowed = references([...ids, ...absent]);
  const { data, errors } = await entities(allowed);
  expect(errors).toBeUndefined();
  expect(data?._entities.filter((item) => item !== null)).toHaveLength(ids.length);

  let answer: Answer = {};
  const calls = await callsOf(async () => {
    answer = await entities([...allowed, ...references(ids.slice(0, 1))]);
  });
  expect(calls).toEqual([]);
  expect(answer.errors?.[0]).toMatchObject({
    extensions: { code: 'BAD_USER_INPUT', violations: [{ rule: 'entities.representations.length' }] },
  });
});

it('batches the reads of a region like nodes', async () => {
  const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on RouterInterface { id name regionId } } }';
  const callsOfNodes = await callsOf(() => test.post({ query: nodes, variables: { ids } }));
  expect(await callsOf(() => entities(references(ids)))).toEqual(callsOfNodes);
  expect(callsOfNodes.length).toBeLessThan(ids.length / 2);
});
