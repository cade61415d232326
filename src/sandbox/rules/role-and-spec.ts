import { refuse } from '../errors';
import type { Role, RouterType } from '../state/router-interface';
import { isInitiatorSpec, NEGATIVE } from '../state/specs';

/** `VRouter` or `VBR`. InvalidRouterType.ValueNotSupported. */
export function routerTypeFrom(text: string): RouterType {
  return text === 'VRouter' || text === 'VBR' ? text : refuse('InvalidRouterType.ValueNotSupported');
}

/**
 * The opposite router's type, if given. IllegalParam.VRouterType: of the codes in the action's own list that speak of a router type, the
 * one that does not say RouterType [inferred].
 */
export function oppositeRouterTypeFrom(text: string | undefined): RouterType | undefined {
  return text === undefined || text === 'VRouter' || text === 'VBR' ? text : refuse('IllegalParam.VRouterType');
}

/** `InitiatingSide` or `AcceptingSide`; on a VBR only the former (CreateRouterInterface reference). InvalidRole.ValueNotSupported. */
export function roleFrom(text: string, routerType: RouterType): Role {
  if (text !== 'InitiatingSide' && text !== 'AcceptingSide') refuse('InvalidRole.ValueNotSupported');
  if (routerType === 'VBR' && text === 'AcceptingSide') refuse('InvalidRole.ValueNotSupported');
  return text;
}

/**
 * An acceptor is always `Negative` (CreateRouterInterface reference). That an initiator never is follows from its having to have a
 * bandwidth; the code for it is inferred. InvalidSpec.ValudNotSupported.
 */
export function specFrom(text: string, role: Role): string {
  const fits = role === 'AcceptingSide' ? text === NEGATIVE : isInitiatorSpec(text);
  return fits ? text : refuse('InvalidSpec.ValudNotSupported');
}

/** A specification to change to, of whichever role. InvalidSpec.ValueNotSupported. */
export function knownSpecFrom(text: string): string {
  return text === NEGATIVE || isInitiatorSpec(text) ? text : refuse('InvalidSpec.ValueNotSupported');
}

/** Whether the role can change to it. InvalidRouterInterfaceSpec.Malformed [inferred: it too is in ModifyRouterInterfaceSpec's list]. */
export function checkSpecOfRole(spec: string, role: Role): void {
  if ((spec === NEGATIVE) !== (role === 'AcceptingSide')) refuse('InvalidRouterInterfaceSpec.Malformed');
}
