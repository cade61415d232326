import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { GatewayError } from '../graphql/errors/gateway-error';
import { type AllowedHosts, isAllowed } from './allowed-hosts';
import { isHealthRoute } from './health';
import { sendError } from './send-error';

/** Refuses requests by their headers, on every route, before anything else reads them. */
export function checkRequests(app: FastifyInstance, allowedHosts: AllowedHosts): void {
  app.addHook('onRequest', async (request, reply) => {
    const error = problemOf(request.raw);
    if (error) return sendError(reply, error);
    // Health checks call the gateway by address. Their responses contain no data.
    if (isHealthRoute(request) || isAllowed(request.raw, allowedHosts)) return;
    return sendError(reply, new GatewayError('HOST_NOT_ALLOWED'));
  });
}

function problemOf(request: IncomingMessage): GatewayError | undefined {
  // A target with a host of its own would replace the Host header.
  if (!request.url?.startsWith('/')) return new GatewayError('BAD_REQUEST');
  if (countOf(request, 'host') > 1) return new GatewayError('BAD_REQUEST');
  // Nothing reads the body, so the end of the connection behind it would not be noticed.
  if (/^(GET|HEAD)$/.test(request.method ?? '') && hasBody(request)) return new GatewayError('BAD_REQUEST');
  if (/^(identity)?$/i.test(request.headers['content-encoding'] ?? '')) return undefined;
  return new GatewayError('BAD_REQUEST', {}, { status: 415, headers: { 'accept-encoding': 'identity' } });
}

/** Node.js discards all but one Host header, so only the raw headers show their number. */
function countOf({ rawHeaders }: IncomingMessage, name: string): number {
  return rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === name).length;
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0;
}
