import type { OperationResult } from '../history/history';
import type { Result } from '../history/result';
import { resultsIn, statusOf, type WriteStatus } from '../history/write-status';
import { groupBy, unique } from '../support/grouping';
import { MUTATION_NAMES, type Mutation } from '../support/mutations';
import { ExpectedState } from './expected-state';
import type { ExistingInterface, IntendedScript, IntendedWrite, Verdict, Violation, ViolationKind } from './verdict';

const NOT_FOUND = 'NOT_FOUND';

/** Compares the history of the clients with the interfaces that exist. A pure function. */
export function check(
  scripts: readonly IntendedScript[],
  operations: readonly OperationResult[],
  existing: readonly ExistingInterface[],
): Verdict {
  const byWrite = groupBy(operations, ({ write }) => write);
  const statuses = Object.fromEntries(
    MUTATION_NAMES.map((mutation) => [mutation, { done: 0, refused: 0, failed: 0, unknown: 0, notStarted: 0 }]),
  ) as Record<Mutation, Record<WriteStatus, number>>;
  const finalRetries = { done: 0, refused: 0, unknown: 0 };
  const violations = interfacesWithoutCreate(scripts, existing);
  const byName = groupBy(existing, ({ name }) => name);
  const named: Named = (name) => byName.get(name) ?? [];
  let expected = 0;

  for (const { writes } of scripts) {
    const judged = writes.map((write): JudgedWrite => {
      const own = byWrite.get(write.id) ?? [];
      const status = statusOf(resultsIn('faults', own));
      statuses[write.mutation][status] += 1;
      const results = own.map(({ result }) => result);
      if (status !== 'unknown') return { ...write, results, status };
      const resolved = statusOf(resultsIn('recovery', own));
      const final = resolved === 'done' || resolved === 'refused' ? resolved : 'unknown';
      finalRetries[final] += 1;
      return { ...write, results, status: final };
    });
    const state = stateAfter(judged);
    expected += state.names.filter((name) => state.isPresent(name)).length;
    violations.push(...judged.flatMap((write) => violationsOfResponses(write)));
    violations.push(...judged.flatMap((write) => violationsOfCreate(write, state, named)));
    violations.push(...violationsOfState(judged, state, { named, nameOf: namesByReturnedId(judged) }));
  }
  const countsMatch = existing.length === expected;
  const passed = countsMatch && violations.length === 0;
  return { existing: existing.length, expected, statuses, finalRetries, violations, countsMatch, passed };
}

interface JudgedWrite extends IntendedWrite {
  readonly results: readonly Result[];
  /** Status after the final retry. */
  readonly status: WriteStatus;
}

type Named = (name: string) => readonly ExistingInterface[];

/** Names by the ids that the creates of a script returned: the peer of an interface can be deleted. */
function namesByReturnedId(writes: readonly JudgedWrite[]): (id: string) => string | undefined {
  const names = new Map(
    writes.flatMap(({ effects, results }) =>
      results.flatMap((one) =>
        one.kind === 'done' && one.routerInterfaceId && effects[0] ? [[one.routerInterfaceId, effects[0].name]] : [],
      ),
    ),
  );
  return (id) => names.get(id);
}

function interfacesWithoutCreate(
  scripts: readonly IntendedScript[],
  existing: readonly ExistingInterface[],
): Violation[] {
  const names = new Set(
    scripts.flatMap(({ writes }) => writes.flatMap(({ effects }) => effects.map((one) => one.name))),
  );
  return existing
    .filter(({ name }) => !names.has(name))
    .map(({ name, routerInterfaceId }) => ({
      kind: 'unexplained',
      name,
      detail: `${routerInterfaceId} belongs to no create`,
    }));
}

function stateAfter(writes: readonly JudgedWrite[]): ExpectedState {
  const state = new ExpectedState();
  for (const write of writes) if (write.status === 'done') state.apply(write);
  return state;
}

const refusalsOf = ({ results }: JudgedWrite) =>
  unique(results.flatMap((one) => (one.kind === 'refused' ? [one.code] : [])));

function violationsOfResponses(write: JudgedWrite): Violation[] {
  const { id, allowedRefusals, results, status } = write;
  const violations: Violation[] = [];
  const add = (kind: ViolationKind, detail: string) => violations.push({ kind, name: id, detail });
  // A refusal proves nothing about an earlier attempt, so the gateway may keep returning OUTCOME_UNKNOWN.
  if (status === 'unknown' && allowedRefusals.length === 0) add('unresolved', write.mutation);
  for (const code of refusalsOf(write)) if (!allowedRefusals.includes(code)) add('unexpectedRefusal', code);
  for (const one of results) if (one.kind === 'unexpected') add('unexpectedResponse', one.detail);
  return violations;
}

/** Compares the ids that a create returned with the interfaces of its name. */
function violationsOfCreate(write: JudgedWrite, state: ExpectedState, named: Named): Violation[] {
  const [effect] = write.effects;
  if (write.mutation !== 'createRouterInterface' || !effect) return [];
  const { results } = write;
  const existingIds = named(effect.name).map(({ routerInterfaceId }) => routerInterfaceId);
  const returnedIds = unique(
    results.flatMap((one) => (one.kind === 'done' && one.routerInterfaceId ? [one.routerInterfaceId] : [])),
  );
  const refusals = refusalsOf(write);
  const violations: Violation[] = [];
  const add = (kind: ViolationKind, detail: string) => violations.push({ kind, name: write.id, detail });

  if (existingIds.length > 1) add('duplicate', `exists as ${existingIds.join(', ')}`);
  if (returnedIds.length > 1) add('duplicate', `acknowledged as ${returnedIds.join(', ')}`);
  // An absent interface is judged by the writes that follow.
  if (existingIds.length > 0 && state.isPresent(effect.name))
    for (const id of returnedIds) if (!existingIds.includes(id)) add('acknowledgedButMissing', id);
  if (existingIds.length > 0 && refusals.length > 0) {
    add('refusedButPresent', `refused with ${refusals.join(', ')}, exists as ${existingIds.join(', ')}`);
  } else if (existingIds.length > 0 && returnedIds.length === 0) {
    // Status `failed`: every response guaranteed that nothing was changed.
    const status = statusOf(results);
    const kind = status === 'failed' ? 'refusedButPresent' : 'unexplained';
    add(kind, `status ${status}, exists as ${existingIds.join(', ')}`);
  }
  return violations;
}

/** Compares the interfaces that exist with the state that the responses report. */
function violationsOfState(
  writes: readonly JudgedWrite[],
  state: ExpectedState,
  { named, nameOf }: { readonly named: Named; readonly nameOf: (id: string) => string | undefined },
): Violation[] {
  const violations: Violation[] = [];
  const add = (kind: ViolationKind, name: string, detail: string) => violations.push({ kind, name, detail });
  const isCreate = ({ mutation }: IntendedWrite) => mutation === 'createRouterInterface';
  for (const write of writes.filter((one) => one.status === 'done' && !isCreate(one))) {
    const refusals = refusalsOf(write);
    if (refusals.length > 0) add('refusedButDone', write.id, `refused with ${refusals.join(', ')}, and done`);
  }

  // The write with which the client stopped. It may have taken effect if its outcome is unknown.
  const last = writes.find(({ status }) => status !== 'done' && status !== 'notStarted');
  const after = last && !isCreate(last) ? state.with(last) : undefined;
  for (const name of state.names) {
    const [actual] = named(name);
    const fits = (expected: ExpectedState) =>
      actual
        ? expected.isPresent(name) && expected.differences(actual, nameOf).length === 0
        : !expected.isPresent(name);
    if (last && refusalsOf(last).includes(NOT_FOUND) && actual && last.effects.some((effect) => effect.name === name))
      add('absentButPresent', last.id, `reported ${NOT_FOUND}, exists as ${actual.routerInterfaceId}`);
    if (fits(state)) continue;
    if (last && after && fits(after)) {
      if (last.status !== 'unknown') add('refusedButDone', last.id, `${last.status}, and ${name} has the new state`);
    } else if (!actual) add('acknowledgedButMissing', name, 'absent, and no delete is done');
    else if (!state.isPresent(name)) add('absentButPresent', name, `deleted, exists as ${actual.routerInterfaceId}`);
    else for (const one of state.differences(actual, nameOf)) add('doneButNotSo', one.setBy, `${name}: ${one.detail}`);
  }
  return violations;
}
