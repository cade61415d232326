import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { listen } from '../../kit/async/listen';

interface RecordedRequest {
  readonly method: string | undefined;
  /** The host and port of a CONNECT, or the whole URL of another request. */
  readonly target: string | undefined;
  /** The header `proxy-authorization`. */
  readonly authorization: string | undefined;
}

export interface RecordingProxy {
  readonly port: number;
  /** All requests that reached the proxy, tunnels included. */
  readonly requests: readonly RecordedRequest[];
  close(): Promise<void>;
}

/** Handles a CONNECT instead of the proxy. */
export type OnConnect = (socket: Duplex) => void;

/**
 * A forward proxy on loopback that records its requests. Every tunnel leads to `port` of this machine, whatever host the client
 * asked for: no test uses another network.
 */
export async function startRecordingProxy(port: number, onConnect?: OnConnect): Promise<RecordingProxy> {
  const requests: RecordedRequest[] = [];
  const sockets = new Set<Duplex>();
  const record = ({ method, url, headers }: IncomingMessage) =>
    requests.push({ method, target: url, authorization: headers['proxy-authorization'] });
  const server = createServer((request, response) => {
    record(request);
    response.writeHead(501).end();
  });
  server.on('connect', (request, socket: Duplex, head: Buffer) => {
    record(request);
    sockets.add(socket);
    socket.on('error', () => undefined);
    if (onConnect) return onConnect(socket);
    const target: Socket = connect(port, '127.0.0.1', () =>
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n'),
    );
    sockets.add(target);
    target.on('error', () => socket.destroy());
    target.write(head);
    socket.pipe(target).pipe(socket);
  });
  return {
    port: await listen(server),
    requests,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}
