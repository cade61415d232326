import { Ctx, FieldResolver, GraphQLISODateTime, Resolver, Root } from 'type-graphql';
import type { RouterInterface as Model } from '../../vpc/models/router-interface';
import { AccessPoint, toAccessPoint } from '../access-point/access-point.type';
import type { Context } from '../context';
import { HealthCheckStatus } from '../enums';
import {
  Router,
  toVirtualBorderRouter,
  toVRouter,
  type VirtualBorderRouter,
  type VRouter,
} from '../router/router.type';
import { RouterInterface } from './router-interface.type';
import { toHealthCheckStatus, toRouterInterface } from './to-router-interface';

/** Fields that read other objects, and attributes that cost a call of their own. */
@Resolver(() => RouterInterface)
export class RouterInterfaceFields {
  @FieldResolver(() => RouterInterface, {
    nullable: true,
    description: 'Peer interface. Null where none is set, or where the account of the gateway cannot read it.',
  })
  async opposite(
    @Root() self: RouterInterface,
    @Ctx() { reads, servesRegion }: Context,
  ): Promise<RouterInterface | undefined> {
    const { oppositeInterfaceId, oppositeRegionId } = self;
    if (!oppositeInterfaceId || !oppositeRegionId || !servesRegion(oppositeRegionId)) return undefined;
    const peer = await reads.routerInterface(oppositeRegionId, oppositeInterfaceId);
    return peer && toRouterInterface(oppositeRegionId, peer);
  }

  @FieldResolver(() => Router, { nullable: true, description: 'Router of the interface.' })
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
    description: 'Access point of the virtual border router of the interface.',
  })
  async accessPoint(@Root() self: RouterInterface, @Ctx() { reads }: Context): Promise<AccessPoint | undefined> {
    if (!self.accessPointId) return undefined;
    const accessPoint = await reads.accessPoint(self.regionId, self.accessPointId);
    return accessPoint && toAccessPoint(accessPoint);
  }

  @FieldResolver(() => HealthCheckStatus, {
    nullable: true,
    description:
      'Result of the health check. Available only where the interface is read by its id (`routerInterface`), because it ' +
      'costs one upstream call for each interface; null in lists and for peers. Wire: `HealthCheckStatus`.',
  })
  async healthCheckStatus(
    @Root() self: RouterInterface,
    @Ctx() context: Context,
  ): Promise<HealthCheckStatus | undefined> {
    const detail = await detailOf(self, context);
    return detail && toHealthCheckStatus(detail);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Health check result as the upstream spells it, also where the enum does not contain it.',
  })
  async healthCheckStatusWord(@Root() self: RouterInterface, @Ctx() context: Context): Promise<string | undefined> {
    return (await detailOf(self, context))?.healthCheckStatus;
  }

  @FieldResolver(() => GraphQLISODateTime, {
    nullable: true,
    description:
      'Time of the last change. Available only where the interface is read by its id, like healthCheckStatus. ' +
      'Wire: `GmtModified`.',
  })
  async gmtModified(@Root() self: RouterInterface, @Ctx() context: Context): Promise<Date | undefined> {
    return (await detailOf(self, context))?.gmtModified;
  }
}

async function detailOf(self: RouterInterface, { reads }: Context): Promise<Model | undefined> {
  return self.readById ? reads.routerInterfaceDetail(self.regionId, self.routerInterfaceId) : undefined;
}
