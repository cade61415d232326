import { errorRows } from '../error-rows';
import { documented, inferred } from '../evidence';
import { optionalText } from '../parameters/read-value';
import { invalid, refuse } from '../refusal';
import type { Opposite, RouterInterface } from '../state/router-interface';
import type { Parameters } from '../wire/parameters';

const MAX_INT64 = 2n ** 63n - 1n;

export const OPPOSITE_CHANGE_ERRORS = errorRows(
  { certainty: 'documented', source: 'metadata' },
  {
    'InvalidOppositeRouterType.ValueNotSupported': [400, 'The specified OppositeRouterType is not valid.'],
    'Forbbiden.ModifyIdAndType': [400, 'Opposite is VBR, cannot modify the ID and type'],
    'IncorrectStatus.RouterInterface': [
      400,
      'This openeration would not be allowed because status of this RouterInterface is not correct.',
    ],
  },
);

export const OPPOSITE_CHANGE_BEHAVIOURS = [
  documented('metadata', '`OppositeRouterType` is `VBR` by default.'),
  inferred('metadata', 'The default also applies if the request changes another opposite field only.'),
  inferred('metadata', 'Only an `Idle` interface can change its peer; otherwise `IncorrectStatus.RouterInterface`.'),
  inferred(
    'metadata',
    'If the peer is on a VBR, a change of router or type is refused with `Forbbiden.ModifyIdAndType`.',
  ),
] as const;

/** Reads the opposite parameters. Returns undefined if none is set. */
export function readOppositeChange(parameters: Parameters): Partial<Opposite> | undefined {
  const interfaceId = optionalText(parameters, 'OppositeInterfaceId');
  const routerId = optionalText(parameters, 'OppositeRouterId');
  const routerType = optionalText(parameters, 'OppositeRouterType');
  const ownerId = optionalText(parameters, 'OppositeInterfaceOwnerId');
  if (ownerId !== undefined && !isInt64(ownerId)) invalid('OppositeInterfaceOwnerId');
  if (routerType !== undefined && routerType !== 'VRouter' && routerType !== 'VBR') {
    refuse(OPPOSITE_CHANGE_ERRORS['InvalidOppositeRouterType.ValueNotSupported']);
  }
  if (!interfaceId && !routerId && !routerType && !ownerId) return undefined;
  return {
    ...(interfaceId && { interfaceId }),
    ...(routerId && { routerId }),
    ...(ownerId && { ownerId }),
    routerType: routerType ?? 'VBR',
  };
}

/** Refuses a change of the peer unless the interface is Idle. */
export function checkOppositeChange(target: RouterInterface, parameters: Parameters): void {
  if (target.status === 'Idle') return;
  const router = optionalText(parameters, 'OppositeRouterId') ?? optionalText(parameters, 'OppositeRouterType');
  if (target.opposite.routerType === 'VBR' && router !== undefined) {
    refuse(OPPOSITE_CHANGE_ERRORS['Forbbiden.ModifyIdAndType']);
  }
  refuse(OPPOSITE_CHANGE_ERRORS['IncorrectStatus.RouterInterface']);
}

// The id stays text: a double cannot represent every int64.
function isInt64(text: string): boolean {
  return /^\d{1,19}$/.test(text) && BigInt(text) <= MAX_INT64;
}
