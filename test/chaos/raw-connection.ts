import { connect } from 'node:net';

/** A connection with which a test sees bytes and ends as they come, where an HTTP client would make one error of them. */
export class RawConnection {
  readonly chunks: Buffer[] = [];
  /** How it ended: `end` is a regular end by the other side, anything else an error code. */
  readonly over: Promise<string>;
  readonly #socket: ReturnType<typeof connect>;
  #wake = () => {};

  constructor(url: string) {
    this.#socket = connect(Number(new URL(url).port), '127.0.0.1');
    this.#socket.setNoDelay(true);
    this.#socket.on('data', (chunk) => {
      this.chunks.push(chunk);
      this.#wake();
    });
    this.over = new Promise((resolve) => {
      this.#socket.once('end', () => resolve('end'));
      this.#socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
      this.#socket.once('close', () => resolve('closed'));
    });
  }

  get text(): string {
    return Buffer.concat(this.chunks).toString();
  }

  /** Sends a request as undici does: in one piece, without a body. */
  request(path: string): void {
    this.#socket.write(`POST ${path} HTTP/1.1\r\nhost: test\r\ncontent-length: 0\r\n\r\n`);
  }

  /** Waits until so much text has come. */
  async received(length: number): Promise<string> {
    while (this.text.length < length) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.text;
  }

  leave(): void {
    this.#socket.destroy();
  }
}
