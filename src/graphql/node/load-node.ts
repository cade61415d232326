import { AccessPoint, toAccessPoint } from '../access-point/access-point.type';
import type { Context } from '../context';
import { Region, toRegion } from '../region/region.type';
import { toVirtualBorderRouter, toVRouter, type VirtualBorderRouter, type VRouter } from '../router/router.type';
import type { RouterInterface } from '../router-interface/router-interface.type';
import { toRouterInterface } from '../router-interface/to-router-interface';
import { ACCOUNT, type NodeKey, type NodeType } from './global-id';

export type AnyNode = RouterInterface | VRouter | VirtualBorderRouter | AccessPoint | Region;

type Load = (reads: Context['reads'], regionId: string, upstreamId: string) => Promise<AnyNode | undefined>;

/** Reads of the same region are batched. */
const LOADERS: Readonly<Record<NodeType, Load>> = {
  RouterInterface: async (reads, regionId, id) => {
    const model = await reads.routerInterface(regionId, id);
    return model && toRouterInterface(regionId, model);
  },
  VRouter: async (reads, regionId, id) => {
    const model = await reads.vRouter(regionId, id);
    return model && toVRouter(regionId, model);
  },
  VirtualBorderRouter: async (reads, regionId, id) => {
    const model = await reads.virtualBorderRouter(regionId, id);
    return model && toVirtualBorderRouter(regionId, model);
  },
  AccessPoint: async (reads, regionId, id) => {
    const model = await reads.accessPoint(regionId, id);
    return model && toAccessPoint(regionId, model);
  },
  Region: async (reads, regionId, id) => {
    const model = regionId === id ? (await reads.regions()).find((region) => region.regionId === id) : undefined;
    return model && toRegion(model);
  },
};

/** The object of a global id. undefined where the account of the gateway has none. */
export async function loadNode(key: NodeKey, { reads, servesRegion }: Context): Promise<AnyNode | undefined> {
  const { type, account, regionId, upstreamId } = key;
  return account === ACCOUNT && servesRegion(regionId) ? LOADERS[type](reads, regionId, upstreamId) : undefined;
}
