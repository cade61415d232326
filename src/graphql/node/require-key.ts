import { InvalidArguments } from '../errors/invalid-arguments';
import { keyOfGlobalId, type NodeKey } from './global-id';

/** Reads a global id. Throws for a text that this gateway does not create. */
export function requireKey(id: string, field: readonly string[]): NodeKey {
  const key = keyOfGlobalId(id);
  if (key) return key;
  throw new InvalidArguments([{ rule: 'node.id.format', code: 'INVALID_FORMAT', field, message: MESSAGE }]);
}

const MESSAGE = 'An id must be the field `id` of an object of this gateway, not an id of the upstream such as "ri-…".';
