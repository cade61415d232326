import { errorRows } from '../error-rows';
import { documented, inferred } from '../evidence';
import { refuse } from '../refusal';
import type { RouterType } from '../state/router-interface';
import type { World } from '../world';

/** A router as a request describes it. */
export interface RouterReference {
  readonly routerId: string;
  readonly routerType: RouterType;
  readonly regionId: string;
  /** Main account that owns the router. */
  readonly ownerId: string;
  /** Checked for a VBR only. */
  readonly accessPointId: string | undefined;
}

export const ROUTER_ERRORS = errorRows(
  { certainty: 'documented', source: 'metadata' },
  {
    'InvalidRouterId.NotFound': [404, 'The specified RouterId does not exist in our recored.'],
    'InvalidRouterId.NotFound#not-yours': [
      400,
      'Param is not valid,this user does not have this router or aliuid bid regionNo and routerId must have something wrong.',
    ],
    'InvalidAccessPoint.NotMatch': [400, 'The accessPoint id is not matched'],
    INVAID_VBR_STATUS: [400, 'VBR status must be active'],
    'InvalidRouterId.AttacedToCEN': [404, 'Can not create ri when attaced to CEN.'],
  },
);

export const ROUTER_BEHAVIOURS = [
  documented('metadata', 'A VBR must be active. A VPC that is attached to a CEN can have no interface.'),
  inferred(
    'metadata',
    'An unknown router is a 404 `InvalidRouterId.NotFound`; one of another region, account or type is a 400 with the same code.',
  ),
] as const;

/** Returns the VPC of the router. Checks region, owner, type, access point and state. */
export function requireRouter(world: World, reference: RouterReference): { readonly vpcId: string | undefined } {
  const { ownerId, vrouter, vbr } =
    world.routers.find(reference.routerId) ?? refuse(ROUTER_ERRORS['InvalidRouterId.NotFound']);
  const type: RouterType = vbr ? 'VBR' : 'VRouter';
  const matches =
    type === reference.routerType && (vrouter ?? vbr)?.regionId === reference.regionId && reference.ownerId === ownerId;
  if (!matches) refuse(ROUTER_ERRORS['InvalidRouterId.NotFound#not-yours']);
  if (vbr) {
    if (vbr.accessPointId !== reference.accessPointId) refuse(ROUTER_ERRORS['InvalidAccessPoint.NotMatch']);
    if (vbr.status !== 'active') refuse(ROUTER_ERRORS.INVAID_VBR_STATUS);
  }
  if (world.settings.cenAttachedRouters.has(reference.routerId)) refuse(ROUTER_ERRORS['InvalidRouterId.AttacedToCEN']);
  return { vpcId: vrouter?.vpcId };
}
