import type { Call } from '../action';
import { type ErrorKey, refuse } from '../errors';
import { mandatory } from '../parameters/read-value';
import { findRegion } from '../state/regions';
import type { RouterInterface } from '../state/router-interface';

/** How an action spells its refusals. */
export interface OwnInterfaceRefusals {
  readonly unknownRegion: ErrorKey;
  readonly notFound: ErrorKey;
  readonly notOwner: ErrorKey;
}

/**
 * The interface that RegionId and RouterInterfaceId name. One that lies in another region is not found; one that exists, but belongs to
 * another account, has a code of its own in every action's list.
 */
export function requireOwnInterface(
  { world, accountId, parameters }: Call,
  { unknownRegion, notFound, notOwner }: OwnInterfaceRefusals,
): RouterInterface {
  const { regionId } = findRegion(mandatory(parameters, 'RegionId')) ?? refuse(unknownRegion);
  const one = world.routerInterfaces.find(mandatory(parameters, 'RouterInterfaceId')) ?? refuse(notFound);
  if (one.regionId !== regionId) refuse(notFound);
  return one.ownerId === accountId ? one : refuse(notOwner);
}
