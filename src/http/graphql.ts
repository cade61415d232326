import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Context, makeContext, type UpstreamClient } from '../graphql/context';
import { GatewayError } from '../graphql/errors/gateway-error';
import type { RequestLimits } from '../graphql/reads/request-reads';
import { callerOf } from './caller';
import { sendError } from './send-error';

const PATH = '/graphql';

export interface GraphqlOptions {
  readonly apollo: ApolloServer<Context>;
  readonly vpc: UpstreamClient;
  /** Whether the gateway is stopping and accepts no new requests. */
  readonly stopping: () => boolean;
  /** Default: no limits. */
  readonly requestLimits?: RequestLimits | undefined;
}

/** `/graphql`. */
export async function graphql(
  parent: FastifyInstance,
  { apollo, vpc, stopping, requestLimits }: GraphqlOptions,
): Promise<void> {
  // With a prefix, the handler for other methods applies to this path only.
  await parent.register(
    async (app) => {
      // A keep-alive connection can deliver requests after the server has stopped listening.
      app.addHook('onRequest', async (_request, reply) => {
        if (stopping()) return sendError(reply, new GatewayError('GATEWAY_STOPPING'));
      });

      // The Apollo integration builds a URL from the Host header and fails for an invalid one. The ASCII check comes first:
      // after optimization, URL.canParse of Node.js 20 reads other bytes as UTF-8 and accepts what new URL refuses.
      app.addHook('onRequest', async ({ protocol, hostname }, reply) => {
        const valid = /^[\x20-\x7e]*$/.test(hostname) && URL.canParse(`${protocol}://${hostname}/`);
        if (!valid) return sendError(reply, new GatewayError('BAD_REQUEST'));
      });

      app.route({
        method: ['GET', 'POST'],
        url: '/',
        prefixTrailingSlash: 'no-slash',
        handler: fastifyApolloHandler(apollo, {
          context: async (request, reply) => contextOf(request, reply, vpc, requestLimits),
        }),
      });

      app.setNotFoundHandler((_request, reply) => sendError(reply, METHOD_NOT_ALLOWED));
    },
    { prefix: PATH },
  );
}

function contextOf(request: FastifyRequest, reply: FastifyReply, vpc: UpstreamClient, limits?: RequestLimits): Context {
  const disconnected = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) disconnected.abort();
  });
  const header = request.headers['idempotency-key'];
  return makeContext({
    vpc,
    idempotencyKey: typeof header === 'string' ? header : undefined,
    showCost: request.headers['x-show-cost'] === 'true',
    caller: callerOf(request.ip),
    limits,
    signal: disconnected.signal,
  });
}

const METHOD_NOT_ALLOWED = new GatewayError('BAD_REQUEST', {}, { status: 405, headers: { allow: 'GET, POST' } });
