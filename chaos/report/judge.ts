import { check } from '../check/checker';
import { statusesAfterFaults } from '../history/create-status';
import { resultsOf } from '../history/results';
import { affectedNames } from '../nemesis/fault-log';
import type { RunRecord } from '../record/run-record';
import { countByName } from '../support/grouping';
import type { RunReport } from './report';
import { successRates } from './success-rate';

/** Judges a run by its record alone. A pure function: a stored run has the same report as the run itself. */
export function judge({ options, creates, operations, faults, state, observations }: RunRecord): RunReport {
  const results = resultsOf(operations);
  const before = new Set(state.beforeFaults.map(({ routerInterfaceId }) => routerInterfaceId));
  const existing = state.final.filter(({ routerInterfaceId }) => !before.has(routerInterfaceId));
  const namesBeforeRetries = new Set(
    state.beforeFinalRetries.flatMap(({ routerInterfaceId, name }) => (before.has(routerInterfaceId) ? [] : [name])),
  );
  const statuses = statusesAfterFaults(results);
  const unknown = creates.filter(({ clientToken }) => statuses.get(clientToken) === 'unknown');
  const { operations: recorded, ...rest } = observations;
  const problems = [...rest.problems];
  if (operations.length !== recorded) {
    problems.push(`The history contains ${operations.length} operations, but the run recorded ${recorded}.`);
  }
  return {
    ...rest,
    problems,
    options,
    verdict: check(creates, results, existing),
    successRates: successRates(creates, results, affectedNames(faults)),
    existedBeforeFinalRetry: unknown.filter(({ name }) => namesBeforeRetries.has(name)).length,
    behaviours: countByName(creates.map(({ behaviour }) => behaviour)),
  };
}
