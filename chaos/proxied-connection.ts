import { connect, type Socket } from 'node:net';
import { AnswerMeter } from './answer-meter';
import type { ChooseWireFault, WireFault, WireFaultKind } from './wire-fault';

export interface ConnectionOptions {
  readonly upstreamPort: number;
  readonly choose: ChooseWireFault;
  /** Told of each fault when it is done, not when it is planned. */
  readonly injected: (kind: WireFaultKind) => void;
  /** How long something is held that nobody ends, in milliseconds. */
  readonly holdMs: number;
}

interface Exchange {
  readonly fault: WireFault | undefined;
  readonly answer: AnswerMeter;
  /** What was read so far has gone on in this direction. Keeps the order while a fault slows things down. */
  request: Promise<void>;
  response: Promise<void>;
}

/** One connection of the gateway and the one behind it, with one exchange at a time. */
export class ProxiedConnection {
  readonly #client: Socket;
  readonly #options: ConnectionOptions;
  readonly #timers = new Map<NodeJS.Timeout, () => void>();
  #upstream: Socket | undefined;
  #exchange: Exchange | undefined;
  /** Requests that go on although their sender left. */
  #late = 0;
  #destroyed = false;

  constructor(client: Socket, options: ConnectionOptions) {
    this.#client = client;
    this.#options = options;
    client.setNoDelay(true);
    client.on('data', (chunk: Buffer) => this.#onRequest(chunk));
    client.on('error', () => {});
    client.on('end', () => this.#clientLeft());
    client.on('close', () => this.#clientLeft());
  }

  /** Whether a request is on its way here: without a complete answer yet, or late. */
  get busy(): boolean {
    const unanswered = this.#exchange !== undefined && !this.#exchange.answer.complete && !this.#client.destroyed;
    return !this.#destroyed && (unanswered || this.#late > 0);
  }

  /** Whether nothing can happen here any more. */
  get over(): boolean {
    return this.#destroyed;
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    for (const [timer, resolve] of this.#timers) {
      clearTimeout(timer);
      resolve();
    }
    this.#client.destroy();
    this.#upstream?.destroy();
  }

  #onRequest(chunk: Buffer): void {
    // A client with one request at a time sends again only when the answer is there: that is where the next one begins.
    if (!this.#exchange || this.#exchange.answer.complete) this.#exchange = this.#begin(chunk);
    const exchange = this.#exchange;
    const { fault } = exchange;
    if (fault?.kind === 'blackHole' || fault?.kind === 'resetBefore' || this.#client.writableEnded) return;
    if (fault?.kind === 'slices') {
      exchange.request = exchange.request.then(() => this.#inSlices(chunk, fault, (slice) => this.#send(slice)));
    } else {
      exchange.request = exchange.request.then(() => this.#send(chunk));
    }
  }

  #begin(chunk: Buffer): Exchange {
    const fault = this.#options.choose(chunk.toString('latin1'));
    let held = Promise.resolve();
    switch (fault?.kind) {
      case 'resetBefore':
        this.#options.injected('resetBefore');
        this.#client.resetAndDestroy();
        break;
      case 'blackHole':
        this.#options.injected('blackHole');
        this.#endAfter(this.#options.holdMs);
        break;
      case 'latency':
        this.#options.injected('latency');
        held = this.#sleep(fault.requestMs);
        break;
      case 'late':
        this.#options.injected('late');
        this.#late += 1;
        held = this.#sleep(fault.afterMs);
        // The bytes of this request follow at once; then the upstream gets time to read them.
        void held
          .then(() => this.#sleep(LATE_READ_MS))
          .then(() => {
            this.#late -= 1;
            if (this.#client.destroyed) this.destroy();
          });
        break;
    }
    return { fault, answer: new AnswerMeter(), request: held, response: Promise.resolve() };
  }

  #onAnswer(chunk: Buffer): void {
    const exchange = this.#exchange;
    if (!exchange) return;
    exchange.answer.add(chunk);
    const { fault, answer } = exchange;
    switch (fault?.kind) {
      case 'resetAfter':
        this.#options.injected('resetAfter');
        this.#client.resetAndDestroy();
        return;
      case 'cut':
        if (!answer.complete) return;
        this.#options.injected('cut');
        this.#client.end(answer.bytes.subarray(0, Math.floor(answer.bytes.length / 2)));
        this.#endAfter(LINGER_MS);
        return;
      case 'answerSwallowed':
        if (answer.complete) this.#options.injected('answerSwallowed');
        this.#endAfter(this.#options.holdMs);
        return;
      case 'slices':
        if (answer.complete) this.#options.injected('slices');
        exchange.response = exchange.response.then(() => this.#inSlices(chunk, fault, (slice) => this.#answer(slice)));
        return;
      case 'latency':
        exchange.response = exchange.response.then(() => this.#sleep(fault.answerMs)).then(() => this.#answer(chunk));
        return;
      case 'slowClose':
        this.#answer(chunk);
        if (!answer.complete) return;
        this.#options.injected('slowClose');
        void this.#sleep(fault.afterMs).then(() => {
          this.#client.end();
          this.#endAfter(LINGER_MS);
        });
        return;
      default:
        this.#answer(chunk);
    }
  }

  async #inSlices(chunk: Buffer, { bytes, pauseMs }: Slices, write: (slice: Buffer) => void): Promise<void> {
    for (let start = 0; start < chunk.length; start += bytes) {
      if (start > 0) await this.#sleep(pauseMs);
      write(chunk.subarray(start, start + bytes));
    }
  }

  #answer(bytes: Buffer): void {
    if (this.#client.writable) this.#client.write(bytes);
  }

  #send(bytes: Buffer): void {
    if (this.#destroyed) return;
    this.#upstream ??= this.#connect();
    if (this.#upstream.writable) this.#upstream.write(bytes);
  }

  #connect(): Socket {
    const upstream = connect(this.#options.upstreamPort, '127.0.0.1');
    upstream.setNoDelay(true);
    upstream.on('data', (chunk: Buffer) => this.#onAnswer(chunk));
    upstream.on('error', () => {});
    // An upstream that hangs up takes the client along, once what it said before has arrived.
    upstream.on(
      'close',
      () => void this.#exchange?.response.then(() => this.#client.end(() => this.#client.destroy())),
    );
    return upstream;
  }

  #clientLeft(): void {
    this.#client.destroy();
    if (this.#late === 0) this.destroy();
  }

  #endAfter(delayMs: number): void {
    void this.#sleep(delayMs).then(() => this.destroy());
  }

  #sleep(delayMs: number): Promise<void> {
    if (this.#destroyed) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#timers.delete(timer);
        resolve();
      }, delayMs);
      this.#timers.set(timer, resolve);
    });
  }
}

type Slices = Extract<WireFault, { kind: 'slices' }>;

/** For a peer that does not close its half of the connection. */
const LINGER_MS = 1_000;
/** Time for the upstream to read and carry out a request whose sender has left. */
const LATE_READ_MS = 300;
