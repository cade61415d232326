import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from './context';
import { DOCUMENT_LIMITS, documentLimits } from './document-limits';
import { formatError } from './errors';
import { knownOperationTypes } from './known-operation-types';

/** What executes GraphQL: nothing of HTTP is known here, and nothing of the upstream. */
export function makeApollo(schema: GraphQLSchema): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    formatError,
    // The playground is our own, and everyone may know the schema.
    introspection: true,
    plugins: [ApolloServerPluginLandingPageDisabled()],
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
