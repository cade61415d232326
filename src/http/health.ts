import type { FastifyInstance } from 'fastify';

/**
 * `/healthz`: the process is alive. `/readyz`: the gateway is ready for requests. It is not ready while it stops, and
 * without credentials for the upstream.
 */
export async function health(app: FastifyInstance, { ready }: { ready: () => Promise<string[]> }): Promise<void> {
  app.get('/healthz', { logLevel: 'warn' }, () => ({ status: 'ok' }));

  app.get('/readyz', { logLevel: 'warn' }, async (_request, reply) => {
    const problems = await ready();
    if (problems.length === 0) return { status: 'ready' };
    return reply.code(503).send({ status: 'not ready', problems });
  });
}
