import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLObjectType, getIntrospectionQuery, getNamedType, isLeafType, parse } from 'graphql';
import { costOfOperation } from '../../../src/graphql/limits/cost/cost-plugin';
import { MAXIMUM_COST } from '../../../src/graphql/limits/cost/size';
import { DOCUMENT_LIMITS } from '../../../src/graphql/limits/document-limits';
import { makeSchema } from '../../../src/graphql/schema';
import { packageRoot } from '../../../src/package-root';

const schema = makeSchema();

function cost(source: string, variables: Record<string, unknown> = {}): number {
  const document = parse(source);
  const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition');
  if (!operation) throw new Error('The document has no operation.');
  return costOfOperation(schema, document, operation, variables);
}

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');
const scalarsOf = (name: string) =>
  Object.values((schema.getType(name) as GraphQLObjectType).getFields())
    .filter(({ type }) => isLeafType(getNamedType(type)))
    .map((field) => field.name)
    .join(' ');
const list = (fields: string, first = 200) =>
  `{ routerInterfaces(regionId: "cn-beijing", first: ${first}) { totalCount pageInfo { endCursor } nodes { ${fields} } } }`;

const PLAIN = `${scalarsOf('RouterInterface')} tags { key value } reservation { ${scalarsOf('Reservation')} }`;
const ROUTER = `router { ... on VRouter { ${scalarsOf('VRouter')} } ... on VirtualBorderRouter { ${scalarsOf('VirtualBorderRouter')} } }`;
const ACCESS_POINT = `accessPoint { ${scalarsOf('AccessPoint')} }`;
const FEW = 'routerInterfaceId name status spec role';

describe('an ordinary operation is below the maximum', () => {
  it.each([
    ['the introspection query of tools', getIntrospectionQuery()],
    [
      'the introspection query with all options',
      getIntrospectionQuery({
        inputValueDeprecation: true,
        schemaDescription: true,
        directiveIsRepeatable: true,
        specifiedByUrl: true,
      }),
    ],
    ['a list of 200 with every field', list(`${PLAIN} unknownValues { field value }`)],
    [
      'a list of 200 with peers, routers and access points',
      list(`${FEW} opposite { status routerInterface { ${FEW} } } ${ROUTER} ${ACCESS_POINT}`),
    ],
    [
      'lists of the first 50 interfaces of 20 regions',
      `{ ${times(20, (n) => `r${n}: routerInterfaces(regionId: "r-${n}") { totalCount nodes { ${FEW} } }`)} }`,
    ],
    [
      'five creates',
      `mutation ($input: CreateRouterInterfaceInput!) { ${times(5, (n) => `c${n}: createRouterInterface(input: $input) { routerInterfaceId userErrors { code message field } }`)} }`,
    ],
  ])('%s', (_name, source) => {
    const requested = cost(source);
    expect(requested).toBeGreaterThan(0);
    expect(requested).toBeLessThanOrEqual(MAXIMUM_COST);
  });
});

const OPERATIONS = join(packageRoot(), 'schema/operations');
const FILES = readdirSync(OPERATIONS).filter((file) => file.endsWith('.graphql'));
const textOf = (file: string) => readFileSync(join(OPERATIONS, file), 'utf8');
const isFragment = (file: string) => file.endsWith('.fragment.graphql');
const FRAGMENTS = FILES.filter(isFragment).map(textOf).join('\n');

it.each(FILES.filter((file) => !isFragment(file)))(
  'the operation %s is below the maximum with lists of 200',
  (file) => {
    const source = `${textOf(file).replaceAll(/first: \d+/g, 'first: 200')}\n${FRAGMENTS}`;
    expect(() => parse(source, { maxTokens: DOCUMENT_LIMITS.tokens })).not.toThrow();
    expect(cost(source, { first: 200 })).toBeLessThanOrEqual(MAXIMUM_COST);
  },
);

describe('an operation whose response is too large is above the maximum', () => {
  const opposites = (aliases: number, levels: number) =>
    times(
      levels,
      (level) =>
        `fragment F${level} on RouterInterface { ${times(aliases, (n) => `a${n}: opposite { routerInterface { ${level + 1 < levels ? `...F${level + 1}` : 'name'} } }`)} }`,
    );
  it.each([
    ['ten peers of ten peers, through 16 fragments', `${list('...F0', 1)} ${opposites(10, 16)}`],
    [
      'two peers of two peers, 17 deep, in 20 lists',
      `{ ${times(20, (n) => `r${n}: routerInterfaces(regionId: "a", first: 1) { nodes { ...F0 } }`)} } ${opposites(2, 17)}`,
    ],
    [
      '20 lists of 200, with many aliases of a scalar',
      `{ ${times(20, (n) => `r${n}: routerInterfaces(regionId: "a", first: 200) { nodes { ${times(70, (a) => `a${a}: name`)} } }`)} }`,
    ],
    [
      'long aliases in 20 lists',
      `{ ${times(20, (n) => `r${n}: routerInterfaces(regionId: "a", first: 200) { nodes { ${'x'.repeat(100)}: name ${'y'.repeat(100)}: name } }`)} }`,
    ],
    [
      'peers of 240 aliases, each of which can fail',
      list(times(48, (n) => `a${n}: opposite { routerInterface { name } }`)),
    ],
    [
      'many aliases of nested types',
      `{ __schema { types { ${times(40, (n) => `a${n}: fields { ${times(5, (m) => `b${m}: type { name kind }`)} }`)} } } }`,
    ],
  ])('%s', (_name, source) => {
    expect(cost(source)).toBeGreaterThan(MAXIMUM_COST);
  });
});

describe('the cost', () => {
  it('grows with the number of items, given in the document or in a variable', () => {
    const of = (first: number) => cost(list(FEW, first));
    expect(of(200)).toBeGreaterThan(3 * of(50));
    const query = 'query ($n: Int = 200) { routerInterfaces(regionId: "a", first: $n) { nodes { name } } }';
    expect(cost(query)).toBe(cost(query, { n: 200 }));
    expect(cost(query, { n: 50 })).toBeLessThan(cost(query));
    expect(cost('{ routerInterfaces(regionId: "a") { nodes { name } } }')).toBe(cost(query, { n: 50 }));
  });

  it('is not lower with an invalid number of items', () => {
    const query = (first: string) =>
      `query ($n: Int) { a: routerInterfaces(regionId: "a", first: 200) { nodes { name } } b: routerInterfaces(regionId: "a", first: ${first}) { nodes { name } } }`;
    const without = cost(query('0'));
    expect(cost(query('-1000000'))).toBe(without);
    expect(cost(query('$n'), { n: -1e9 })).toBe(without);
    expect(cost(query('$n'), { n: 1e9 })).toBe(cost(query('200')));
    expect(cost(query('$n'), { n: Number.POSITIVE_INFINITY })).toBe(cost(query('200')));
  });

  it('counts no skipped field', () => {
    const query = (directive: string) =>
      `query ($no: Boolean!) { routerInterfaces(regionId: "a") { nodes { name ${PLAIN} ${directive} } } }`;
    expect(cost(query('opposite @skip(if: true) { status }'))).toBe(cost(query('')));
    expect(cost(query('opposite @include(if: $no) { status }'), { no: false })).toBe(cost(query('')));
    expect(cost(query('opposite @include(if: $no) { status }'), { no: true })).toBeGreaterThan(cost(query('')));
  });

  it('counts the fields of fragments and inline fragments', () => {
    const direct = cost(list(PLAIN));
    expect(cost(`${list('...F')} fragment F on RouterInterface { ${PLAIN} }`)).toBe(direct);
    expect(cost(list(`... on RouterInterface { ${PLAIN} }`))).toBe(direct);
    expect(cost(list(`... { ${PLAIN} }`))).toBe(direct);
  });
});
