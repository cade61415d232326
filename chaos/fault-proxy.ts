import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ProxiedConnection } from './proxied-connection';
import type { ChooseWireFault, WireFaultKind } from './wire-fault';

export interface FaultProxyOptions {
  /** On this machine. */
  readonly upstreamPort: number;
  /** What to do to an exchange. */
  readonly choose: ChooseWireFault;
  /** Whether a new connection is reset before anything is said on it. */
  readonly drop?: () => boolean;
  /** How long something is swallowed that nobody ends, in milliseconds. Default 10,000. */
  readonly holdMs?: number;
}

/** Stands between the gateway and its upstream and spoils what passes. Listens on this machine only. */
export class FaultProxy {
  /** What was done to how many exchanges; `dropped` counts connections. */
  readonly injected: Partial<Record<WireFaultKind | 'dropped', number>> = {};
  /** Whether faults are chosen at all. Those under way go on to their end. */
  faulty = true;
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
    if (address === null || typeof address === 'string') throw new Error('the fault proxy listens on no port');
    return new FaultProxy(options, server, address.port);
  }

  /** Such as `http://127.0.0.1:40123`. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Connections on which a request is on its way: without a complete answer yet, or late. */
  get inFlight(): number {
    return [...this.#connections].filter((connection) => connection.busy).length;
  }

  /** Waits until no request is on its way here any more, at most so long. Answers whether that is so. */
  async drained(timeoutMs: number): Promise<boolean> {
    const until = Date.now() + timeoutMs;
    while (this.inFlight > 0) {
      if (Date.now() > until) return false;
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
    if (this.faulty && this.#options.drop?.()) {
      this.#count('dropped');
      client.on('error', () => {});
      client.resetAndDestroy();
      return;
    }
    this.#forgetEnded();
    const { upstreamPort, choose, holdMs = 10_000 } = this.#options;
    this.#connections.add(
      new ProxiedConnection(client, {
        upstreamPort,
        choose: (head) => (this.faulty ? choose(head) : undefined),
        injected: (kind) => this.#count(kind),
        holdMs,
      }),
    );
  }

  #count(kind: WireFaultKind | 'dropped'): void {
    this.injected[kind] = (this.injected[kind] ?? 0) + 1;
  }

  #forgetEnded(): void {
    for (const connection of this.#connections) if (connection.over) this.#connections.delete(connection);
  }
}
