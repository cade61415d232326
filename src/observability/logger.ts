import type { FastifyBaseLogger } from 'fastify';
import pino from 'pino';

/** Log serializers. Error details, stack traces and the query of a URL can contain data that a log must not contain. */
export const SERIALIZERS = {
  err: ({ name, message, code }: Error & { code?: unknown }) => ({ name, message, code }),
  req: ({ method, url }: { method: string; url: string }) => ({ method, path: url.split('?', 1)[0] }),
};

/** The log of the gateway: JSON lines on standard output. */
export function makeLogger(level: string): FastifyBaseLogger {
  return pino({ level, serializers: SERIALIZERS });
}
