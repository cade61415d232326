import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyError, FastifyInstance } from 'fastify';
import type { Context } from '../graphql/context';
import { ERROR_CODES, type ErrorCodeName } from '../graphql/errors';

/** `/graphql`. What is wrong with the HTTP request is answered in the form of a GraphQL error too. */
export async function graphql(
  app: FastifyInstance,
  { apollo, context }: { apollo: ApolloServer<Context>; context: () => Context },
): Promise<void> {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    const code = codeOf(status);
    if (code === 'INTERNAL_SERVER_ERROR') request.log.error({ err: error }, 'request failed');
    const { meaning, retryable } = ERROR_CODES[code];
    return reply
      .code(status)
      .type('application/json; charset=utf-8')
      .send({ errors: [{ message: meaning, extensions: { code, retryable } }] });
  });

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, { context: async () => context() }),
  });
}

function codeOf(status: number): ErrorCodeName {
  if (status === 413) return 'PAYLOAD_TOO_LARGE';
  return status >= 400 && status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
}
