import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context';
import { type AnyNode, loadNode } from '../load-node';
import { Node } from '../node.type';
import { requireKey } from '../require-key';

@Resolver()
export class NodeQuery {
  @Query(() => Node, {
    nullable: true,
    description: 'An object by its global id. Null where it does not exist, or no longer.',
  })
  async node(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Global id: the field `id` of an object.' }) id: string,
  ): Promise<AnyNode | undefined> {
    return loadNode(requireKey(id, ['id']), context);
  }
}
