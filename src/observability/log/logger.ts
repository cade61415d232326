import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import pino from 'pino';
import type { LogDestination } from './log-destination';
import { openLogDestination } from './open-log-destination';

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
  readonly destination: LogDestination;
}

/** The log of the gateway: JSON lines on standard output. It never blocks the process. */
export function makeLog(level: string): GatewayLog {
  const destination = openLogDestination(STANDARD_OUTPUT, (droppedLines) => {
    logger.warn({ droppedLines }, 'log lines were dropped since the start');
  });
  const logger: FastifyBaseLogger = pino({ level, serializers: SERIALIZERS }, destination);
  return { logger, destination };
}
