import { Ctx, FieldResolver, GraphQLISODateTime, Resolver, Root } from 'type-graphql';
import type { RouterInterface as Model } from '../../vpc/models/router-interface';
import { AccessPoint, toAccessPoint } from '../access-point/access-point.resolver';
import type { Context } from '../context';
import { HealthCheckStatus } from '../enums';
import {
  Router,
  toVirtualBorderRouter,
  toVRouter,
  type VirtualBorderRouter,
  type VRouter,
} from '../router/router.types';
import { healthCheckStatusOf, RouterInterface, toRouterInterface } from './router-interface.type';

/** The objects that an interface names, and what costs a call of its own. */
@Resolver(() => RouterInterface)
export class RouterInterfaceResolver {
  @FieldResolver(() => RouterInterface, {
    nullable: true,
    description: 'The peer. Null where none is set, or where the account of the gateway cannot see it.',
  })
  async opposite(@Root() self: RouterInterface, @Ctx() { reads, vpc }: Context): Promise<RouterInterface | undefined> {
    const { oppositeInterfaceId, oppositeRegionId } = self;
    if (!oppositeInterfaceId || !oppositeRegionId || !vpc.serves(oppositeRegionId)) return undefined;
    const peer = await reads.routerInterface(oppositeRegionId, oppositeInterfaceId);
    return peer && toRouterInterface(oppositeRegionId, peer);
  }

  @FieldResolver(() => Router, { nullable: true, description: 'The router that it is on.' })
  async router(
    @Root() self: RouterInterface,
    @Ctx() { reads }: Context,
  ): Promise<VRouter | VirtualBorderRouter | undefined> {
    const { regionId, routerId } = self;
    if (!routerId) return undefined;
    if (routerId.startsWith('vbr-')) {
      const router = await reads.virtualBorderRouter(regionId, routerId);
      return router && toVirtualBorderRouter(regionId, router);
    }
    const router = await reads.vRouter(regionId, routerId);
    return router && toVRouter(regionId, router);
  }

  @FieldResolver(() => AccessPoint, {
    nullable: true,
    description: 'The access point of its virtual border router.',
  })
  async accessPoint(@Root() self: RouterInterface, @Ctx() { reads }: Context): Promise<AccessPoint | undefined> {
    if (!self.accessPointId) return undefined;
    const found = await reads.accessPoint(self.regionId, self.accessPointId);
    return found && toAccessPoint(found);
  }

  @FieldResolver(() => HealthCheckStatus, {
    nullable: true,
    description:
      'What its health check says. Told only where the interface is asked for by its id (`routerInterface`), since it ' +
      'costs a call of its own; null in lists and for peers.',
  })
  async healthCheckStatus(
    @Root() self: RouterInterface,
    @Ctx() context: Context,
  ): Promise<HealthCheckStatus | undefined> {
    const detail = await detailOf(self, context);
    return detail && healthCheckStatusOf(detail);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The word of the upstream behind healthCheckStatus, for one that the enum does not have.',
  })
  async healthCheckStatusWord(@Root() self: RouterInterface, @Ctx() context: Context): Promise<string | undefined> {
    return (await detailOf(self, context))?.healthCheckStatus;
  }

  @FieldResolver(() => GraphQLISODateTime, {
    nullable: true,
    description:
      'When it was last changed. Told only where the interface is asked for by its id, like healthCheckStatus.',
  })
  async gmtModified(@Root() self: RouterInterface, @Ctx() context: Context): Promise<Date | undefined> {
    return (await detailOf(self, context))?.gmtModified;
  }
}

async function detailOf(self: RouterInterface, { reads }: Context): Promise<Model | undefined> {
  return self.asked ? reads.routerInterfaceDetail(self.regionId, self.routerInterfaceId) : undefined;
}
