import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Context, makeContext } from '../graphql/context';
import { ERROR_CODES, type ErrorCodeName } from '../graphql/errors';

const HERE = '/graphql';

export interface GraphqlOptions {
  readonly apollo: ApolloServer<Context>;
  readonly vpc: Context['vpc'];
  /** Whether the gateway takes no new work any more. */
  readonly stopping: () => boolean;
}

/** `/graphql`. What is wrong with the HTTP request is answered in the form of a GraphQL error too. */
export async function graphql(parent: FastifyInstance, { apollo, vpc, stopping }: GraphqlOptions): Promise<void> {
  // Below a prefix of its own, so that its answer to other methods is for this address only.
  await parent.register(
    async (app) => {
      app.setErrorHandler((error: FastifyError, request, reply) => {
        const status = error.statusCode ?? 500;
        const code = codeOf(status);
        if (code === 'INTERNAL_SERVER_ERROR') request.log.error({ err: error }, 'request failed');
        return refuse(reply, status, code);
      });

      // A kept-alive connection can bring requests after the gateway has stopped listening.
      app.addHook('onRequest', async (_request, reply) => {
        if (stopping()) return refuse(reply, 503, 'GATEWAY_STOPPING');
      });

      // The library makes a URL of the Host header and fails where that cannot be done. ASCII first: URL.canParse of
      // Node.js 20, once it is hot, takes other bytes for UTF-8 and says yes where new URL says no.
      app.addHook('onRequest', async ({ protocol, hostname }, reply) => {
        const right = /^[\x20-\x7e]*$/.test(hostname) && URL.canParse(`${protocol}://${hostname}/`);
        if (!right) return refuse(reply, 400, 'BAD_REQUEST');
      });

      app.route({
        method: ['GET', 'POST'],
        url: '/',
        prefixTrailingSlash: 'no-slash',
        handler: fastifyApolloHandler(apollo, { context: async (request, reply) => contextOf(request, reply, vpc) }),
      });

      app.setNotFoundHandler((_request, reply) => refuse(reply.header('allow', 'GET, POST'), 405, 'BAD_REQUEST'));
    },
    { prefix: HERE },
  );
}

function contextOf(request: FastifyRequest, reply: FastifyReply, vpc: Context['vpc']): Context {
  const left = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) left.abort();
  });
  const header = request.headers['idempotency-key'];
  return makeContext({
    vpc,
    idempotencyKey: typeof header === 'string' ? header : undefined,
    showCost: request.headers['x-show-cost'] === 'true',
    signal: left.signal,
  });
}

function refuse(reply: FastifyReply, status: number, code: ErrorCodeName): FastifyReply {
  const { meaning, retryable } = ERROR_CODES[code];
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message: meaning, extensions: { code, retryable } }] });
}

function codeOf(status: number): ErrorCodeName {
  if (status === 413) return 'PAYLOAD_TOO_LARGE';
  return status >= 400 && status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
}
