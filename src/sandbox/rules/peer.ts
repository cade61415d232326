import type { RouterInterface } from '../state/router-interface';
import type { World } from '../world';

/** The interface at the other end: what it is connected with or, while it is Idle, what it names and is named by. */
export function peerOf(world: World, one: RouterInterface): RouterInterface | undefined {
  const other = world.routerInterfaces.find(one.connectedWith ?? one.opposite.interfaceId ?? '');
  const mutual = one.connectedWith !== undefined || other?.opposite.interfaceId === one.id;
  return mutual ? other : undefined;
}

/** Whether what it was connected with is deleted, or about to be [inferred: from then on there is nothing to be active with]. */
export function isPeerDeleted(world: World, one: RouterInterface): boolean {
  if (one.connectedWith === undefined) return false;
  const other = world.routerInterfaces.find(one.connectedWith);
  return !other || other.status === 'Deleting';
}
