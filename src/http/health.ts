import type { FastifyInstance, FastifyRequest } from 'fastify';

const HEALTH = '/healthz';
const READINESS = '/readyz';

/** `/healthz`: the process is alive. */
export async function health(app: FastifyInstance): Promise<void> {
  app.get(HEALTH, { logLevel: 'warn' }, () => ({ status: 'ok' }));
}

/** `/readyz`: the gateway is ready for requests. It is not ready while it stops, and without credentials for the upstream. */
export async function readiness(app: FastifyInstance, { ready }: { ready: () => Promise<string[]> }): Promise<void> {
  app.get(READINESS, { logLevel: 'warn' }, async (_request, reply) => {
    const problems = await ready();
    if (problems.length === 0) return { status: 'ready' };
    return reply.code(503).send({ status: 'not ready', problems });
  });
}

/** Whether the request is for `/healthz` or `/readyz`. */
export function isHealthRoute({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.url === HEALTH || routeOptions.url === READINESS;
}
