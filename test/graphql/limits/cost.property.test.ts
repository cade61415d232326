import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { MAX_SIZE } from '../../../src/graphql/limits/cost/size';
import { globalId } from '../../../src/graphql/node/global-id';
import { makeSchema } from '../../../src/graphql/schema';
import { type Answer, startTestGateway, type TestGateway } from '../../support/gateway';

jest.setTimeout(120_000);

/** Two pages of the upstream and a part of a third one, with the longest name and description. */
const INTERFACES = 120;
const RUNS = 150;
const REGION = 'cn-beijing';

const schema = makeSchema();
let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway({
    sandbox: { callLimit: 0, interfacesPerRouter: 0, transitionMs: 0, recordRequests: 100_000 },
    settings: { VPC_CALLS_PER_MINUTE: 0, VPC_PAGES_PER_REQUEST: 1_000, HTTP_MAX_EVENT_LOOP_DELAY_MS: 0 },
  });
  const routerId = gateway.sandbox.world.vrouters.page(REGION, 0, 1)[0]?.vrouterId;
  const input = {
    regionId: REGION,
    oppositeRegionId: REGION,
    routerId,
    routerType: 'VROUTER',
    role: 'ACCEPTING_SIDE',
    name: 'n'.repeat(128),
    description: 'd'.repeat(256),
    tags: [1, 2, 3, 4, 5].map((number) => ({ key: `${number}`.repeat(64), value: 'v'.repeat(128) })),
  };
  const creates = [1, 2, 3, 4, 5].map((n) => `c${n}: createRouterInterface(input: $input) { userErrors { message } }`);
  const query = `mutation ($input: CreateRouterInterfaceInput!) { ${creates.join(' ')} }`;
  for (let created = 0; created < INTERFACES; created += creates.length) {
    const body = (await (await gateway.post({ query, variables: { input } })).json()) as Answer<object>;
    expect(body.data).toEqual(Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`c${n}`, { userErrors: [] }])));
  }
});

afterAll(() => gateway.close());

const UNKNOWN_ID = globalId('RouterInterface', REGION, 'ri-unknown');
const ARGUMENTS: Readonly<Record<string, string>> = {
  regionId: `"${REGION}"`,
  id: `"${UNKNOWN_ID}"`,
  ids: JSON.stringify([1, 2, 3].map(() => UNKNOWN_ID)),
};

/** A field with the arguments that it requires, and with a selection of at most so many levels. */
function fieldOf({ name, args, type }: GraphQLField<unknown, unknown>, levels: number): fc.Arbitrary<string> {
  const required = args.filter((argument) => argument.name in ARGUMENTS).map((a) => `${a.name}: ${ARGUMENTS[a.name]}`);
  const first = args.some((argument) => argument.name === 'first')
    ? fc.constantFrom('first: 200', 'first: 200', 'first: 50', 'first: 1')
    : fc.constant('');
  return fc.tuple(first, selectionOf(type, levels - 1)).map(([size, selection]) => {
    const given = [...required, size].filter(Boolean).join(', ');
    return `${name}${given ? `(${given})` : ''}${selection}`;
  });
}

/** A selection with 1 to 12 fields of the type under different aliases; empty for a leaf. */
function selectionOf(output: GraphQLOutputType, levels: number): fc.Arbitrary<string> {
  const type = getNamedType(output);
  if (isLeafType(type)) return fc.constant('');
  if (isUnionType(type) || isInterfaceType(type)) {
    const members = schema
      .getPossibleTypes(type)
      .map((member) => selectionOf(member, levels).map((set) => `... on ${member.name}${set}`));
    return fc.oneof(...members).map((member) => ` { ${member} }`);
  }
  if (!isObjectType(type)) throw new Error('A field cannot have an input type.');
  const fields = Object.values(type.getFields()).filter((field) => levels > 1 || isLeafType(getNamedType(field.type)));
  const names = fields.length === 0 ? [fc.constant('__typename')] : fields.map((field) => fieldOf(field, levels));
  return fc
    .array(fc.oneof(...names), { minLength: 1, maxLength: 12 })
    .map((selected) => ` { ${selected.map((field, index) => `a${index}: ${field}`).join(' ')} }`);
}

const query = (() => {
  const root = schema.getQueryType();
  if (!root) throw new Error('The schema has no queries.');
  const fields = Object.values(root.getFields()).map((field) => fieldOf(field, 6));
  return fc
    .array(fc.oneof(...fields), { minLength: 1, maxLength: 8 })
    .map((selected) => `{ ${selected.map((field, index) => `r${index}: ${field}`).join(' ')} }`);
})();

/** Number of leaf values, objects and list items. */
function valuesOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, inner: unknown) => sum + valuesOf(inner), 1);
}

it('each query is refused before it is executed, or its response is within the maximum', async () => {
  const seen = { refused: 0, answered: 0 };
  await fc.assert(
    fc.asyncProperty(query, async (source) => {
      const reads = gateway.sandbox.requests.length;
      const text = await (await gateway.post({ query: source })).text();
      const { data, errors = [] } = JSON.parse(text) as Answer<object>;
      if (data === undefined) {
        seen.refused += 1;
        const codes = errors.map(({ extensions }) => extensions?.['code']);
        expect(['MAX_COST_EXCEEDED', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']).toContain(codes[0]);
        expect(gateway.sandbox.requests).toHaveLength(reads);
        return;
      }
      seen.answered += 1;
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_SIZE.bytes);
      expect(valuesOf(data)).toBeLessThanOrEqual(MAX_SIZE.values);
    }),
    { numRuns: RUNS },
  );
  // The generator must reach both sides of the limit.
  expect(seen.refused).toBeGreaterThan(RUNS / 20);
  expect(seen.answered).toBeGreaterThan(RUNS / 20);
});
