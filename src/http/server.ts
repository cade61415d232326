import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import { type GraphqlOptions, graphql } from './graphql';
import { health } from './health';
import { metrics } from './metrics';
import { playground } from './playground/playground';

export interface ServerParts extends GraphqlOptions {
  /** Returns the reasons why the gateway is not ready; empty if it is ready. */
  readonly ready: () => Promise<string[]>;
  /** Addresses and networks of proxies whose `X-Forwarded-For` is true. Default: none. */
  readonly trustedProxies?: readonly string[];
  readonly registry: Registry;
  readonly logger: FastifyBaseLogger;
}

/** A create request has about 2 KB. A document within its limits fits. */
const MAX_BODY_BYTES = 128 * 1024;

/** The HTTP server. A request passes the parts in the order of their registration. */
export async function makeServer(parts: ServerParts): Promise<FastifyInstance> {
  const { trustedProxies = [] } = parts;
  const app = Fastify({
    loggerInstance: parts.logger,
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: 30_000,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    // `/graphql` sends its own response in this case.
    return503OnClosing: false,
  });
  // Without this header, a connection that was busy when the stop began stays open and delays the stop.
  app.addHook('onSend', async (_request, reply) => {
    if (parts.stopping()) reply.header('connection', 'close');
  });
  await app.register(health, parts);
  await app.register(metrics, parts);
  await app.register(playground, {});
  await app.register(graphql, parts);
  return app;
}
