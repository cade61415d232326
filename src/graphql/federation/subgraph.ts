import { assertInterfaceType, extendSchema, type GraphQLSchema, type GraphQLUnionType, parse } from 'graphql';
import type { Context } from '../context';
import { NODE_TYPES } from '../node/global-id';
import { MAX_NODES } from '../node/max-nodes';
import { loadEntities } from './load-entities';
import { subgraphSdl } from './subgraph-sdl';

const ENTITIES = `
  "A reference of another subgraph to an object: \`__typename\` and \`id\`."
  scalar _Any

  "An object that another subgraph can refer to."
  union _Entity = ${NODE_TYPES.join(' | ')}

  extend type Query {
    """
    For routers of a federation: objects by the references of other subgraphs, in their order. As \`nodes\`, with the type
    of each id.
    """
    _entities(
      "References. At most ${MAX_NODES}."
      representations: [_Any!]!
    ): [_Entity]!
  }`;

const SERVICE = `
  "Schema of this subgraph."
  type _Service {
    "Schema with the directives of the federation."
    sdl: String!
  }

  extend type Query {
    "For the composition of a federation."
    _service: _Service!
  }`;

export interface SubgraphOptions {
  /** Whether callers can read the schema. Without it, `_service` does not exist. */
  readonly introspection: boolean;
}

/**
 * Adds the fields of Apollo Federation to a schema. Every other type and field stays as it is.
 *
 * Not `buildSubgraphSchema` of @apollo/subgraph: it builds a second schema from SDL, fails all representations for a bad
 * one, limits nothing, and depends on a package under the Elastic License 2.0. A test compares the result with it.
 */
export function makeSubgraph(schema: GraphQLSchema, { introspection }: SubgraphOptions): GraphQLSchema {
  const sdl = subgraphSdl(schema);
  const subgraph = extendSchema(schema, parse(introspection ? ENTITIES + SERVICE : ENTITIES));
  const fields = subgraph.getQueryType()?.getFields() ?? {};
  const { _entities: entities, _service: service } = fields;
  if (entities)
    entities.resolve = (_root, args: { readonly representations: readonly unknown[] }, context: Context) =>
      loadEntities(args.representations, context);
  if (service) service.resolve = () => ({ sdl });
  const { resolveType } = assertInterfaceType(subgraph.getType('Node'));
  (subgraph.getType('_Entity') as GraphQLUnionType).resolveType = resolveType;
  return subgraph;
}
