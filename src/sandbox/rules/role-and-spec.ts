import { errorRows } from '../error-rows';
import { documented, inferred } from '../evidence';
import { refuse } from '../refusal';
import type { Role, RouterType } from '../state/router-interface';
import { isInitiatorSpec, NEGATIVE } from '../state/specs';

export const ROLE_AND_SPEC_ERRORS = errorRows(
  { certainty: 'documented', source: 'metadata' },
  {
    'InvalidRole.ValueNotSupported': [400, 'The specified Role is not valid.'],
    'InvalidSpec.ValudNotSupported': [400, 'The specified Spec is not supported.'],
    'InvalidRouterType.ValueNotSupported': [400, 'The specified RouterType is not valid.'],
    'IllegalParam.VRouterType': [400, 'The VRouterType is not supported.'],
  },
);

export const ROLE_AND_SPEC_BEHAVIOURS = [
  documented('reference', 'An interface on a VBR is an initiator.'),
  documented('reference', 'The spec of an acceptor is `Negative`.'),
  inferred('metadata', 'The spec of an initiator is not `Negative`: it must have a bandwidth.'),
  inferred('metadata', 'An unknown `OppositeRouterType` is refused with `IllegalParam.VRouterType`.'),
] as const;

export function readRouterType(text: string): RouterType {
  return text === 'VRouter' || text === 'VBR'
    ? text
    : refuse(ROLE_AND_SPEC_ERRORS['InvalidRouterType.ValueNotSupported']);
}

export function readOppositeRouterType(text: string | undefined): RouterType | undefined {
  return text === undefined || text === 'VRouter' || text === 'VBR'
    ? text
    : refuse(ROLE_AND_SPEC_ERRORS['IllegalParam.VRouterType']);
}

export function readRole(text: string, routerType: RouterType): Role {
  const known = text === 'InitiatingSide' || text === 'AcceptingSide';
  if (!known || (routerType === 'VBR' && text === 'AcceptingSide')) {
    refuse(ROLE_AND_SPEC_ERRORS['InvalidRole.ValueNotSupported']);
  }
  return text;
}

export function readSpec(text: string, role: Role): string {
  const valid = role === 'AcceptingSide' ? text === NEGATIVE : isInitiatorSpec(text);
  return valid ? text : refuse(ROLE_AND_SPEC_ERRORS['InvalidSpec.ValudNotSupported']);
}
