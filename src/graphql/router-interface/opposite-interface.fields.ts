import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { OppositeInterface } from './opposite-interface.type';
import { RouterInterface } from './router-interface.type';
import { toRouterInterface } from './to-router-interface';

@Resolver(() => OppositeInterface)
export class OppositeInterfaceFields {
  @FieldResolver(() => RouterInterface, {
    nullable: true,
    description: 'The peer interface itself. Null where the account of the gateway has none with this id.',
  })
  async routerInterface(
    @Root() { routerInterfaceId, regionId }: OppositeInterface,
    @Ctx() { reads, servesRegion }: Context,
  ): Promise<RouterInterface | undefined> {
    if (!routerInterfaceId || !regionId || !servesRegion(regionId)) return undefined;
    const peer = await reads.routerInterface(regionId, routerInterfaceId);
    return peer && toRouterInterface(regionId, peer);
  }
}
