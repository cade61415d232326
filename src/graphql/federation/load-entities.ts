import 'reflect-metadata';
import type { Context } from '../context';
import { InvalidArguments } from '../errors/invalid-arguments';
import { keyOfGlobalId } from '../node/global-id';
import { type AnyNode, loadNode } from '../node/load-node';
import { requireFewNodes } from '../node/max-nodes';

/** The objects that another subgraph refers to, in their order. A failure is an error of its own item. */
export function loadEntities(representations: readonly unknown[], context: Context): Promise<AnyNode | undefined>[] {
  requireFewNodes(representations, 'representations', 'entities.representations.length');
  return representations.map((representation, index) => loadEntity(representation, index, context));
}

async function loadEntity(representation: unknown, index: number, context: Context): Promise<AnyNode | undefined> {
  const { __typename: typeName, id } = Object(representation) as {
    readonly __typename?: unknown;
    readonly id?: unknown;
  };
  const key = typeof id === 'string' ? keyOfGlobalId(id) : undefined;
  if (key && key.type === typeName) return loadNode(key, context);
  throw new InvalidArguments([
    {
      rule: 'entities.id.format',
      code: 'INVALID_FORMAT',
      field: ['representations', String(index)],
      message: MESSAGE,
    },
  ]);
}

const MESSAGE =
  'A representation must contain `__typename`, the name of a type with `@key`, and `id`, the field `id` of an object of this type.';
