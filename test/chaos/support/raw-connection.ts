import { connect } from 'node:net';

/** A TCP client that exposes chunks and the kind of disconnect, which an HTTP client hides behind one error. */
export class RawConnection {
  readonly chunks: Buffer[] = [];
  /** How the connection ended: `end` for a regular end by the peer, `closed` by this side, otherwise an error code. */
  readonly ended: Promise<string>;
  readonly #socket: ReturnType<typeof connect>;
  #onChunk = () => {};

  constructor(url: string) {
    this.#socket = connect(Number(new URL(url).port), '127.0.0.1');
    this.#socket.setNoDelay(true);
    this.#socket.on('data', (chunk) => {
      this.chunks.push(chunk);
      this.#onChunk();
    });
    this.ended = new Promise((resolve) => {
      this.#socket.once('end', () => resolve('end'));
      this.#socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
      this.#socket.once('close', () => resolve('closed'));
    });
  }

  get text(): string {
    return Buffer.concat(this.chunks).toString();
  }

  /** Sends a request as undici does: in one chunk, without a body. */
  request(path: string): void {
    this.#socket.write(`POST ${path} HTTP/1.1\r\nhost: test\r\ncontent-length: 0\r\n\r\n`);
  }

  /** Waits until the received text has at least this length, and returns it. */
  async received(length: number): Promise<string> {
    while (this.text.length < length) {
      await new Promise<void>((resolve) => {
        this.#onChunk = resolve;
      });
    }
    return this.text;
  }

  close(): void {
    this.#socket.destroy();
  }
}
