import { statusesAfterFaults } from '../history/create-status';
import type { OperationResult } from '../history/history';
import type { PlannedCreate } from '../workload/workload';

export interface SuccessRate {
  readonly succeeded: number;
  readonly total: number;
}

export interface SuccessRates {
  readonly all: SuccessRate;
  /** Only creates that met a fault other than latency and slices. */
  readonly affected: SuccessRate;
}

/**
 * Creates that succeeded during the fault phase. Excludes creates that the gateway may refuse, and clients that may stop
 * before success.
 * @param affected Names of the creates that met a fault other than latency and slices.
 */
export function successRates(
  creates: readonly PlannedCreate[],
  operations: readonly OperationResult[],
  affected: ReadonlySet<string>,
): SuccessRates {
  const statuses = statusesAfterFaults(operations);
  const mayStop = ({ behaviour }: PlannedCreate) => behaviour === 'aborts' || behaviour === 'stopsOnFailure';
  const eligible = creates.filter((create) => create.allowedRefusals.length === 0 && !mayStop(create));
  const rateOf = (some: readonly PlannedCreate[]): SuccessRate => ({
    succeeded: some.filter(({ clientToken }) => statuses.get(clientToken) === 'created').length,
    total: some.length,
  });
  return { all: rateOf(eligible), affected: rateOf(eligible.filter(({ name }) => affected.has(name))) };
}
