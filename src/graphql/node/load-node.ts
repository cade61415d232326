import { AccessPoint, toAccessPoint } from '../access-point/access-point.type';
import type { Context } from '../context';
import { Region, toRegion } from '../region/region.type';
import { toVirtualBorderRouter, toVRouter, type VirtualBorderRouter, type VRouter } from '../router/router.type';
import type { OppositeInterface } from '../router-interface/opposite-interface.type';
import type { Reservation, RouterInterface } from '../router-interface/router-interface.type';
import type { RouterInterfaceDetail } from '../router-interface/router-interface-detail.type';
import { toRouterInterface, toRouterInterfaceDetail } from '../router-interface/to-router-interface';
import { readViewer } from '../viewer/read-viewer';
import type { Viewer } from '../viewer/viewer.type';
import { ACCOUNT, type NodeKey, type NodeType } from './global-id';

export type AnyNode =
  | RouterInterface
  | OppositeInterface
  | Reservation
  | RouterInterfaceDetail
  | VRouter
  | VirtualBorderRouter
  | AccessPoint
  | Region
  | Viewer;

type Load = (reads: Context['reads'], regionId: string, upstreamId: string) => Promise<AnyNode | undefined>;

/** Reads of the same region are batched. */
const LOADERS: Readonly<Record<NodeType, Load>> = {
  RouterInterface: readRouterInterface,
  OppositeInterface: async (...of) => (await readRouterInterface(...of))?.opposite,
  Reservation: async (...of) => (await readRouterInterface(...of))?.reservation,
  RouterInterfaceDetail: async (reads, regionId, id) => {
    const model = await reads.routerInterfaceDetail(regionId, id);
    return model && toRouterInterfaceDetail(regionId, model);
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
  Viewer: readViewer,
};

async function readRouterInterface(
  reads: Context['reads'],
  regionId: string,
  id: string,
): Promise<RouterInterface | undefined> {
  const model = await reads.routerInterface(regionId, id);
  return model && toRouterInterface(regionId, model);
}

/** The object of a global id. undefined where the account of the gateway has none. */
export async function loadNode(key: NodeKey, { reads, servesRegion }: Context): Promise<AnyNode | undefined> {
  const { type, account, regionId, upstreamId } = key;
  return account === ACCOUNT && servesRegion(regionId) ? LOADERS[type](reads, regionId, upstreamId) : undefined;
}
