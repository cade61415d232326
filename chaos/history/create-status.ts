import { groupBy } from '../support/grouping';
import type { OperationResult, Phase } from './history';
import type { Result } from './result';

/** Status of a create, as its client sees it. */
export type CreateStatus = 'created' | 'refused' | 'failed' | 'unknown' | 'notStarted';

/** Combines the results of all requests for one create. A definite result outweighs any number of indefinite ones. */
export function statusOf(results: readonly Result[]): CreateStatus {
  const kinds = new Set(results.map(({ kind }) => kind));
  if (kinds.has('created')) return 'created';
  if (kinds.has('refused')) return 'refused';
  if (kinds.has('unknown') || kinds.has('lost') || kinds.has('unexpected')) return 'unknown';
  return kinds.has('failed') ? 'failed' : 'notStarted';
}

/** Status of each create at the end of the fault phase, by client token. A create that was not started is absent. */
export function statusesAfterFaults(operations: readonly OperationResult[]): Map<string, CreateStatus> {
  const byToken = groupBy(operations, ({ clientToken }) => clientToken);
  return new Map([...byToken].map(([token, own]) => [token, statusOf(resultsIn('faults', own))]));
}

export function resultsIn(phase: Phase, operations: readonly OperationResult[]): Result[] {
  return operations.filter((operation) => operation.phase === phase).map(({ result }) => result);
}
