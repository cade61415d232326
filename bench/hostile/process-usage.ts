import { readdirSync, readFileSync } from 'node:fs';

/** What a process uses, from /proc: Linux only. */
export interface Usage {
  /** CPU time of all threads since the start, in milliseconds. */
  readonly cpuMs: number;
  readonly residentMb: number;
  readonly openFiles: number;
}

const PAGE_BYTES = 4096;

export function usageOf(pid: number): Usage {
  const threads = readdirSync(`/proc/${pid}/task`);
  const [, residentPages = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
  return {
    cpuMs: threads.reduce((sum, thread) => sum + threadCpuMs(pid, thread), 0),
    residentMb: (Number(residentPages) * PAGE_BYTES) / 1e6,
    openFiles: readdirSync(`/proc/${pid}/fd`).length,
  };
}

/** 0 for a thread that has ended in the meantime. */
function threadCpuMs(pid: number, thread: string): number {
  try {
    const [nanoseconds = '0'] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return 0;
  }
}
