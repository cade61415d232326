import { diff } from '@graphql-inspector/core';
import { type GraphQLObjectType, type GraphQLSchema, isObjectType, parse, printSchema, validateSchema } from 'graphql';
import { makeSubgraph } from '../../../src/graphql/federation/subgraph';
import { subgraphSdl } from '../../../src/graphql/federation/subgraph-sdl';
import { costOfOperation } from '../../../src/graphql/limits/cost/cost-plugin';
import { leafBytes } from '../../../src/graphql/limits/cost/weights';
import { NODE_TYPES } from '../../../src/graphql/node/global-id';
import { makeSchema } from '../../../src/graphql/schema';

const schema = makeSchema();
const subgraph = makeSubgraph(schema, { introspection: true });

const fieldsOf = (of: GraphQLSchema) => Object.keys((of.getQueryType() as GraphQLObjectType).getFields());

it('has every type and field of the schema, and those of the federation', async () => {
  expect(validateSchema(subgraph)).toEqual([]);
  const changes = await diff(schema, subgraph);
  expect([...new Set(changes.map(({ path }) => path))].sort()).toEqual([
    'Query._entities',
    'Query._entities.representations',
    'Query._service',
    '_Any',
    '_Entity',
    '_Service',
    '_Service.sdl',
  ]);
  expect(changes.map(({ type }) => type).filter((type) => !type.endsWith('_ADDED'))).toEqual([]);
});

it('adds nothing to the schema itself', () => {
  expect(printSchema(schema)).toBe(printSchema(makeSchema()));
  expect(fieldsOf(schema)).not.toContain('_entities');
});

it('has no _service without introspection', () => {
  const closed = makeSubgraph(schema, { introspection: false });
  expect(fieldsOf(closed)).toContain('_entities');
  expect(fieldsOf(closed)).not.toContain('_service');
  expect(closed.getType('_Service')).toBeUndefined();
});

it('every type that implements Node has a key', () => {
  const implementing = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'))
    .map(({ name }) => name);
  expect(implementing.sort()).toEqual([...NODE_TYPES].sort());
});

it('the SDL is the schema with directives', () => {
  const sdl = subgraphSdl(schema);
  const [link, ...rest] = sdl.split('\n');
  expect(link).toMatch(/^extend schema @link/);
  const keyed = [...sdl.matchAll(/^type (\w+) implements Node @key\(fields: "id"\) \{$/gm)].map(([, name]) => name);
  expect(keyed.sort()).toEqual([...NODE_TYPES].sort());
  const plain = rest.join('\n').replaceAll(' @key(fields: "id")', '').replace(' @shareable', '');
  expect(plain.trim()).toBe(printSchema(schema).trim());
});

describe('the cost', () => {
  const cost = (source: string, variables = {}) => {
    const document = parse(source);
    const [operation] = document.definitions;
    if (operation?.kind !== 'OperationDefinition') throw new Error('no operation');
    return costOfOperation(subgraph, document, operation, variables);
  };
  const FIELDS = '... on RouterInterface { id name detail { modifiedTime } }';
  const many = (length: number) => Array.from({ length }, () => ({ __typename: 'RouterInterface', id: 'x' }));

  it('of _entities follows the number of representations, like that of nodes', () => {
    const source = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${FIELDS} } }`;
    const nodes = `query ($ids: [ID!]!) { nodes(ids: $ids) { ${FIELDS} } }`;
    const costs = [1, 20, 100].map((length) => cost(source, { representations: many(length) }));
    expect(costs).toEqual([1, 20, 100].map((length) => cost(nodes, { ids: many(length) })));
    expect(costs[2]).toBeGreaterThan(4 * (costs[1] ?? 0));
  });

  it('of _service counts the length of the SDL', () => {
    expect(leafBytes('_Service.sdl', 'String')).toBeGreaterThan(subgraphSdl(schema).length);
    expect(cost('{ _service { sdl } }')).toBeGreaterThan(10 * cost('{ _service { __typename } }'));
  });
});
