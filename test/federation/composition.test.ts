import { parse, printType } from 'graphql';
import { makeSubgraph } from '../../src/graphql/federation/subgraph';
import { subgraphSdl } from '../../src/graphql/federation/subgraph-sdl';
import { makeSchema } from '../../src/graphql/schema';
import { describeFederation, load } from './support/packages';
import { TICKETS } from './support/tickets';

const INTERFACES = parse(subgraphSdl(makeSchema()));

const subgraph = (sdl: string) =>
  parse(`extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@override"]) ${sdl}`);

describeFederation('composition', () => {
  const errors = (other: typeof TICKETS) =>
    (
      load('@apollo/composition').composeServices([
        { name: 'interfaces', typeDefs: INTERFACES },
        { name: 'other', typeDefs: other },
      ]).errors ?? []
    ).map(({ message }) => message);

  it('accepts a subgraph that extends an interface and has pages of its own', () => {
    expect(errors(TICKETS)).toEqual([]);
  });

  it('accepts objects of another subgraph that implement Node', () => {
    const other = `
      type Query { ticket: Ticket }
      interface Node { id: ID! }
      type Ticket implements Node @key(fields: "id") { id: ID! }`;
    expect(errors(subgraph(other))).toEqual([]);
  });

  const NODE = (directive: string) => `
    interface Node { id: ID! }
    type Ticket implements Node @key(fields: "id") { id: ID! }
    type Query {
      node(id: ID!): Node ${directive}
      nodes(ids: [ID!]!): [Node] ${directive}
    }`;

  it('refuses a second subgraph with node and nodes', () => {
    expect(errors(subgraph(NODE('')))).toEqual([
      expect.stringContaining('Non-shareable field "Query.node"'),
      expect.stringContaining('Non-shareable field "Query.nodes"'),
    ]);
  });

  it('accepts it where it takes over both', () => {
    expect(errors(subgraph(NODE('@override(from: "interfaces")')))).toEqual([]);
  });

  it('@apollo/subgraph adds the same fields and types', () => {
    const expected = load('@apollo/subgraph').buildSubgraphSchema({ typeDefs: INTERFACES });
    const actual = makeSubgraph(makeSchema(), { introspection: true });
    for (const name of ['_entities', '_service']) {
      const [field, reference] = [actual, expected].map((schema) => schema.getQueryType()?.getFields()[name]);
      expect(String(field?.type)).toBe(String(reference?.type));
      expect(field?.args.map(String)).toEqual(reference?.args.map(String));
      expect(field?.args.map(({ type }) => String(type))).toEqual(reference?.args.map(({ type }) => String(type)));
    }
    const types = (schema: typeof actual) => {
      const entity = schema.getType('_Entity');
      return entity
        ? printType(entity)
            .replace(/^"""[^"]*"""\n/, '')
            .split(/[=|]/)
            .map((part) => part.trim())
            .sort()
        : [];
    };
    expect(types(actual)).toEqual(types(expected));
  });
});
