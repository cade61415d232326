import type { FastifyBaseLogger } from 'fastify';
import pino from 'pino';
import { logDestination } from './log-destination';

const STANDARD_OUTPUT = 1;

/** Log serializers. Error details, stack traces and the query of a URL can contain data that a log must not contain. */
export const SERIALIZERS = {
  err: ({ name, message, code }: Error & { code?: unknown }) => ({ name, message, code }),
  req: ({ method, url }: { method: string; url: string }) => ({ method, path: url.split('?', 1)[0] }),
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
