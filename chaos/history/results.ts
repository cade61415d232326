import type { Operation, OperationResult } from './history';
import { resultOf } from './response';

/** The results that the stored responses prove. */
export function resultsOf(operations: readonly Operation[]): OperationResult[] {
  return operations.map((operation) => ({
    write: operation.write,
    phase: operation.phase,
    result: resultOf(operation.response, operation),
  }));
}
