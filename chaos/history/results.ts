import type { Operation, OperationResult } from './history';
import { resultOf } from './response';

/** The results that the stored responses prove. */
export function resultsOf(operations: readonly Operation[]): OperationResult[] {
  return operations.map(({ clientToken, name, phase, response }) => ({
    clientToken,
    name,
    phase,
    result: resultOf(response, clientToken),
  }));
}
