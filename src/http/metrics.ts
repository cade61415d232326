import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';

/** `/metrics`, in the text format of Prometheus. */
export async function metrics(app: FastifyInstance, { registry }: { registry: Registry }): Promise<void> {
  app.get('/metrics', { logLevel: 'warn' }, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
}
