import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AccessPoint, toAccessPoint } from '../access-point/access-point.type';
import type { Context } from '../context';
import {
  Router,
  toVirtualBorderRouter,
  toVRouter,
  type VirtualBorderRouter,
  type VRouter,
} from '../router/router.type';
import { RouterInterface } from './router-interface.type';
import { RouterInterfaceDetail } from './router-interface-detail.type';
import { toRouterInterfaceDetail } from './to-router-interface';

/** Fields that read other objects, and attributes that cost a call of their own. */
@Resolver(() => RouterInterface)
export class RouterInterfaceFields {
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
    return accessPoint && toAccessPoint(self.regionId, accessPoint);
  }

  @FieldResolver(() => RouterInterfaceDetail, {
    nullable: true,
    description:
      'Health check result and time of the last change. One upstream call for each interface, so only a list of at most ' +
      '20 interfaces can select it. Null where the interface no longer exists.',
  })
  async detail(@Root() self: RouterInterface, @Ctx() { reads }: Context): Promise<RouterInterfaceDetail | undefined> {
    const model = await reads.routerInterfaceDetail(self.regionId, self.routerInterfaceId);
    return model && toRouterInterfaceDetail(self.regionId, model);
  }
}
