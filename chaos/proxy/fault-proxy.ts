import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ProxiedConnection } from './proxied-connection';
import type { ChooseWireFault, WireFaultKind } from './wire-fault';

export interface FaultProxyOptions {
  /** Port of the upstream on 127.0.0.1. */
  readonly upstreamPort: number;
  readonly chooseFault: ChooseWireFault;
  /** Returns whether a new connection is reset before its first byte. */
  readonly resetsConnection?: () => boolean;
  /** How long a black hole keeps a connection open, in milliseconds. Default 10,000. */
  readonly blackHoleMs?: number;
}

/** TCP proxy between the gateway and its upstream that injects wire faults. Listens on 127.0.0.1 only. */
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
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The fault proxy listens on no port.');
    return new FaultProxy(options, server, address.port);
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
  async drained(timeoutMs: number): Promise<boolean> {
    const deadline = Date.now() + timeoutMs;
    while (this.inFlight > 0) {
      if (Date.now() > deadline) return false;
      await sleep(20);
    }
    return true;
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
    const { upstreamPort, chooseFault, blackHoleMs = 10_000 } = this.#options;
    this.#connections.add(
      new ProxiedConnection(client, {
        upstreamPort,
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
