import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { GatewayError } from '../graphql/errors/gateway-error';
import { bodyOf } from './send-error';

/** Limits of the connections of one server. Times in milliseconds. */
export interface ConnectionLimits {
  readonly maxConnections: number;
  /** Maximum time to receive the headers of a request, from the start of the connection or of the request. */
  readonly headersTimeoutMs: number;
  /** Maximum time to receive a request with its body. */
  readonly requestTimeoutMs: number;
}

/**
 * An HTTP server whose connections are limited in number and time. A connection has at most one request at a time: a second
 * one before the response to the first closes the connection, because each of them would occupy memory, file descriptors and
 * upstream calls while the client reads nothing.
 */
export function makeLimitedServer(handle: RequestListener, limits: ConnectionLimits): Server {
  const headersTimeout = Math.min(limits.headersTimeoutMs, limits.requestTimeoutMs);
  const server = createServer({
    headersTimeout,
    requestTimeout: limits.requestTimeoutMs,
    // Node.js closes late connections only when it checks them. By default, it does so every 30 s.
    connectionsCheckingInterval: Math.min(1_000, Math.ceil(headersTimeout / 10)),
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
  });
  server.maxConnections = limits.maxConnections;
  // The next client gets the place of a connection that has no request.
  server.on('drop', () => server.closeIdleConnections());

  const current = new WeakMap<Socket, ServerResponse>();
  const oneAtATime =
    (next: RequestListener): RequestListener =>
    (request, response) => {
      const { socket } = request;
      // The parser continues with the requests that arrived together, also after the end of the connection.
      if (current.has(socket) || socket.destroyed) {
        socket.destroy();
        return;
      }
      current.set(socket, response);
      response.once('close', () => current.delete(socket));
      next(request, response);
    };
  server.on('request', oneAtATime(handle));
  server.on(
    'checkExpectation',
    oneAtATime((_request, response) => response.writeHead(417).end()),
  );

  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    // A response that has started cannot be replaced.
    if (socket.writable && !current.get(socket)?.headersSent) socket.write(responseTo(error.code));
    socket.destroy();
  });
  return server;
}

/** Response to a request that Node.js cannot read. It contains nothing of the request. */
function responseTo(code: string | undefined): string {
  const status = STATUS_OF_ERROR[code ?? ''] ?? '400 Bad Request';
  const body = JSON.stringify(bodyOf(new GatewayError('BAD_REQUEST')));
  return `HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`;
}

const STATUS_OF_ERROR: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Content Too Large',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
};

/** Longer than the usual 60 s of load balancers, so that they close idle connections, not the gateway. */
export const KEEP_ALIVE_TIMEOUT_MS = 72_000;
