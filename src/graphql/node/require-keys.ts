import { InvalidArguments } from '../errors/invalid-arguments';
import { keyOfGlobalId, type NodeKey } from './global-id';

/** Reads global ids. Throws one error with all ids that this gateway does not create. */
export function requireKeys(ids: readonly string[], fieldOf: (index: number) => readonly string[]): NodeKey[] {
  const keys = ids.map(keyOfGlobalId);
  const violations = keys.flatMap((key, index) =>
    key ? [] : [{ rule: 'node.id.format', code: 'INVALID_FORMAT' as const, field: fieldOf(index), message: MESSAGE }],
  );
  if (violations.length > 0) throw new InvalidArguments(violations);
  return keys.filter((key) => key !== undefined);
}

const MESSAGE = 'An id must be the field `id` of an object of this gateway, not an id of the upstream such as "ri-…".';
