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

/**
 * What executes GraphQL: nothing of HTTP is known here, and nothing of the upstream.
 *
 * @param onUnexpected Told of every error that is a fault of the gateway; its caller sees none of it.
 */
export function makeApollo(schema: GraphQLSchema, onUnexpected?: (error: Error) => void): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    formatError,
    // The playground is our own, and everyone may know the schema.
    introspection: true,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would look at every field of every answer, for headers that nobody reads.
      ApolloServerPluginCacheControlDisabled(),
      costPlugin,
      tellUnexpected(onUnexpected),
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
