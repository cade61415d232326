import { write } from 'node:fs';
import type { DroppedLines } from './dropped-lines';
import { type LogDestination, MAX_WAITING } from './log-destination';

/** Wait before a terminal that accepts no bytes is tried again. */
const FULL_TERMINAL_RETRY_MS = 100;
const NEWLINE = 10;

/** Files and terminals: one asynchronous write at a time. */
export class FileDestination implements LogDestination {
  readonly #fd: number;
  readonly #dropped: DroppedLines;
  #waiting: string[] = [];
  #waitingLength = 0;
  #writing = false;
  /** Whether the file ends in the middle of a line, after a disk became full. */
  #cut = false;
  #flushed: (() => void)[] = [];

  constructor(fd: number, dropped: DroppedLines) {
    this.#fd = fd;
    this.#dropped = dropped;
  }

  get droppedLines(): number {
    return this.#dropped.total;
  }

  write(line: string): void {
    if (this.#waitingLength > MAX_WAITING) {
      this.#dropped.add(1);
      return;
    }
    this.#waiting.push(line);
    this.#waitingLength += line.length;
    if (!this.#writing) this.#writeWaiting();
  }

  flush(): Promise<void> {
    return new Promise((resolve) => {
      this.#flushed.push(resolve);
      if (!this.#writing) this.#writeWaiting();
    });
  }

  #writeWaiting(): void {
    const lines = this.#waiting;
    if (lines.length === 0) {
      for (const resolve of this.#flushed.splice(0)) resolve();
      return;
    }
    this.#waiting = [];
    this.#waitingLength = 0;
    this.#writing = true;
    const text = lines.join('');
    this.#writeAll(Buffer.from(this.#cut ? `\n${text}` : text));
  }

  #writeAll(bytes: Buffer): void {
    write(this.#fd, bytes, (error, written) => {
      if (error?.code === 'EAGAIN') {
        setTimeout(() => this.#writeAll(bytes), FULL_TERMINAL_RETRY_MS).unref();
        return;
      }
      if (!error) this.#cut = bytes[written - 1] !== NEWLINE;
      if (!error && written < bytes.length) return this.#writeAll(bytes.subarray(written));
      this.#writing = false;
      // Without a retry: the next lines are written when the disk has space again.
      if (error) this.#dropped.add(linesOf(bytes));
      else if (this.#waiting.length === 0) this.#dropped.written();
      if (!this.#writing) this.#writeWaiting();
    });
  }
}

/** Number of lines that are not written. A newline at the start ends an earlier line. */
function linesOf(bytes: Buffer): number {
  return bytes.subarray(1).filter((byte) => byte === NEWLINE).length;
}
