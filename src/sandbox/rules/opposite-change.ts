import { invalid, refuse } from '../errors';
import { optional } from '../parameters/read-value';
import type { Opposite, RouterInterface } from '../state/router-interface';
import type { Parameters } from '../wire/parameters';

const MAX_INT64 = 2n ** 63n - 1n;

/**
 * What is to be changed of the peer's description; undefined where nothing is. OppositeRouterType is VBR unless given (metadata), even
 * when only another field was meant. The owner is an int64, larger than a double can hold, and kept digit for digit.
 * InvalidOppositeRouterType.ValueNotSupported; InvalidOppositeInterfaceOwnerId is the public gateway's, for what is no int64.
 */
export function oppositeChangeFrom(parameters: Parameters): Partial<Opposite> | undefined {
  const interfaceId = optional(parameters, 'OppositeInterfaceId');
  const routerId = optional(parameters, 'OppositeRouterId');
  const routerType = optional(parameters, 'OppositeRouterType');
  const ownerId = optional(parameters, 'OppositeInterfaceOwnerId');
  if (ownerId !== undefined && !isInt64(ownerId)) invalid('OppositeInterfaceOwnerId');
  if (routerType !== undefined && routerType !== 'VRouter' && routerType !== 'VBR') {
    refuse('InvalidOppositeRouterType.ValueNotSupported');
  }
  if (!interfaceId && !routerId && !routerType && !ownerId) return undefined;
  return {
    ...(interfaceId && { interfaceId }),
    ...(routerId && { routerId }),
    ...(ownerId && { ownerId }),
    routerType: routerType ?? 'VBR',
  };
}

/**
 * Only an Idle interface can be pointed at another peer. Otherwise Forbbiden.ModifyIdAndType, whose message says that the opposite is a
 * VBR, where that is so and router or type are to change, and IncorrectStatus.RouterInterface for the rest [inferred].
 */
export function checkOppositeChange(one: RouterInterface, parameters: Parameters): void {
  if (one.status === 'Idle') return;
  const router = optional(parameters, 'OppositeRouterId') ?? optional(parameters, 'OppositeRouterType');
  if (one.opposite.routerType === 'VBR' && router !== undefined) refuse('Forbbiden.ModifyIdAndType');
  refuse('IncorrectStatus.RouterInterface');
}

function isInt64(text: string): boolean {
  return /^\d{1,19}$/.test(text) && BigInt(text) <= MAX_INT64;
}
