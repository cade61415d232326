import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A TCP connection that sends exact bytes. Importing this module closes the connections after each test. */
export class RawClient {
  readonly closed: Promise<void>;
  readonly #socket: Socket;
  received = '';

  private constructor(url: string) {
    const { hostname, port } = new URL(url);
    this.#socket = connect(Number(port), hostname);
    // A reset is one way to close a connection.
    this.#socket.on('error', () => undefined);
    // `once` of node:events rejects after an error.
    this.closed = new Promise((resolve) => this.#socket.once('close', () => resolve()));
    open.add(this);
  }

  /** Reads everything from the start. */
  static async connect(url: string): Promise<RawClient> {
    const client = await RawClient.connectWithoutReading(url);
    client.read();
    return client;
  }

  /** Reads nothing. */
  static async connectWithoutReading(url: string): Promise<RawClient> {
    const client = new RawClient(url);
    await once(client.#socket, 'connect');
    return client;
  }

  /** Starts to read. */
  read(): void {
    this.#socket.setEncoding('latin1').on('data', (text: string) => {
      this.received += text;
    });
  }

  /** Reads one chunk of at most 64 KiB every 50 ms. */
  readSlowly(): void {
    this.#socket.setEncoding('latin1').on('data', (text: string) => {
      this.received += text;
      this.#socket.pause();
      setTimeout(() => this.#socket.resume(), 50);
    });
  }

  send(text: string): void {
    this.#socket.write(text, 'latin1');
  }

  close(): void {
    this.#socket.destroy();
  }

  get isClosed(): boolean {
    return this.#socket.closed;
  }
}

const open = new Set<RawClient>();

afterEach(() => {
  for (const client of open) client.close();
  open.clear();
});

/** Sends one request and returns the text of the response, head included. The server closes the connection. */
export async function exchange(url: string, text: string): Promise<string> {
  const client = await RawClient.connect(url);
  client.send(text);
  await client.closed;
  return client.received;
}

/** The text of a POST request to `/graphql`. @param headers Lines that replace `host: localhost`. */
export function postText(body: string, headers = 'host: localhost'): string {
  const lines = [
    'POST /graphql HTTP/1.1',
    headers,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}
