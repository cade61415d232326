import { Socket } from 'node:net';
import type { DroppedLines } from './dropped-lines';
import { type LogDestination, MAX_WAITING } from './log-destination';

/** Pipes and sockets: a non-blocking handle. After the reader has ended, every line is dropped. */
export class StreamDestination implements LogDestination {
  readonly #socket: Socket;
  readonly #dropped: DroppedLines;

  constructor(fd: number, dropped: DroppedLines) {
    this.#dropped = dropped;
    this.#socket = new Socket({ fd, readable: false, writable: true });
    this.#socket.on('error', () => undefined);
    // The log must not keep the process from ending.
    this.#socket.unref();
  }

  get droppedLines(): number {
    return this.#dropped.total;
  }

  write(line: string): void {
    if (this.#socket.destroyed || this.#socket.writableLength > MAX_WAITING) {
      this.#dropped.add(1);
      return;
    }
    this.#socket.write(line, (error) => {
      if (error) this.#dropped.add(1);
      else if (this.#socket.writableLength === 0) this.#dropped.written();
    });
  }

  flush(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#socket.destroyed || this.#socket.writableLength === 0) resolve();
      else this.#socket.write('', () => resolve());
    });
  }
}
