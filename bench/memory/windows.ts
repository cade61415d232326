import type { Sample } from './gateway-memory';

/** Consecutive samples. The lowest heap is the heap after a collection. */
export interface Window {
  /** Completed requests at its end. */
  readonly requests: number;
  readonly lowestHeapMb: number;
  readonly highestHeapMb: number;
  readonly residentMb: number;
  readonly idempotencyStoreEntries: number;
}

/** A multiple of four, so that a quarter of a run consists of whole windows. */
export const WINDOWS = 40;

export function windowsOf(samples: readonly Sample[]): Window[] {
  return Array.from({ length: WINDOWS }, (_, index) => {
    const part = samples.slice(
      Math.floor((index * samples.length) / WINDOWS),
      Math.floor(((index + 1) * samples.length) / WINDOWS),
    );
    const last = part.at(-1);
    if (!last) throw new Error(`A run needs at least ${WINDOWS} samples.`);
    const heap = part.map(({ heapMb }) => heapMb);
    return {
      requests: last.requests,
      lowestHeapMb: Math.min(...heap),
      highestHeapMb: Math.max(...heap),
      residentMb: Math.max(...part.map(({ residentMb }) => residentMb)),
      idempotencyStoreEntries: last.idempotencyStoreEntries,
    };
  });
}

/**
 * Heap after a collection in the last quarter, divided by that in the second quarter; of each quarter the median. The first
 * quarter fills the stores.
 */
export function growthOf(windows: readonly Window[]): number {
  const quarter = windows.length / 4;
  const heap = (start: number) => medianOf(windows.slice(start, start + quarter).map((window) => window.lowestHeapMb));
  return heap(3 * quarter) / heap(quarter);
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}
