import { constants, fstatSync, openSync } from 'node:fs';
import { isatty } from 'node:tty';
import { DroppedLines } from './dropped-lines';
import { FileDestination } from './file-destination';
import type { LogDestination } from './log-destination';
import { StreamDestination } from './stream-destination';

/**
 * Writes log lines to a file descriptor without ever blocking the process: a full disk, or a reader that stopped reading,
 * must not stop a request. Lines that cannot be written are dropped and counted.
 *
 * @param report Receives the number of all dropped lines, as soon as lines are written again.
 */
export function openLogDestination(fd: number, report: (droppedLines: number) => void): LogDestination {
  const dropped = new DroppedLines(report);
  const status = fstatSync(fd);
  if (status.isFIFO() || status.isSocket()) return new StreamDestination(fd, dropped);
  return new FileDestination(isatty(fd) ? nonBlockingTerminal(fd) : fd, dropped);
}

/**
 * A write to a stopped terminal blocks a thread, and the process cannot end before the thread. A new descriptor does not
 * block, and leaves the mode of the descriptor that other processes share unchanged.
 */
function nonBlockingTerminal(fd: number): number {
  try {
    return openSync(`/proc/self/fd/${fd}`, constants.O_WRONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
  } catch {
    // Not Linux, or the terminal of another user.
    return fd;
  }
}
