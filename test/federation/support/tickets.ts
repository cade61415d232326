import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { parse } from 'graphql';
import { load } from './packages';

/** A second subgraph: tickets that refer to router interfaces. It knows their ids only. */
export const TICKETS = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@shareable"])

  type Query {
    tickets: [Ticket!]!
  }

  type Ticket @key(fields: "number") {
    number: Int!
    routerInterface: RouterInterface
  }

  type RouterInterface @key(fields: "id") {
    id: ID!
    tickets: [Ticket!]!
  }

  "As other subgraphs with connections define it."
  type PageInfo @shareable {
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
    endCursor: String
  }
`);

export interface TicketServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves one ticket for each id, with numbers from 1. */
export async function startTickets(ids: readonly string[]): Promise<TicketServer> {
  const tickets = ids.map((id, index) => ({ number: index + 1, routerInterface: { id } }));
  const resolvers = {
    Query: { tickets: () => tickets },
    RouterInterface: {
      tickets: ({ id }: { id: string }) => tickets.filter((ticket) => ticket.routerInterface.id === id),
    },
  };
  const server = new ApolloServer({
    plugins: [ApolloServerPluginInlineTraceDisabled()],
    schema: load('@apollo/subgraph').buildSubgraphSchema({ typeDefs: TICKETS, resolvers }),
  });
  const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
  return { url, close: () => server.stop() };
}
