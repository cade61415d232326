import { groupBy } from '../support/grouping';
import type { OperationResult, Phase } from './history';
import type { Result } from './result';

/** Status of a write, as its client sees it. */
export type WriteStatus = 'done' | 'refused' | 'failed' | 'unknown' | 'notStarted';

/** Combines the results of all requests for one write. A definite result outweighs any number of indefinite ones. */
export function statusOf(results: readonly Result[]): WriteStatus {
  const kinds = new Set(results.map(({ kind }) => kind));
  if (kinds.has('done')) return 'done';
  if (kinds.has('refused')) return 'refused';
  if (kinds.has('unknown') || kinds.has('lost') || kinds.has('unexpected')) return 'unknown';
  return kinds.has('failed') ? 'failed' : 'notStarted';
}

/** Status of each write at the end of the fault phase, by its id. A write that was not started is absent. */
export function statusesAfterFaults(operations: readonly OperationResult[]): Map<string, WriteStatus> {
  const byWrite = groupBy(operations, ({ write }) => write);
  return new Map([...byWrite].map(([id, own]) => [id, statusOf(resultsIn('faults', own))]));
}

export function resultsIn(phase: Phase, operations: readonly OperationResult[]): Result[] {
  return operations.filter((operation) => operation.phase === phase).map(({ result }) => result);
}
