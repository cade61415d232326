import { documented } from '../evidence';
import { readBoolean, requiredText } from '../parameters/read-value';
import type { RouterType } from '../state/router-interface';
import type { Parameters } from '../wire/parameters';

/** The acceptor that FastLinkMode creates and connects. */
export interface FastLink {
  readonly routerId: string;
  readonly ownerId: string;
}

export const FAST_LINK_BEHAVIOURS = [
  documented(
    'sdk',
    '`FastLinkMode` creates and connects both interfaces, from a VBR to a VPC router. Else it has no effect.',
  ),
  documented(
    'sdk',
    'On a VBR, `FastLinkMode` requires `OppositeRouterType`, `OppositeRouterId` and `OppositeInterfaceOwnerId`.',
  ),
] as const;

/**
 * Reads FastLinkMode. Returns undefined where it has no effect. It also requires an initiator and an AccessPointId; the
 * rules for a VBR already check both.
 */
export function readFastLink(parameters: Parameters, routerType: RouterType): FastLink | undefined {
  if (!readBoolean(parameters, 'FastLinkMode') || routerType !== 'VBR') return undefined;
  if (requiredText(parameters, 'OppositeRouterType') !== 'VRouter') return undefined;
  const routerId = requiredText(parameters, 'OppositeRouterId');
  return { routerId, ownerId: requiredText(parameters, 'OppositeInterfaceOwnerId') };
}
