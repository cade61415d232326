import { errorRows, pickRows } from '../error-rows';
import { documented, inferred } from '../evidence';
import { refuse } from '../refusal';
import type { Opposite, Role, RouterType } from '../state/router-interface';
import { PAIRING_ERRORS } from './pairing';
import { ROLE_AND_SPEC_ERRORS } from './role-and-spec';

/** No page states the code of CreateRouterInterface for these. The list of the action has no code for one router at both ends. */
export const ROUTER_PAIR_ERRORS = errorRows(
  { certainty: 'inferred', source: 'metadata' },
  { IncorrectOppositeInterfaceInfo: [400, PAIRING_ERRORS.IncorrectOppositeInterfaceInfo.message] },
);

const ROLE_ERRORS = pickRows(ROLE_AND_SPEC_ERRORS, 'InvalidRole.ValueNotSupported', 'IllegalParam.VRouterType');

export const ROUTER_PAIR_BEHAVIOURS = [
  documented('resourceOrchestration', 'The peer of an interface on a VBR is on a VPC router.'),
  documented('resourceOrchestration', 'An interface on a VPC router with a peer on a VBR is an acceptor.'),
  inferred('metadata', 'A peer of a VBR that is on a VBR is refused with `IllegalParam.VRouterType`.'),
  inferred('metadata', 'An initiator with a peer on a VBR is refused with `InvalidRole.ValueNotSupported`.'),
  inferred(
    'metadata',
    'The router of the peer is another router. Otherwise Create refuses with the code of Connect, ' +
      '`IncorrectOppositeInterfaceInfo`.',
  ),
] as const;

/** Checks that a connection between the types of the two routers is possible in this direction. */
export function checkRouterTypes(routerType: RouterType, role: Role, opposite: Opposite): void {
  if (opposite.routerType !== 'VBR') return;
  if (routerType === 'VBR') refuse(ROLE_ERRORS['IllegalParam.VRouterType']);
  if (role === 'InitiatingSide') refuse(ROLE_ERRORS['InvalidRole.ValueNotSupported']);
}

export function checkOtherRouter(routerId: string, opposite: Opposite): void {
  if (opposite.routerId?.toLowerCase() === routerId.toLowerCase())
    refuse(ROUTER_PAIR_ERRORS.IncorrectOppositeInterfaceInfo);
}
