import { check } from '../check/checker';
import { resultsOf } from '../history/results';
import { statusesAfterFaults } from '../history/write-status';
import { affectedNames } from '../nemesis/fault-log';
import type { RunRecord } from '../record/run-record';
import { countByName } from '../support/grouping';
import type { RunReport } from './report';
import { successRates } from './success-rate';

/** Judges a run by its record alone. A pure function: a stored run has the same report as the run itself. */
export function judge({ options, scripts, operations, faults, state, observations }: RunRecord): RunReport {
  const results = resultsOf(operations);
  const before = new Set(state.beforeFaults.map(({ routerInterfaceId }) => routerInterfaceId));
  const existing = state.final.filter(({ routerInterfaceId }) => !before.has(routerInterfaceId));
  const namesBeforeRetries = new Set(
    state.beforeFinalRetries.flatMap(({ routerInterfaceId, name }) => (before.has(routerInterfaceId) ? [] : [name])),
  );
  const statuses = statusesAfterFaults(results);
  const writes = scripts.flatMap((script) => script.writes);
  const unknownCreates = writes.filter(
    ({ id, mutation }) => mutation === 'createRouterInterface' && statuses.get(id) === 'unknown',
  );
  const { operations: recorded, ...rest } = observations;
  const problems = [...rest.problems];
  if (operations.length !== recorded) {
    problems.push(`The history contains ${operations.length} operations, but the run recorded ${recorded}.`);
  }
  return {
    ...rest,
    problems,
    options,
    verdict: check(scripts, results, existing),
    successRates: successRates(scripts, results, affectedNames(faults)),
    existedBeforeFinalRetry: unknownCreates.filter(({ effects }) => namesBeforeRetries.has(effects[0]?.name ?? ''))
      .length,
    behaviours: countByName(writes.map(({ behaviour }) => behaviour)),
  };
}
