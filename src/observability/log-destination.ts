import { fstatSync, write } from 'node:fs';
import { Socket } from 'node:net';
import type { DestinationStream } from 'pino';

/** Maximum size of lines that wait to be written. */
const MAX_WAITING_BYTES = 4 * 1024 * 1024;

export interface LogDestination extends DestinationStream {
  /** Lines that were dropped because the output was full or failed. */
  readonly droppedLines: number;
  /** Resolves when no line waits. It can wait forever where a reader has stopped reading. */
  flush(): Promise<void>;
}

/**
 * Writes log lines to a file descriptor without ever blocking the process: a full disk, or a reader that stopped reading,
 * must not stop a request. Lines that cannot be written are dropped and counted.
 */
export function logDestination(fd: number): LogDestination {
  return isStream(fd) ? new SocketDestination(fd) : new FileDestination(fd);
}

/** A pipe, a socket or a terminal. */
function isStream(fd: number): boolean {
  const status = fstatSync(fd);
  return status.isFIFO() || status.isSocket();
}

/** Pipes and sockets: a non-blocking handle. */
class SocketDestination implements LogDestination {
  readonly #socket: Socket;
  droppedLines = 0;

  constructor(fd: number) {
    this.#socket = new Socket({ fd, readable: false, writable: true });
    this.#socket.on('error', () => undefined);
    // The log must not keep the process from ending.
    this.#socket.unref();
  }

  write(line: string): void {
    if (this.#socket.destroyed || this.#socket.writableLength > MAX_WAITING_BYTES) this.droppedLines += 1;
    else this.#socket.write(line);
  }

  flush(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#socket.destroyed || this.#socket.writableLength === 0) resolve();
      else this.#socket.write('', () => resolve());
    });
  }
}

/** Files and terminals: one asynchronous write at a time. */
class FileDestination implements LogDestination {
  readonly #fd: number;
  #waiting: string[] = [];
  #waitingBytes = 0;
  #writing = false;
  #flushed: (() => void)[] = [];
  droppedLines = 0;

  constructor(fd: number) {
    this.#fd = fd;
  }

  write(line: string): void {
    if (this.#waitingBytes > MAX_WAITING_BYTES) {
      this.droppedLines += 1;
      return;
    }
    this.#waiting.push(line);
    this.#waitingBytes += line.length;
    if (!this.#writing) this.#flush();
  }

  flush(): Promise<void> {
    return new Promise((resolve) => {
      this.#flushed.push(resolve);
      if (!this.#writing) this.#flush();
    });
  }

  #flush(): void {
    const lines = this.#waiting;
    if (lines.length === 0) {
      for (const resolve of this.#flushed.splice(0)) resolve();
      return;
    }
    this.#waiting = [];
    this.#waitingBytes = 0;
    this.#writing = true;
    this.#writeAll(Buffer.from(lines.join('')), lines.length);
  }

  #writeAll(bytes: Buffer, lines: number): void {
    write(this.#fd, bytes, (error, written) => {
      if (!error && written < bytes.length) return this.#writeAll(bytes.subarray(written), lines);
      // Without a retry: the next lines are written when the disk has space again.
      if (error) this.droppedLines += lines;
      this.#writing = false;
      this.#flush();
    });
  }
}
