import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import { type GraphqlOptions, graphql } from './graphql';
import { health } from './health';
import { metrics } from './metrics';
import { playground } from './playground/playground';

export interface ServerParts extends GraphqlOptions {
  /** Sentences about what keeps the gateway from taking traffic; none if nothing does. */
  readonly ready: () => Promise<string[]>;
  readonly registry: Registry;
  readonly logger: FastifyBaseLogger;
}

/** A request for an interface has some 2 KB; a document within its limits fits well. */
const MAX_BODY_BYTES = 128 * 1024;

/** The HTTP server. The order below is the order in which a request meets the parts. */
export async function makeServer(parts: ServerParts): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: parts.logger,
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: 30_000,
    // `/graphql` says so itself, in its own form.
    return503OnClosing: false,
  });
  // A connection that was busy when the gateway began to stop would otherwise be kept alive, and keep it from ending.
  app.addHook('onSend', async (_request, reply) => {
    if (parts.stopping()) reply.header('connection', 'close');
  });
  await app.register(health, parts);
  await app.register(metrics, parts);
  await app.register(playground, {});
  await app.register(graphql, parts);
  return app;
}
