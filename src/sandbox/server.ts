import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GATEWAY_ERRORS } from './common-errors/gateway';
import { control, isControlPath } from './control/control-path';
import { exchange } from './exchange/exchange';
import type { Intercept } from './fault';
import { type ReceivedRequest, RequestLog } from './request-log';
import type { WorldOptions } from './settings';
import { EMPTY_BODY } from './wire/request';
import { errorResponse, type WireResponse } from './wire/response';
import { type FaultOptions, World } from './world';

export type SandboxOptions = WorldOptions &
  FaultOptions & {
    /** Default 0: any free port. */
    readonly port?: number;
    /** Default 127.0.0.1. */
    readonly host?: string;
    /** Maximum number of entries in `requests`. Default 1000; 0 records none. */
    readonly recordRequests?: number;
    readonly intercept?: Intercept;
  };

export interface Sandbox {
  /** Such as `http://127.0.0.1:4010`, without a trailing slash. */
  readonly url: string;
  readonly port: number;
  /** The present world. A reset over the control path replaces it. */
  readonly world: World;
  /** The latest requests, oldest first. The array changes as requests arrive. */
  readonly requests: readonly ReceivedRequest[];
  /** Injects faults. Can change at any time; a request uses the intercept that was set when it arrived. */
  intercept: Intercept | undefined;
  /** Closes the port and all connections immediately. */
  close(): Promise<void>;
}

const MAX_BODY_BYTES = 64 * 1024;
/** Twenty long tags in Chinese, percent-encoded in the query, exceed Node's default of 16 KiB. */
const MAX_HEADER_BYTES = 64 * 1024;
/** Longer than the idle timeout of clients, so that the client closes an idle connection. */
const KEEP_ALIVE_MS = 65_000;

/** Starts a sandbox with a new world. Rejects if the port is in use. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const {
    port = 0,
    host = '127.0.0.1',
    recordRequests = 1000,
    intercept,
    faultSettings,
    faults,
    ...worldOptions
  } = options;
  const newWorld = () =>
    new World(worldOptions, { ...(faultSettings && { faultSettings }), ...(faults && { faults }) });
  let world = newWorld();
  const log = new RequestLog(recordRequests);
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES, keepAliveTimeout: KEEP_ALIVE_MS });
  const address = await listen(server, port, host);
  const sandbox: Sandbox = {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    port: address.port,
    get world() {
      return world;
    },
    requests: log.entries,
    intercept,
    close: () => close(server),
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const handle = (body: Buffer) => {
      const { method = '', url = '', headers } = request;
      if (isControlPath(url)) {
        const reset = () => {
          world = newWorld();
        };
        send(response, control({ method, url, body: body.toString('utf8') }, { world, reset }));
        return;
      }
      exchange({ method, url, headers, body }, { world, log, intercept: interceptOf(world, sandbox.intercept) })
        .then((result) => (result ? send(response, result) : request.socket.destroy()))
        .catch((error: unknown) => {
          console.error('sandbox: an intercept failed', error);
          request.socket.destroy();
        });
    };
    if (hasBody(request)) collect(request, response, handle);
    else handle(EMPTY_BODY);
  });
  return sandbox;
}

/** The faults of the control path have precedence over the intercept of a test. */
function interceptOf({ faults }: World, intercept: Intercept | undefined): Intercept {
  return async (request, phase) => (await faults.intercept(request, phase)) ?? intercept?.(request, phase);
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the sandbox has no port'));
      else resolve(address);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function collect(request: IncomingMessage, response: ServerResponse, handle: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
    else if (!response.headersSent) send(response, tooLarge(request));
  });
  request.on('end', () => {
    if (size <= MAX_BODY_BYTES) handle(Buffer.concat(chunks));
  });
}

function tooLarge({ headers }: IncomingMessage): WireResponse {
  const context = { requestId: randomUUID().toUpperCase(), format: 'JSON', hostId: headers.host ?? '' } as const;
  return errorResponse(context, { ...GATEWAY_ERRORS.RequestEntityTooLarge, headers: { connection: 'close' } });
}

function send(response: ServerResponse, { httpStatus, headers, body }: WireResponse): void {
  response.writeHead(httpStatus, { 'content-length': Buffer.byteLength(body), ...headers });
  response.end(body);
}
