import { makeApollo } from '../../../src/graphql/apollo';
import { makeContext } from '../../../src/graphql/context';
import { INPUT_LIMITS } from '../../../src/graphql/limits/input-limits';
import { makeSchema } from '../../../src/graphql/schema';
import { FakeUpstream } from '../../support/fake-upstream';
import { EXAMPLE_INPUT } from '../../support/reference-example';
import { TestClient } from '../../support/test-client';

const apollo = makeApollo(makeSchema(), { debug() {}, info() {}, warn() {}, error() {} });
const upstream = new FakeUpstream((_request, number) => ({
  status: 200,
  body: JSON.stringify({ RequestId: `R-${number}`, TotalCount: 0, PageNumber: 1, PageSize: 50 }),
}));

async function errorsOf(query: string, variables: Record<string, unknown> = {}, operationName?: string) {
  const vpc = new TestClient(upstream).client;
  const { body } = await apollo.executeOperation(
    { query, variables, ...(operationName ? { operationName } : {}) },
    { contextValue: makeContext({ vpc, showCost: false }) },
  );
  if (body.kind !== 'single') throw new Error('The result is incremental.');
  return (body.singleResult.errors ?? []).map(({ message }) => message);
}

const { queryLetters, mutationLetters, keys, depth, operationName } = INPUT_LIMITS;
const LISTS = `query ($name: String!) { ${Array.from({ length: 20 }, (_, n) => `a${n}: routerInterfaces(regionId: "cn-beijing", filter: { name: [$name] }) { totalCount }`).join(' ')} }`;

it('counts the letters of a variable of a query for each use', async () => {
  const refused = [`The texts of a query must have at most ${queryLetters} letters together.`];
  const sent = upstream.requests.length;
  // The region of each of the 20 lists has ten letters.
  const fitting = queryLetters / 20 - 'cn-beijing'.length;
  expect(await errorsOf(LISTS, { name: 'x'.repeat(fitting + 1) })).toEqual(refused);
  expect(upstream.requests).toHaveLength(sent);
  expect(await errorsOf(LISTS, { name: 'x'.repeat(fitting) })).not.toEqual(refused);
});

it('counts the letters of the texts in a query and in its fragments', async () => {
  const list = (letters: number) => `a: vRouters(regionId: "${'x'.repeat(letters)}") { totalCount }`;
  const refused = [`The texts of a query must have at most ${queryLetters} letters together.`];
  expect(await errorsOf(`{ ${list(queryLetters + 1)} }`)).toEqual(refused);
  expect(await errorsOf(`{ ...F } fragment F on Query { ${list(queryLetters + 1)} }`)).toEqual(refused);
  expect(await errorsOf(`{ ${list(queryLetters)} }`)).not.toEqual(refused);
});

it('leaves long texts of a mutation to its rules, which report all violations', async () => {
  const query = `mutation ($input: CreateRouterInterfaceInput!) {
    createRouterInterface(input: $input) { userErrors { field code } }
  }`;
  expect(await errorsOf(query, { input: { ...EXAMPLE_INPUT, description: 'x'.repeat(queryLetters + 1) } })).toEqual([]);
});

it('counts the letters of a variable of a mutation for each use', async () => {
  const query = `mutation ($text: String!) { ${[1, 2, 3, 4].map((n) => `m${n}: modifyRouterInterfaceAttribute(input: { regionId: "cn-beijing", routerInterfaceId: "ri-1", name: $text, description: $text }) { requestId }`).join(' ')} }`;
  const refused = [`The texts of a mutation must have at most ${mutationLetters} letters together.`];
  const sent = upstream.requests.length;
  expect(await errorsOf(query, { text: 'x'.repeat(mutationLetters / 8) })).toEqual(refused);
  expect(upstream.requests).toHaveLength(sent);
  expect(await errorsOf(query, { text: 'x'.repeat(mutationLetters / 8 - 50) })).not.toEqual(refused);
});

it('limits the keys and list items of the variables', async () => {
  const query =
    'query ($x: [String!]) { routerInterfaces(regionId: "cn-beijing", filter: { name: $x }) { totalCount } }';
  const refused = [`The variables must have at most ${keys} keys and list items.`];
  // The variable itself is a key.
  expect(await errorsOf(query, { x: Array(keys).fill('a') })).toEqual(refused);
  expect(await errorsOf(query, { x: Array(keys - 1).fill('a') })).not.toEqual(refused);
});

it('limits the levels of a variable', async () => {
  const nested = (levels: number) => {
    let value: unknown = 'leaf';
    for (let level = 0; level < levels; level += 1) value = [value];
    return value;
  };
  const refused = [`The variables must have at most ${depth} levels.`];
  const query = 'query ($x: String) { specs { spec @skip(if: false) } a: regions(after: $x) { totalCount } }';
  expect(await errorsOf(query, { x: nested(depth + 1) })).toEqual(refused);
  expect(await errorsOf(query, { x: nested(10_000) })).toEqual(refused);
  expect(await errorsOf(query, { x: nested(depth) })).not.toEqual(refused);
});

it('does not repeat a long operation name', async () => {
  const long = 'x'.repeat(operationName + 1);
  expect(await errorsOf('query A { specs { spec } }', {}, long)).toEqual([
    `operationName must have at most ${operationName} letters.`,
  ]);
});
