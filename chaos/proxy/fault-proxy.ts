import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { listen } from '../../kit/async/listen';
import { waitUntil } from '../../kit/async/wait-until';
import { type Clock, systemClock } from '../../src/vpc/time/clock';
import { ProxiedConnection } from './proxied-connection';
import type { ChooseWireFault, WireFaultKind } from './wire-fault';

export interface FaultProxyOptions {
  /** Address of the server behind the proxy, such as `http://127.0.0.1:4010`. */
  readonly serverUrl: string;
  readonly chooseFault: ChooseWireFault;
  /** Returns whether a new connection is reset before its first byte. */
  readonly resetsConnection?: () => boolean;
  /** How long a black hole keeps a connection open, in milliseconds. Default 10,000. */
  readonly blackHoleMs?: number;
  /** Clock of all delays. */
  readonly clock?: Clock;
}

/** TCP proxy in front of an HTTP server that injects wire faults. Listens on 127.0.0.1 only. */
export class FaultProxy {
  /** Number of exchanges by injected fault. `connectionReset` counts connections. */
  readonly injected: Partial<Record<WireFaultKind | 'connectionReset', number>> = {};
  /** Whether new faults are injected. Faults that have started continue. */
  enabled = true;
  readonly #options: FaultProxyOptions;
  readonly #server: Server;
  readonly #connections = new Set<ProxiedConnection>();
  readonly #port: number;

  private constructor(options: FaultProxyOptions, server: Server, port: number) {
    this.#options = options;
    this.#server = server;
    this.#port = port;
    server.on('connection', (client: Socket) => this.#accept(client));
  }

  static async start(options: FaultProxyOptions): Promise<FaultProxy> {
    const server = createServer();
    return new FaultProxy(options, server, await listen(server));
  }

  /** For example `http://127.0.0.1:40123`. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Number of connections with a request that has no complete response yet, or that is delayed. */
  get inFlight(): number {
    return [...this.#connections].filter((connection) => connection.inFlight).length;
  }

  /** Waits until no request is in flight. Returns false on timeout. */
  drained(timeoutMs: number): Promise<boolean> {
    return waitUntil(() => this.inFlight === 0, timeoutMs);
  }

  async close(): Promise<void> {
    this.#server.close();
    for (const connection of this.#connections) connection.destroy();
    if (this.#server.listening) await once(this.#server, 'close');
  }

  #accept(client: Socket): void {
    if (this.enabled && this.#options.resetsConnection?.()) {
      this.#count('connectionReset');
      client.on('error', () => {});
      client.resetAndDestroy();
      return;
    }
    this.#removeDestroyed();
    const { serverUrl, chooseFault, blackHoleMs = 10_000, clock = systemClock } = this.#options;
    this.#connections.add(
      new ProxiedConnection(client, {
        serverUrl: new URL(serverUrl),
        clock,
        chooseFault: (head) => (this.enabled ? chooseFault(head) : undefined),
        onInjected: (kind) => this.#count(kind),
        blackHoleMs,
      }),
    );
  }

  #count(kind: WireFaultKind | 'connectionReset'): void {
    this.injected[kind] = (this.injected[kind] ?? 0) + 1;
  }

  #removeDestroyed(): void {
    for (const connection of this.#connections) if (connection.destroyed) this.#connections.delete(connection);
  }
}
