import { connect, type Socket } from 'node:net';
import type { Clock } from '../../src/vpc/time/clock';
import { ResponseBuffer } from './response-buffer';
import { Timers } from './timers';
import type { ChooseWireFault, WireFault, WireFaultKind } from './wire-fault';

export interface ConnectionOptions {
  readonly serverUrl: URL;
  readonly clock: Clock;
  readonly chooseFault: ChooseWireFault;
  /** Called when a fault is injected, not when it is chosen. */
  readonly onInjected: (kind: WireFaultKind) => void;
  /** How long a black hole keeps the connection open, in milliseconds. */
  readonly blackHoleMs: number;
}

interface Exchange {
  readonly fault: WireFault | undefined;
  readonly response: ResponseBuffer;
  /** Resolve when the bytes read so far are written. They keep the order of bytes while a fault delays them. */
  requestWritten: Promise<void>;
  responseWritten: Promise<void>;
}

/** Time for a peer to close its half of the connection, in milliseconds. */
const LINGER_MS = 1_000;
/** Time for the upstream to carry out a delayed request, in milliseconds. */
const DELAYED_REQUEST_MS = 300;

/** A connection of the gateway and its connection to the upstream. Carries one exchange at a time. */
export class ProxiedConnection {
  readonly #client: Socket;
  readonly #options: ConnectionOptions;
  readonly #timers: Timers;
  #upstream: Socket | undefined;
  #exchange: Exchange | undefined;
  /** Number of delayed requests that are not carried out yet. They continue after the client has disconnected. */
  #delayedRequests = 0;
  #destroyed = false;

  constructor(client: Socket, options: ConnectionOptions) {
    this.#client = client;
    this.#options = options;
    this.#timers = new Timers(options.clock);
    client.setNoDelay(true);
    client.on('data', (chunk: Buffer) => this.#onRequest(chunk));
    client.on('error', () => {});
    client.on('end', () => this.#onClientClosed());
    client.on('close', () => this.#onClientClosed());
  }

  /** Whether a request has no complete response yet, or is delayed. */
  get inFlight(): boolean {
    const waiting = this.#exchange !== undefined && !this.#exchange.response.complete && !this.#client.destroyed;
    return !this.#destroyed && (waiting || this.#delayedRequests > 0);
  }

  get destroyed(): boolean {
    return this.#destroyed;
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.#timers.cancel();
    this.#client.destroy();
    this.#upstream?.destroy();
  }

  #onRequest(chunk: Buffer): void {
    // undici is used without pipelining, so bytes after a complete response start the next request.
    if (!this.#exchange || this.#exchange.response.complete) this.#exchange = this.#startExchange(chunk);
    const exchange = this.#exchange;
    const { fault } = exchange;
    if (fault?.kind === 'requestBlackHole' || fault?.kind === 'resetBeforeRequest') return;
    if (this.#client.writableEnded) return;
    exchange.requestWritten = exchange.requestWritten.then(() =>
      fault?.kind === 'slices'
        ? this.#inSlices(chunk, fault, (slice) => this.#writeToUpstream(slice))
        : this.#writeToUpstream(chunk),
    );
  }

  #startExchange(chunk: Buffer): Exchange {
    const fault = this.#options.chooseFault(chunk.toString('latin1'));
    let delay = Promise.resolve();
    switch (fault?.kind) {
      case 'resetBeforeRequest':
        this.#options.onInjected(fault.kind);
        this.#client.resetAndDestroy();
        break;
      case 'requestBlackHole':
        this.#options.onInjected(fault.kind);
        this.#destroyAfter(this.#options.blackHoleMs);
        break;
      case 'latency':
        this.#options.onInjected(fault.kind);
        delay = this.#timers.sleep(fault.requestMs);
        break;
      case 'delayedRequest':
        this.#options.onInjected(fault.kind);
        delay = this.#timers.sleep(fault.afterMs);
        void this.#finishDelayedRequest(delay);
        break;
    }
    return { fault, response: new ResponseBuffer(), requestWritten: delay, responseWritten: Promise.resolve() };
  }

  async #finishDelayedRequest(delay: Promise<void>): Promise<void> {
    this.#delayedRequests += 1;
    await delay;
    await this.#timers.sleep(DELAYED_REQUEST_MS);
    this.#delayedRequests -= 1;
    if (this.#client.destroyed) this.destroy();
  }

  #onResponse(chunk: Buffer): void {
    const exchange = this.#exchange;
    if (!exchange) return;
    const { fault, response } = exchange;
    response.add(chunk);
    switch (fault?.kind) {
      case 'resetBeforeResponse':
        this.#options.onInjected(fault.kind);
        this.#client.resetAndDestroy();
        return;
      case 'truncatedResponse':
        if (!response.complete) return;
        this.#options.onInjected(fault.kind);
        this.#client.end(response.bytes.subarray(0, Math.floor(response.bytes.length / 2)));
        this.#destroyAfter(LINGER_MS);
        return;
      case 'responseBlackHole':
        if (response.complete) this.#options.onInjected(fault.kind);
        this.#destroyAfter(this.#options.blackHoleMs);
        return;
      case 'slices':
        if (response.complete) this.#options.onInjected(fault.kind);
        exchange.responseWritten = exchange.responseWritten.then(() =>
          this.#inSlices(chunk, fault, (slice) => this.#writeToClient(slice)),
        );
        return;
      case 'latency':
        exchange.responseWritten = exchange.responseWritten
          .then(() => this.#timers.sleep(fault.responseMs))
          .then(() => this.#writeToClient(chunk));
        return;
      case 'doubledResponse':
        this.#writeToClient(chunk);
        if (!response.complete) return;
        this.#options.onInjected(fault.kind);
        void this.#timers.sleep(fault.afterMs).then(() => this.#writeToClient(response.bytes));
        return;
      case 'slowClose':
        this.#writeToClient(chunk);
        if (!response.complete) return;
        this.#options.onInjected(fault.kind);
        void this.#closeAfter(fault.afterMs);
        return;
      default:
        this.#writeToClient(chunk);
    }
  }

  async #inSlices(chunk: Buffer, { bytes, pauseMs }: Slices, write: (slice: Buffer) => void): Promise<void> {
    for (let start = 0; start < chunk.length; start += bytes) {
      if (start > 0) await this.#timers.sleep(pauseMs);
      write(chunk.subarray(start, start + bytes));
    }
  }

  #writeToClient(bytes: Buffer): void {
    if (this.#client.writable) this.#client.write(bytes);
  }

  #writeToUpstream(bytes: Buffer): void {
    if (this.#destroyed) return;
    this.#upstream ??= this.#connect();
    if (this.#upstream.writable) this.#upstream.write(bytes);
  }

  #connect(): Socket {
    const { hostname, port } = this.#options.serverUrl;
    const upstream = connect(Number(port || 80), hostname);
    upstream.setNoDelay(true);
    upstream.on('data', (chunk: Buffer) => this.#onResponse(chunk));
    upstream.on('error', () => {});
    // The client connection ends with the upstream connection, after all bytes of the response are written.
    upstream.on(
      'close',
      () => void this.#exchange?.responseWritten.then(() => this.#client.end(() => this.#client.destroy())),
    );
    return upstream;
  }

  #onClientClosed(): void {
    this.#client.destroy();
    if (this.#delayedRequests === 0) this.destroy();
  }

  async #closeAfter(delayMs: number): Promise<void> {
    await this.#timers.sleep(delayMs);
    this.#client.end();
    this.#destroyAfter(LINGER_MS);
  }

  #destroyAfter(delayMs: number): void {
    void this.#timers.sleep(delayMs).then(() => this.destroy());
  }
}

type Slices = Extract<WireFault, { kind: 'slices' }>;
