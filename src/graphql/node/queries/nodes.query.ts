import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context';
import { InvalidArguments } from '../../errors/invalid-arguments';
import { type AnyNode, loadNode } from '../load-node';
import { Node } from '../node.type';
import { requireKey } from '../require-key';

/** Maximum number of ids in one request. */
const MAX_IDS = 100;

const TOO_MANY = {
  rule: 'nodes.ids.length',
  code: 'INVALID_LENGTH',
  field: ['ids'],
  message: `ids may contain at most ${MAX_IDS} ids.`,
} as const;

@Resolver()
export class NodesQuery {
  @Query(() => [Node], {
    nullable: 'itemsAndList',
    description:
      'Objects by their global ids, in the order of the ids. Reads of the same type and region are batched. An item is null ' +
      'where the object does not exist, or where its read fails; each failure is an error of its own.',
  })
  nodes(
    @Ctx() context: Context,
    @Arg('ids', () => [ID], { description: `Global ids. At most ${MAX_IDS}.\n\n- ${TOO_MANY.message}` }) ids: string[],
  ): Promise<AnyNode | undefined>[] {
    if (ids.length > MAX_IDS) throw new InvalidArguments([TOO_MANY]);
    return ids.map(async (id, index) => loadNode(requireKey(id, ['ids', String(index)]), context));
  }
}
