import { InvalidArguments } from '../errors/invalid-arguments';

/** Maximum number of objects that one field reads by their ids. */
export const MAX_NODES = 100;

/**
 * Refuses a list that is too long.
 *
 * @param argument Name of the list.
 * @param rule Id of the violated rule.
 */
export function requireFewNodes(list: readonly unknown[], argument: string, rule: string): void {
  if (list.length <= MAX_NODES) return;
  const message = `${argument} may contain at most ${MAX_NODES} items.`;
  throw new InvalidArguments([{ rule, code: 'INVALID_LENGTH', field: [argument], message }]);
}
