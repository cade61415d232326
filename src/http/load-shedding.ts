import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { GatewayError } from '../graphql/errors/gateway-error';
import { isHealthRoute } from './health';
import { sendError } from './send-error';

/** Interval of the measurement. A client that waits this long meets the next one. */
const INTERVAL_MS = 1_000;

/**
 * Refuses requests while the event loop is slow, so that the requests that have started can complete. Health checks are not
 * refused: a restart would not reduce the load.
 *
 * @param maxEventLoopDelayMs Mean delay of the event loop in the last second, in milliseconds. 0 disables the check.
 */
export async function shedLoad(app: FastifyInstance, maxEventLoopDelayMs: number): Promise<void> {
  if (maxEventLoopDelayMs === 0) return;
  await app.register(underPressure, {
    maxEventLoopDelay: maxEventLoopDelayMs,
    sampleInterval: INTERVAL_MS,
    pressureHandler: async (request, reply) => {
      if (isHealthRoute(request)) return;
      const error = new GatewayError('GATEWAY_OVERLOADED', { retryAfterMs: INTERVAL_MS });
      await sendError(reply.header('retry-after', INTERVAL_MS / 1000), error);
    },
  });
}
