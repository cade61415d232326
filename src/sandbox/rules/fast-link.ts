import { booleanOf, mandatory } from '../parameters/read-value';
import type { RouterType } from '../state/router-interface';
import type { Parameters } from '../wire/parameters';

/** Who shall be connected with at once. */
export interface FastLink {
  readonly routerId: string;
  readonly ownerId: string;
}

/**
 * FastLinkMode makes both interfaces and connects them. It only takes effect from a VBR to a VPC router, and is without effect elsewhere;
 * on a VBR it needs OppositeRouterType, OppositeRouterId and OppositeInterfaceOwnerId (metadata). That the role is InitiatingSide and
 * AccessPointId is there, which it also needs, holds for every interface on a VBR.
 */
export function fastLinkFrom(parameters: Parameters, routerType: RouterType): FastLink | undefined {
  if (!booleanOf(parameters, 'FastLinkMode') || routerType !== 'VBR') return undefined;
  if (mandatory(parameters, 'OppositeRouterType') !== 'VRouter') return undefined;
  const routerId = mandatory(parameters, 'OppositeRouterId');
  return { routerId, ownerId: mandatory(parameters, 'OppositeInterfaceOwnerId') };
}
