import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context';
import { type AnyNode, loadNode } from '../load-node';
import { MAX_NODES, requireFewNodes } from '../max-nodes';
import { Node } from '../node.type';
import { requireKey } from '../require-key';

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
    @Arg('ids', () => [ID], { description: `Global ids. At most ${MAX_NODES}.` }) ids: string[],
  ): Promise<AnyNode | undefined>[] {
    requireFewNodes(ids, 'ids', 'nodes.ids.length');
    return ids.map(async (id, index) => loadNode(requireKey(id, ['ids', String(index)]), context));
  }
}
