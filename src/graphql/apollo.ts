import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from './context';
import { costPlugin } from './cost';
import { DOCUMENT_LIMITS, documentLimits } from './document-limits';
import { formatError } from './errors';
import { knownOperationTypes } from './known-operation-types';
import { tellUnexpected } from './unexpected-errors';

/** Where the server says what went wrong; also faults of the gateway, of which its caller sees nothing. */
export type Log = Readonly<Record<'debug' | 'info' | 'warn' | 'error', (message: string) => void>>;

/** What executes GraphQL: nothing of HTTP is known here, and nothing of the upstream. */
export function makeApollo(schema: GraphQLSchema, log: Log): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    logger: inOneLine(log),
    formatError,
    // The playground is our own, and everyone may know the schema.
    introspection: true,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would look at every field of every answer, for headers that nobody reads.
      ApolloServerPluginCacheControlDisabled(),
      costPlugin,
      tellUnexpected(({ name, message }) => log.error(`unexpected error: ${name}: ${message}`)),
    ],
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
    validationRules: [documentLimits, knownOperationTypes],
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    // The process stops by its own rules.
    stopOnTerminationSignals: false,
  });
}

/** Apollo Server puts stacks behind its messages, and they have no place in a log. */
function inOneLine(log: Log): Log {
  const first = (message: unknown) => String(message).split('\n', 1)[0] ?? '';
  return {
    debug: (message) => log.debug(first(message)),
    info: (message) => log.info(first(message)),
    warn: (message) => log.warn(first(message)),
    error: (message) => log.error(first(message)),
  };
}
