import type { Call } from '../action';
import type { ErrorRow } from '../error-rows';
import { requiredText } from '../parameters/read-value';
import { refuse } from '../refusal';
import { findRegion } from '../state/regions';
import type { RouterInterface } from '../state/router-interface';

/** The errors of an action for these violations. */
export interface OwnInterfaceErrors {
  readonly unknownRegion: ErrorRow;
  /** The id is unknown, or the interface is in another region. */
  readonly notFound: ErrorRow;
  /** The interface is in another account. */
  readonly notOwner: ErrorRow;
}

/** Returns the interface that RegionId and RouterInterfaceId identify. */
export function requireOwnInterface(
  { world, accountId, parameters }: Call,
  { unknownRegion, notFound, notOwner }: OwnInterfaceErrors,
): RouterInterface {
  const { regionId } = findRegion(requiredText(parameters, 'RegionId')) ?? refuse(unknownRegion);
  const target = world.routerInterfaces.find(requiredText(parameters, 'RouterInterfaceId')) ?? refuse(notFound);
  if (target.regionId !== regionId) refuse(notFound);
  return target.ownerId === accountId ? target : refuse(notOwner);
}
