import { type CreateStatus, resultsIn, statusOf } from '../history/create-status';
import type { OperationResult } from '../history/history';
import { groupBy, unique } from '../support/grouping';
import type { ExistingInterface, IntendedCreate, Verdict, Violation, ViolationKind } from './verdict';

/** Compares the history of the clients with the interfaces that exist. A pure function. */
export function check(
  creates: readonly IntendedCreate[],
  operations: readonly OperationResult[],
  existing: readonly ExistingInterface[],
): Verdict {
  const byToken = groupBy(operations, ({ clientToken }) => clientToken);
  const byName = groupBy(existing, ({ name }) => name);
  const statuses = { created: 0, refused: 0, failed: 0, unknown: 0, notStarted: 0 };
  const finalRetries = { created: 0, refused: 0, unknown: 0 };
  const violations = interfacesWithoutCreate(creates, existing);

  for (const create of creates) {
    const own = byToken.get(create.clientToken) ?? [];
    const ids = (byName.get(create.name) ?? []).map(({ routerInterfaceId }) => routerInterfaceId);
    const status = statusOf(resultsIn('faults', own));
    statuses[status] += 1;
    if (status === 'unknown') {
      const result = resolved(statusOf(resultsIn('recovery', own)));
      finalRetries[result] += 1;
      // A refusal proves nothing about an earlier attempt, so the gateway may keep returning OUTCOME_UNKNOWN.
      const mayStayUnknown = create.allowedRefusals.length > 0;
      if (result === 'unknown' && !mayStayUnknown)
        violations.push({ kind: 'unresolved', name: create.name, detail: create.clientToken });
    }
    violations.push(...violationsOf(create, own, ids));
  }
  const countsMatch = existing.length === statuses.created + finalRetries.created;
  const passed = countsMatch && violations.length === 0;
  return { existing: existing.length, statuses, finalRetries, violations, countsMatch, passed };
}

function interfacesWithoutCreate(
  creates: readonly IntendedCreate[],
  existing: readonly ExistingInterface[],
): Violation[] {
  const names = new Set(creates.map(({ name }) => name));
  return existing
    .filter(({ name }) => !names.has(name))
    .map(({ name, routerInterfaceId }) => ({
      kind: 'unexplained',
      name,
      detail: `${routerInterfaceId} belongs to no create`,
    }));
}

function resolved(status: CreateStatus): 'created' | 'refused' | 'unknown' {
  return status === 'created' || status === 'refused' ? status : 'unknown';
}

function violationsOf(
  { name, allowedRefusals }: IntendedCreate,
  operations: readonly OperationResult[],
  existingIds: readonly string[],
): Violation[] {
  const results = operations.map(({ result }) => result);
  const acknowledgedIds = unique(results.flatMap((one) => (one.kind === 'created' ? [one.routerInterfaceId] : [])));
  const refusals = unique(results.flatMap((one) => (one.kind === 'refused' ? [one.code] : [])));
  const exists = existingIds.length > 0;
  const violations: Violation[] = [];
  const add = (kind: ViolationKind, detail: string) => violations.push({ kind, name, detail });

  if (existingIds.length > 1) add('duplicate', `exists as ${existingIds.join(', ')}`);
  if (acknowledgedIds.length > 1) add('duplicate', `acknowledged as ${acknowledgedIds.join(', ')}`);
  for (const id of acknowledgedIds) if (!existingIds.includes(id)) add('acknowledgedButMissing', id);
  if (exists && refusals.length > 0) {
    add('refusedButPresent', `refused with ${refusals.join(', ')}, exists as ${existingIds.join(', ')}`);
  } else if (exists && acknowledgedIds.length === 0) {
    // Status `failed`: every response guaranteed that nothing was changed.
    const status = statusOf(results);
    const kind = status === 'failed' ? 'refusedButPresent' : 'unexplained';
    add(kind, `status ${status}, exists as ${existingIds.join(', ')}`);
  }
  for (const code of refusals) if (!allowedRefusals.includes(code)) add('unexpectedRefusal', code);
  for (const one of results) if (one.kind === 'unexpected') add('unexpectedResponse', one.detail);
  return violations;
}
