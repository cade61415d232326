import { refuse } from '../errors';
import type { RouterType } from '../state/router-interface';
import type { World } from '../world';

export interface RouterClaim {
  readonly routerId: string;
  readonly routerType: RouterType;
  readonly regionId: string;
  /** Main account that is said to own the router. */
  readonly ownerId: string;
  /** Access point that is said to be the router's; only looked at for a VBR. */
  readonly accessPointId: string | undefined;
}

/**
 * Finds the router that a request names. An id that exists nowhere is 404 InvalidRouterId.NotFound; one that exists, but in another
 * region, for another account or of another type, is the 400 of the same code, whose message says just that. For a VBR also
 * InvalidAccessPoint.NotMatch and INVAID_VBR_STATUS, for a VPC attached to a CEN InvalidRouterId.AttacedToCEN.
 */
export function requireRouter(world: World, claim: RouterClaim): { readonly vpcId: string | undefined } {
  const vrouter = world.vrouters.find(claim.routerId);
  const vbr = vrouter ? undefined : world.vbrs.find(claim.routerId);
  const found = vrouter ?? vbr ?? refuse('InvalidRouterId.NotFound');
  const type: RouterType = vbr ? 'VBR' : 'VRouter';
  const matches =
    type === claim.routerType && found.regionId === claim.regionId && claim.ownerId === world.settings.accountId;
  if (!matches) refuse('InvalidRouterId.NotFound#not-yours');
  if (vbr) {
    if (vbr.accessPointId !== claim.accessPointId) refuse('InvalidAccessPoint.NotMatch');
    if (vbr.status !== 'active') refuse('INVAID_VBR_STATUS');
  }
  if (world.settings.cenAttachedRouters.has(claim.routerId)) refuse('InvalidRouterId.AttacedToCEN');
  return { vpcId: vrouter?.vpcId };
}
