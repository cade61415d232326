import type { InstanceChargeType, PricingCycle, Role, RouterType, Spec } from '../enums';
import { text } from '../models/attributes';
import type { Action } from './action';

export interface Tag {
  key?: string | null;
  value?: string | null;
}

/** Names are the upstream's in camelCase; null means absent. The rules are in `rules/create-router-interface.ts`. */
export interface CreateRouterInterfaceRequest {
  regionId?: string | null;
  routerType?: RouterType | null;
  routerId?: string | null;
  accessPointId?: string | null;
  role?: Role | null;
  spec?: Spec | null;
  oppositeRegionId?: string | null;
  oppositeAccessPointId?: string | null;
  oppositeRouterType?: RouterType | null;
  oppositeRouterId?: string | null;
  oppositeInterfaceId?: string | null;
  oppositeInterfaceOwnerId?: string | null;
  healthCheckSourceIp?: string | null;
  healthCheckTargetIp?: string | null;
  name?: string | null;
  description?: string | null;
  instanceChargeType?: InstanceChargeType | null;
  period?: number | null;
  pricingCycle?: PricingCycle | null;
  autoPay?: boolean | null;
  autoRenew?: boolean | null;
  fastLinkMode?: boolean | null;
  resourceGroupId?: string | null;
  tags?: Tag[] | null;
  clientToken?: string | null;
}

export interface CreateRouterInterfaceResponse {
  readonly requestId?: string;
  readonly routerInterfaceId: string;
  /** Present for a subscription (PrePaid). An integer on the wire; kept as text, digit for digit. */
  readonly orderId?: string;
}

export const createRouterInterface: Action<CreateRouterInterfaceRequest, CreateRouterInterfaceResponse> = {
  name: 'CreateRouterInterface',
  changes: true,
  takesClientToken: true,
  read(body) {
    const routerInterfaceId = text(body['RouterInterfaceId']);
    if (!routerInterfaceId) return undefined;
    const requestId = text(body['RequestId']);
    const orderId = text(body['OrderId']);
    return { routerInterfaceId, ...(requestId ? { requestId } : {}), ...(orderId ? { orderId } : {}) };
  },
};

/** The accepting side has no bandwidth of its own, so its spec need not be said. */
export function withSpecOfRole<R extends CreateRouterInterfaceRequest>(request: R): R {
  return request.role === 'AcceptingSide' && !request.spec ? { ...request, spec: 'Negative' } : request;
}
