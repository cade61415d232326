import { CONCURRENCY, HEAP_LIMIT_MB, type Soak } from './soak';
import { growthOf, type Window } from './windows';

/** Highest growth of the heap that counts as flat. The heap after a collection varies by some percent. */
const MAX_GROWTH = 1.1;
const ROWS = 10;

export const isFlat = (windows: readonly Window[]) => growthOf(windows) <= MAX_GROWTH;

export function memoryReport({ results, seconds }: Soak, windows: readonly Window[]): string {
  const every = windows.length / ROWS;
  const rows = windows.filter((_, index) => (index + 1) % every === 0);
  const total = [...results.values()].reduce((sum, count) => sum + count, 0);
  return [
    `${total} requests, ${CONCURRENCY} at a time, heap limit ${HEAP_LIMIT_MB} MB, ${seconds.toFixed(0)} s`,
    '',
    row('requests', 'heap after GC', 'heap before GC', 'resident', 'client tokens'),
    ...rows.map(({ requests, lowestHeapMb, highestHeapMb, residentMb, idempotencyStoreEntries }) =>
      row(requests, mb(lowestHeapMb), mb(highestHeapMb), mb(residentMb), idempotencyStoreEntries),
    ),
    '',
    ...[...results].sort(([, a], [, b]) => b - a).map(([result, count]) => `${result.padEnd(28)}${pad(count, 8)}`),
    '',
    `Heap after GC, last quarter / second quarter: ${growthOf(windows).toFixed(2)} (at most ${MAX_GROWTH})`,
    isFlat(windows) ? 'FLAT' : 'NOT FLAT',
  ].join('\n');
}

const mb = (value: number) => `${value.toFixed(1)} MB`;
const pad = (value: string | number, width: number) => String(value).padStart(width);
const row = (...cells: readonly (string | number)[]) => cells.map((cell) => pad(cell, 15)).join('');
