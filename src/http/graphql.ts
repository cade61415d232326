import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Context, makeContext, type Upstream } from '../graphql/context';
import { ERROR_CODES, type ErrorCodeName } from '../graphql/errors/error-codes';

const PATH = '/graphql';

export interface GraphqlOptions {
  readonly apollo: ApolloServer<Context>;
  readonly vpc: Upstream;
  /** Whether the gateway is stopping and accepts no new requests. */
  readonly stopping: () => boolean;
}

/** `/graphql`. An invalid HTTP request also gets a response in the form of a GraphQL error. */
export async function graphql(parent: FastifyInstance, { apollo, vpc, stopping }: GraphqlOptions): Promise<void> {
  // With a prefix, the handler for other methods applies to this path only.
  await parent.register(
    async (app) => {
      app.setErrorHandler((error: FastifyError, request, reply) => {
        const status = error.statusCode ?? 500;
        const code = codeOf(status);
        if (code === 'INTERNAL_SERVER_ERROR') request.log.error({ err: error }, 'request failed');
        return refuse(reply, status, code);
      });

      // A keep-alive connection can deliver requests after the server has stopped listening.
      app.addHook('onRequest', async (_request, reply) => {
        if (stopping()) return refuse(reply, 503, 'GATEWAY_STOPPING');
      });

      // The Apollo integration builds a URL from the Host header and fails for an invalid one. The ASCII check comes first:
      // after optimization, URL.canParse of Node.js 20 reads other bytes as UTF-8 and accepts what new URL refuses.
      app.addHook('onRequest', async ({ protocol, hostname }, reply) => {
        const valid = /^[\x20-\x7e]*$/.test(hostname) && URL.canParse(`${protocol}://${hostname}/`);
        if (!valid) return refuse(reply, 400, 'BAD_REQUEST');
      });

      app.route({
        method: ['GET', 'POST'],
        url: '/',
        prefixTrailingSlash: 'no-slash',
        handler: fastifyApolloHandler(apollo, { context: async (request, reply) => contextOf(request, reply, vpc) }),
      });

      app.setNotFoundHandler((_request, reply) => refuse(reply.header('allow', 'GET, POST'), 405, 'BAD_REQUEST'));
    },
    { prefix: PATH },
  );
}

function contextOf(request: FastifyRequest, reply: FastifyReply, vpc: Upstream): Context {
  const disconnected = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) disconnected.abort();
  });
  const header = request.headers['idempotency-key'];
  return makeContext({
    vpc,
    idempotencyKey: typeof header === 'string' ? header : undefined,
    showCost: request.headers['x-show-cost'] === 'true',
    signal: disconnected.signal,
  });
}

function refuse(reply: FastifyReply, status: number, code: ErrorCodeName): FastifyReply {
  const { message, retryable } = ERROR_CODES[code];
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code, retryable } }] });
}

function codeOf(status: number): ErrorCodeName {
  if (status === 413) return 'PAYLOAD_TOO_LARGE';
  return status >= 400 && status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
}
