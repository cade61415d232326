import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import pino from 'pino';
import { logDestination } from './log-destination';

const STANDARD_OUTPUT = 1;

/**
 * Log serializers. Error details, stack traces and URLs can contain data that a log must not contain. The route is the pattern
 * of the path, or null if no route matches.
 */
export const SERIALIZERS = {
  err: ({ name, message, code }: Error & { code?: unknown }) => ({ name, message, code }),
  req: ({ method, routeOptions }: Pick<FastifyRequest, 'method' | 'routeOptions'>) => ({
    method,
    route: routeOptions.url ?? null,
  }),
};

interface GatewayLog {
  readonly logger: FastifyBaseLogger;
  /** Resolves when all lines are written or dropped. */
  readonly flush: () => Promise<void>;
}

/** The log of the gateway: JSON lines on standard output. It never blocks the process; see log-destination.ts. */
export function makeLog(level: string): GatewayLog {
  const destination = logDestination(STANDARD_OUTPUT);
  const logger: FastifyBaseLogger = pino({ level, serializers: SERIALIZERS }, destination);
  return { logger, flush: () => destination.flush() };
}
