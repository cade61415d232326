import type { FastifyReply } from 'fastify';
import type { GatewayError } from '../graphql/errors/gateway-error';

/** Sends an error in the form of a GraphQL response. `extensions.http` of the error has the status and the headers. */
export function sendError(reply: FastifyReply, error: GatewayError): FastifyReply {
  const { http = {} } = error.extensions;
  return reply
    .code(http.status ?? 500)
    .headers({ ...http.headers })
    .type('application/json; charset=utf-8')
    .send(bodyOf(error));
}

export function bodyOf({ message, extensions: { http: _http, ...extensions } }: GatewayError): object {
  return { errors: [{ message, extensions }] };
}
