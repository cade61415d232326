import type { OperationResult } from '../history/history';
import { statusesAfterFaults } from '../history/write-status';
import type { PlannedScript, PlannedWrite } from '../workload/planned-write';

export interface SuccessRate {
  readonly succeeded: number;
  readonly total: number;
}

export interface SuccessRates {
  readonly all: SuccessRate;
  /** Only writes to interfaces that met a fault other than latency and slices. */
  readonly affected: SuccessRate;
}

/**
 * Writes that succeeded during the fault phase. Excludes writes that the gateway may refuse, writes that were not started,
 * and clients that may stop before success.
 * @param affected Names of the interfaces that met a fault other than latency and slices.
 */
export function successRates(
  scripts: readonly PlannedScript[],
  operations: readonly OperationResult[],
  affected: ReadonlySet<string>,
): SuccessRates {
  const statuses = statusesAfterFaults(operations);
  const mayStop = ({ behaviour }: PlannedWrite) => behaviour === 'aborts' || behaviour === 'stopsOnFailure';
  const eligible = scripts
    .flatMap(({ writes }) => writes)
    .filter((write) => write.allowedRefusals.length === 0 && !mayStop(write) && statuses.has(write.id));
  const rateOf = (some: readonly PlannedWrite[]): SuccessRate => ({
    succeeded: some.filter(({ id }) => statuses.get(id) === 'done').length,
    total: some.length,
  });
  const isAffected = ({ effects }: PlannedWrite) => effects.some(({ name }) => affected.has(name));
  return { all: rateOf(eligible), affected: rateOf(eligible.filter(isAffected)) };
}
