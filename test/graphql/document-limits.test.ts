import { getIntrospectionQuery } from 'graphql';
import { DOCUMENT_LIMITS } from '../../src/graphql/limits/document-limits';
import { type Answer, startTestGateway, type TestGateway } from '../support/gateway';
import { EXAMPLE_INPUT } from '../support/reference-example';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway();
});

afterAll(() => gateway.close());

const { rootFields, depth, tokens } = DOCUMENT_LIMITS;

async function execute(query: string): Promise<Answer<Record<string, unknown>>> {
  const response = await gateway.post({ query });
  return (await response.json()) as Answer<Record<string, unknown>>;
}

const codes = async (query: string) =>
  (await execute(query)).errors?.map(({ extensions }) => extensions?.['code']) ?? [];
const messages = async (query: string) => (await execute(query)).errors?.map(({ message }) => message) ?? [];

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join(' ');

describe('pairs of fields with the same name in the same place', () => {
  const { pairs } = DOCUMENT_LIMITS;
  const refused = [`The operation has more than ${pairs} pairs of fields with the same name in the same place.`];
  const list = (fields: string) => `{ routerInterfaces(regionId: "cn-beijing", first: 1) { nodes { ${fields} } } }`;
  // 63 fields are 1,953 pairs, 64 are 2,016.
  it.each([
    ['fields', (count: number) => list(times(count, () => 'name'))],
    ['aliases', (count: number) => list(times(count, () => 'a: name'))],
    ['inline fragments', (count: number) => list(times(count, () => '... { name }'))],
    [
      'fragments',
      (count: number) =>
        `${list(times(count, (n) => `...F${n}`))} ${times(count, (n) => `fragment F${n} on RouterInterface { name }`)}`,
    ],
  ])('counts %s', async (_case, document) => {
    expect(await messages(document(62))).toEqual([]);
    expect(await messages(document(64))).toEqual(refused);
  });

  it('counts those of a fragment that is not used', async () => {
    const fragment = (count: number) => `fragment F on RouterInterface { ${times(count, () => 'name')} }`;
    expect(await messages(`{ __typename } ${fragment(64)}`)).toEqual([refused[0]?.replace('operation', 'fragment')]);
    expect(await messages(`{ __typename } ${fragment(201)}`)).toEqual([
      'The fragment has 201 fields in one selection; at most 200 are allowed.',
    ]);
  });

  it('counts those of nested fields together', async () => {
    const nested = (count: number) => list(times(8, () => `accessPoint { ${times(count, () => 'name')} }`));
    expect(await messages(nested(7))).toEqual([]);
    expect(await messages(nested(8))).toEqual(refused);
  });

  it('counts the fields of a fragment that is used twice in one place once', async () => {
    const fragment = `fragment F on RouterInterface { ${times(60, () => 'name')} }`;
    expect(await messages(`${list('...F ...F')} ${fragment}`)).toEqual([]);
    expect(await messages(`${list('...F opposite { routerInterface { ...F } }')} ${fragment}`)).toEqual(refused);
  });
});

it('limits the fields of an operation, with those of fragments', async () => {
  const { allFields } = DOCUMENT_LIMITS;
  const document = (aliases: number) =>
    `{ ${times(20, (n) => `r${n}: routerInterfaces(regionId: "cn-beijing", first: 1) { nodes { ...F } }`)} }
     fragment F on RouterInterface { ${times(aliases, (n) => `a${n}: accessPoint { ...G }`)} }
     fragment G on AccessPoint { ${times(100, (n) => `b${n}: name`)} }`;
  expect(await messages(document(5))).toEqual([
    `The operation has more than ${allFields} fields, with those of fragments.`,
  ]);
  expect(await codes(document(4))).not.toContain('GRAPHQL_VALIDATION_FAILED');
});

it('limits the directives in one place', async () => {
  const { directives } = DOCUMENT_LIMITS;
  const document = (count: number) => `{ __typename ${times(count, () => '@skip(if: false)')} }`;
  expect(await messages(document(directives + 1))).toEqual([
    `${directives + 1} directives in one place; at most ${directives} are allowed.`,
  ]);
  expect(await messages(document(1))).toEqual([]);
});

describe('root fields of an operation', () => {
  const aliases = (count: number) => times(count, (n) => `a${n}: specs { spec }`);
  const tooMany = [`The operation has ${rootFields + 1} root fields; at most ${rootFields} are allowed.`];

  it.each([
    ['fields', (count: number) => `{ ${aliases(count)} }`],
    ['repeated fields', (count: number) => `{ ${times(count, () => '__typename')} }`],
    ['fields of an inline fragment', (count: number) => `{ __typename ... { ${aliases(count - 1)} } }`],
    ['fields of a fragment', (count: number) => `{ __typename ...F } fragment F on Query { ${aliases(count - 1)} }`],
    ['skipped fields', (count: number) => `{ ${times(count, (n) => `a${n}: __typename @skip(if: true)`)} }`],
    ['fragments', (count: number) => `{ ${times(count, () => '...F')} } fragment F on Query { __typename }`],
  ])('counts %s', async (_case, document) => {
    expect(await messages(document(rootFields))).toEqual([]);
    expect(await messages(document(rootFields + 1))).toEqual(tooMany);
  });

  it('counts the fields of each operation separately', async () => {
    const document = (count: number) => `query A { ${aliases(rootFields)} } query B { ${aliases(count)} }`;
    expect(await codes(document(rootFields))).toEqual(['OPERATION_RESOLUTION_FAILURE']);
    expect(await messages(document(rootFields + 1))).toEqual(tooMany);
  });

  it('does not count nested fields', async () => {
    expect(await codes(`{ specs { ${times(rootFields + 1, (n) => `a${n}: spec`)} } }`)).toEqual([]);
  });

  it('sends nothing to the upstream for a document that exceeds the limit', async () => {
    const input = `{ routerType: VROUTER role: ACCEPTING_SIDE regionId: "cn-beijing" oppositeRegionId: "cn-beijing" routerId: "${EXAMPLE_INPUT.routerId}" }`;
    const mutation = (count: number) =>
      `mutation { ${times(count, (n) => `a${n}: createRouterInterface(input: ${input}) { requestId }`)} }`;
    const before = gateway.sandbox.requests.length;
    expect(await codes(mutation(rootFields + 1))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(gateway.sandbox.requests).toHaveLength(before);
    expect(await codes(mutation(1))).toEqual([]);
    expect(gateway.sandbox.requests).toHaveLength(before + 1);
  });
});

describe('levels of nested fields', () => {
  const tooDeep = [`The operation is ${depth + 1} levels deep; at most ${depth} are allowed.`];
  /** Nested fields with the given number of levels. */
  const nest = (levels: number, leaf = 'name') => `${'ofType { '.repeat(levels - 1)}${leaf}${' }'.repeat(levels - 1)}`;

  it.each([
    ['fields', (levels: number) => `{ __type(name: "Spec") { ${nest(levels - 1)} } }`],
    [
      'an inline fragment',
      (levels: number) => `{ __type(name: "Spec") { ... { ... on __Type { ${nest(levels - 1)} } } } }`,
    ],
    [
      'a fragment',
      (levels: number) =>
        `{ __type(name: "Spec") { ${nest(levels - 2, '...F')} } } fragment F on __Type { ofType { name } }`,
    ],
    [
      'one of several fragments',
      (levels: number) =>
        `{ __type(name: "Spec") { ...F ...G ...F } } fragment F on __Type { name } fragment G on __Type { ${nest(levels - 1)} }`,
    ],
  ])('are counted in %s', async (_case, document) => {
    expect(await messages(document(depth))).toEqual([]);
    expect(await messages(document(depth + 1))).toEqual(tooDeep);
  });

  it('are reported together with the other limit', async () => {
    const document = `{ ${times(rootFields, () => '__typename')} __type(name: "Spec") { ${nest(depth)} } }`;
    expect(await messages(document)).toEqual([
      expect.stringContaining('root fields'),
      expect.stringContaining('levels deep'),
    ]);
  });
});

describe('tokens of a document', () => {
  /** A document with `count` tokens: groups of at most 100 aliases. */
  const document = (count: number) => {
    const groups = Math.ceil((count - 2) / 305);
    const inner = count - 2 - groups * 5;
    const fields = (tokensOfGroup: number) =>
      `${times(Math.floor(tokensOfGroup / 3), (n) => `b${n}: spec`)} ${times(tokensOfGroup % 3, () => 'spec')}`;
    return `{ ${times(groups, (n) => `a${n}: specs { ${fields(Math.floor(inner / groups) + (n < inner % groups ? 1 : 0))} }`)} }`;
  };

  it('may reach the limit', async () => {
    expect(await messages(document(tokens))).toEqual([]);
  });

  it('must not exceed the limit', async () => {
    expect(await execute(document(tokens + 1))).toEqual({
      errors: [
        expect.objectContaining({
          message: expect.stringContaining(String(tokens)),
          extensions: { code: 'GRAPHQL_PARSE_FAILED', retryable: false },
        }),
      ],
    });
  });

  it('are counted without comments', async () => {
    expect(await messages(`${'# a comment\n'.repeat(tokens)}{ __typename }`)).toEqual([]);
  });
});

describe('fragments', () => {
  /** Each fragment spreads the next one twice: following every spread doubles the time with each fragment. */
  const doubling = (levels: number, on: string, last: string) =>
    `${times(levels, (n) => `fragment F${n} on ${on} { ...F${n + 1} ...F${n + 1} }`)} fragment F${levels} on ${on} { ${last} }`;

  it('that double root fields count as often as they are spread', async () => {
    const document = (levels: number) => `{ ...F0 } ${doubling(levels, 'Query', '__typename')}`;
    expect(2 ** 5).toBeLessThanOrEqual(rootFields);
    expect(2 ** 6).toBeGreaterThan(rootFields);
    expect(await messages(document(5))).toEqual([]);
    expect(await messages(document(6))).toEqual([
      `The operation has 64 root fields; at most ${rootFields} are allowed.`,
    ]);
  });

  it('that double root fields very often are refused immediately', async () => {
    // These are 67 million fields: counting them one by one would exceed the timeout of the test.
    expect(await codes(`{ ...F0 } ${doubling(26, 'Query', '__typename')}`)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('that double nested fields very often are refused immediately', async () => {
    expect(await messages(`{ specs { ...F0 } } ${doubling(26, 'SpecOption', 'spec')}`)).toEqual([
      `The operation has ${2 ** 26} fields in one selection; at most ${DOCUMENT_LIMITS.fields} are allowed.`,
    ]);
  });

  it('that double at each level of fields are refused because of their depth', async () => {
    const fragments = times(
      depth + 4,
      (n) => `fragment F${n} on __Type { a: ofType { ...F${n + 1} } b: ofType { ...F${n + 1} } }`,
    );
    const document = `{ __type(name: "Spec") { ...F0 } } ${fragments} fragment F${depth + 4} on __Type { name }`;
    expect(await messages(document)).toEqual([expect.stringContaining('levels deep')]);
  });

  it.each([
    ['itself', '{ ...F } fragment F on Query { ...F }'],
    ['itself below a field', '{ __type(name: "Spec") { ...F } } fragment F on __Type { ofType { ...F } }'],
    ['a fragment that contains it', '{ ...F } fragment F on Query { ...G } fragment G on Query { __typename ...F }'],
  ])('that contain %s are refused', async (_case, document) => {
    expect(await messages(document)).toEqual([expect.stringMatching(/^Cannot spread fragment "[FG]" within itself/)]);
  });

  it('that do not exist are refused', async () => {
    expect(await messages('{ ...F }')).toEqual(['Unknown fragment "F".']);
  });
});

describe('requests of tools', () => {
  it('the introspection query with all its options is within the limits', async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    const { data, errors } = await execute(query);
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('__schema.types');
  });
});
