import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from './context';
import { formatError } from './errors/format-error';
import { partialFailures } from './errors/partial-failures';
import { reportUnexpectedErrors } from './errors/report-unexpected-errors';
import { costPlugin } from './limits/cost/cost-plugin';
import { DOCUMENT_LIMITS, documentLimits } from './limits/document-limits';
import { DocumentStore } from './limits/document-store';
import { inputLimits } from './limits/input-limits';
import { knownOperationTypes } from './limits/known-operation-types';
import { completeMutations, stringify } from './limits/response-limit';

/** Log of the server, also for internal errors, whose details the caller does not receive. */
export type Log = Readonly<Record<'debug' | 'info' | 'warn' | 'error', (message: string) => void>>;

export interface ApolloOptions {
  /** Whether callers can read the schema. The playground needs it for its documentation. */
  readonly introspection: boolean;
}

/** The GraphQL server. Knows neither HTTP nor the upstream. */
export function makeApollo(
  schema: GraphQLSchema,
  log: Log,
  { introspection }: ApolloOptions = { introspection: true },
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    logger: firstLineOnly(log),
    formatError,
    introspection,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would inspect every field of every response, for headers that no client uses.
      ApolloServerPluginCacheControlDisabled(),
      // It would add a trace of every field to a response of a subgraph, for a header that each caller can send.
      ApolloServerPluginInlineTraceDisabled(),
      inputLimits,
      costPlugin,
      partialFailures,
      completeMutations,
      reportUnexpectedErrors(({ name, message }) => log.error(`unexpected error: ${name}: ${message}`)),
    ],
    includeStacktraceInErrorResponses: false,
    // A caller that can read the schema needs no suggestions, and another caller must not receive them.
    hideSchemaDetailsFromClientErrors: true,
    documentStore: new DocumentStore(),
    parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
    // Not `maxRecursiveSelections`: it would move these rules behind the expensive ones. The cost covers it.
    validationRules: [documentLimits, knownOperationTypes],
    validationOptions: { maxErrors: DOCUMENT_LIMITS.errors },
    executionOptions: { maxCoercionErrors: DOCUMENT_LIMITS.errors },
    stringifyResult: stringify,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    // The gateway handles signals.
    stopOnTerminationSignals: false,
  });
}

/** Apollo Server appends stack traces to its messages, and a log must not contain them. */
function firstLineOnly(log: Log): Log {
  const first = (message: unknown) => String(message).split('\n', 1)[0] ?? '';
  return {
    debug: (message) => log.debug(first(message)),
    info: (message) => log.info(first(message)),
    warn: (message) => log.warn(first(message)),
    error: (message) => log.error(first(message)),
  };
}
