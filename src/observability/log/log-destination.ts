import type { DestinationStream } from 'pino';

/** Maximum length of the lines that wait to be written, in characters. */
export const MAX_WAITING = 4 * 1024 * 1024;

export interface LogDestination extends DestinationStream {
  /** Lines that were dropped because the output was full, failed, or was not read. */
  readonly droppedLines: number;
  /** Resolves when no line waits. It can wait forever where a reader has stopped reading. */
  flush(): Promise<void>;
}
