import { type Change, ChangeType, CriticalityLevel, diff, type Rule } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';
import { isAtLeast, type Minor, nextMinor, parseReason, printMinor, REASON_FORMAT, removalAfter } from './deprecation';
import { type Member, membersOf } from './members';

export interface Verdict {
  /** Changes that the policy forbids. */
  readonly refused: readonly string[];
  /** Changes that the policy allows and that can still affect a client. */
  readonly dangerous: readonly string[];
}

/**
 * Compares a schema with the released one, by the policy in docs/stability.md.
 *
 * @param version Version of the released schema.
 */
export async function checkChange(released: GraphQLSchema, current: GraphQLSchema, version: Minor): Promise<Verdict> {
  const next = nextMinor(version);
  const changes = await diff(released, current, [allowDueRemovals(next)]);
  const messages = (level: CriticalityLevel) =>
    changes.filter(({ criticality }) => criticality.level === level).map(({ message }) => `${message}.`);
  return {
    refused: [
      ...messages(CriticalityLevel.Breaking),
      ...badDeprecations(membersOf(released), membersOf(current), next),
    ],
    dangerous: messages(CriticalityLevel.Dangerous),
  };
}

/**
 * Not `suppressRemovalOfDeprecatedField` of the library: it accepts each removal of a deprecated field at once, and the
 * removal of each type.
 */
function allowDueRemovals(next: Minor): Rule {
  return ({ changes, oldSchema }) => {
    if (!oldSchema) return changes;
    const members = membersOf(oldSchema);
    const removedTypes = new Set(
      changes.filter(({ type }) => type === ChangeType.TypeRemoved).map(({ path = '' }) => path),
    );
    const isAllowed = ({ type, path = '' }: Change) => {
      const member = MEMBER_REMOVALS.has(type) ? members.get(path) : undefined;
      if (member) return isDue(member, next);
      return type === ChangeType.TypeRemoved && isUnused(path, members, removedTypes, next);
    };
    return changes.map((change) =>
      isAllowed(change) ? { ...change, criticality: { level: CriticalityLevel.Dangerous } } : change,
    );
  };
}

const MEMBER_REMOVALS: ReadonlySet<string> = new Set([
  ChangeType.FieldRemoved,
  ChangeType.FieldArgumentRemoved,
  ChangeType.InputFieldRemoved,
  ChangeType.EnumValueRemoved,
]);

function isDue({ deprecationReason }: Member, next: Minor): boolean {
  const deprecation = deprecationReason === undefined ? undefined : parseReason(deprecationReason);
  return deprecation !== undefined && isAtLeast(next, deprecation.removedIn);
}

/** A type cannot be deprecated itself. It may go together with everything that has this type. */
function isUnused(
  type: string,
  members: ReadonlyMap<string, Member>,
  removedTypes: ReadonlySet<string>,
  next: Minor,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  const visited = new Set([...seen, type]);
  const uses = [...members.values()].filter((member) => member.type === type && member.parent !== type);
  return (
    uses.length > 0 &&
    uses.every(
      (use) =>
        isDue(use, next) ||
        visited.has(use.parent) ||
        (removedTypes.has(use.parent) && isUnused(use.parent, members, removedTypes, next, visited)),
    )
  );
}

/** Deprecations without a date or a version, and those that leave clients too little time. */
function badDeprecations(
  released: ReadonlyMap<string, Member>,
  current: ReadonlyMap<string, Member>,
  next: Minor,
): string[] {
  return [...current].flatMap(([path, { deprecationReason }]) => {
    if (deprecationReason === undefined) return [];
    const deprecation = parseReason(deprecationReason);
    if (!deprecation) return [`The reason of the deprecation of ${path} must have the form: "${REASON_FORMAT}"`];
    const earliest = parseReason(released.get(path)?.deprecationReason ?? '')?.removedIn ?? removalAfter(next);
    if (isAtLeast(deprecation.removedIn, earliest)) return [];
    return [`The deprecation of ${path} must have "removed in ${printMinor(earliest)}", or a later version.`];
  });
}
