import { getIntrospectionQuery } from 'graphql';
import { DOCUMENT_LIMITS } from '../../src/graphql/document-limits';
import { type Answer, startTestGateway, type TestGateway } from '../support/gateway';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway();
});

afterAll(() => gateway.close());

const { rootFields, depth, tokens } = DOCUMENT_LIMITS;

async function ask(query: string): Promise<Answer<Record<string, unknown>>> {
  const response = await gateway.post({ query });
  return (await response.json()) as Answer<Record<string, unknown>>;
}

const codes = async (query: string) => (await ask(query)).errors?.map(({ extensions }) => extensions?.['code']) ?? [];
const messages = async (query: string) => (await ask(query)).errors?.map(({ message }) => message) ?? [];

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join(' ');

describe('fields at the top of an operation', () => {
  const aliases = (count: number) => times(count, (n) => `a${n}: specs { spec }`);
  const tooMany = [`The operation asks for ${rootFields + 1} fields at its top; at most ${rootFields} are allowed.`];

  it.each([
    ['fields', (count: number) => `{ ${aliases(count)} }`],
    ['the same field again', (count: number) => `{ ${times(count, () => '__typename')} }`],
    ['fields of an inline fragment', (count: number) => `{ __typename ... { ${aliases(count - 1)} } }`],
    ['fields of a fragment', (count: number) => `{ __typename ...F } fragment F on Query { ${aliases(count - 1)} }`],
    ['fields that are left out', (count: number) => `{ ${times(count, (n) => `a${n}: __typename @skip(if: true)`)} }`],
    ['fragments', (count: number) => `{ ${times(count, () => '...F')} } fragment F on Query { __typename }`],
  ])('counts %s', async (_what, document) => {
    expect(await messages(document(rootFields))).toEqual([]);
    expect(await messages(document(rootFields + 1))).toEqual(tooMany);
  });

  it('counts those of each operation by itself', async () => {
    const document = (count: number) => `query A { ${aliases(rootFields)} } query B { ${aliases(count)} }`;
    expect(await codes(document(rootFields))).toEqual(['OPERATION_RESOLUTION_FAILURE']);
    expect(await messages(document(rootFields + 1))).toEqual(tooMany);
  });

  it('does not count those below', async () => {
    expect(await codes(`{ specs { ${times(rootFields + 1, (n) => `a${n}: spec`)} } }`)).toEqual([]);
  });

  it('lets nothing of a document beyond the limit reach the upstream', async () => {
    const input =
      '{ routerType: VROUTER role: ACCEPTING_SIDE regionId: "cn-beijing" oppositeRegionId: "cn-beijing" routerId: "vrt-2zepuy8qbrq6yhdje53t6" }';
    const mutation = (count: number) =>
      `mutation { ${times(count, (n) => `a${n}: createRouterInterface(input: ${input}) { requestId }`)} }`;
    const before = gateway.sandbox.requests.length;
    expect(await codes(mutation(rootFields + 1))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(gateway.sandbox.requests).toHaveLength(before);
    expect(await codes(mutation(1))).toEqual([]);
    expect(gateway.sandbox.requests).toHaveLength(before + 1);
  });
});

describe('levels of fields', () => {
  const tooDeep = [`The operation is ${depth + 1} levels deep; at most ${depth} are allowed.`];
  /** Fields below one another, as many as `levels` in all. */
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
  ])('are counted in %s', async (_what, document) => {
    expect(await messages(document(depth))).toEqual([]);
    expect(await messages(document(depth + 1))).toEqual(tooDeep);
  });

  it('are said beside the other limit', async () => {
    const document = `{ ${times(rootFields, () => '__typename')} __type(name: "Spec") { ${nest(depth)} } }`;
    expect(await messages(document)).toEqual([
      expect.stringContaining('at its top'),
      expect.stringContaining('levels deep'),
    ]);
  });
});

describe('tokens of a document', () => {
  const outer = 5;
  /** Of as many tokens as asked for; an alias makes three. The library has a limit of its own for one name again and again. */
  const document = (count: number) => {
    const inner = count - outer;
    const aliases = times(Math.floor(inner / 3), (n) => `a${n}: spec`);
    return `{ specs { ${aliases} ${times(inner % 3, () => 'spec')} } }`;
  };

  it('may be as many as allowed', async () => {
    expect(await messages(document(tokens))).toEqual([]);
  });

  it('may not be one more', async () => {
    expect(await ask(document(tokens + 1))).toEqual({
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
  /** Each spreads the next twice, so that a measure that follows each spread takes twice the time with each fragment. */
  const doubling = (levels: number, on: string, last: string) =>
    `${times(levels, (n) => `fragment F${n} on ${on} { ...F${n + 1} ...F${n + 1} }`)} fragment F${levels} on ${on} { ${last} }`;

  it('that double at the top are counted as what they ask for', async () => {
    const document = (levels: number) => `{ ...F0 } ${doubling(levels, 'Query', '__typename')}`;
    expect(2 ** 4).toBeLessThanOrEqual(rootFields);
    expect(2 ** 5).toBeGreaterThan(rootFields);
    expect(await messages(document(4))).toEqual([]);
    expect(await messages(document(5))).toEqual([
      `The operation asks for 32 fields at its top; at most ${rootFields} are allowed.`,
    ]);
  });

  it('that double very often are refused at once', async () => {
    // Followed one by one these would be 67 million fields, and the test would run out of time.
    expect(await codes(`{ ...F0 } ${doubling(26, 'Query', '__typename')}`)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('that double very often below the top are answered at once', async () => {
    expect(await codes(`{ specs { ...F0 } } ${doubling(26, 'SpecOption', 'spec')}`)).toEqual([]);
  });

  it('that double with each level of fields are refused for their depth', async () => {
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
    ['one that holds it', '{ ...F } fragment F on Query { ...G } fragment G on Query { __typename ...F }'],
  ])('that hold %s are refused', async (_what, document) => {
    expect(await messages(document)).toEqual([expect.stringMatching(/^Cannot spread fragment "[FG]" within itself/)]);
  });

  it('that are not there are refused', async () => {
    expect(await messages('{ ...F }')).toEqual(['Unknown fragment "F".']);
  });
});

describe('what tools send', () => {
  it('the introspection query with all its options is within the limits', async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('__schema.types');
  });
});
