import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GatewayError } from '../graphql/errors/gateway-error';
import { sendError } from './send-error';

/** Responses to requests that no route accepts. The defaults of Fastify repeat the path and the query. */
export function setRefusals(app: FastifyInstance): void {
  app.setNotFoundHandler((_request, reply) => sendError(reply, NOT_FOUND));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'request failed');
    return sendError(reply, errorOfStatus(status));
  });
}

/** A path that is no valid URL. Fastify calls it without the hooks. */
export function refusePath(_error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  sendError(reply, new GatewayError('BAD_REQUEST'));
}

const NOT_FOUND = new GatewayError('BAD_REQUEST', {}, { status: 404 });

/** The error of an HTTP status that Fastify decided. */
function errorOfStatus(status: number): GatewayError {
  if (status === 413) return new GatewayError('PAYLOAD_TOO_LARGE');
  if (status >= 400 && status < 500) return new GatewayError('BAD_REQUEST', {}, { status });
  return new GatewayError('INTERNAL_SERVER_ERROR', {}, { status });
}
