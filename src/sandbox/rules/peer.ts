import type { RouterInterface } from '../state/router-interface';
import type { World } from '../world';

/** Returns the connected peer or, before a connection, the interface that this one names and that names this one. */
export function peerOf(world: World, routerInterface: RouterInterface): RouterInterface | undefined {
  const { id, connectedWith, opposite } = routerInterface;
  const peer = world.routerInterfaces.find(connectedWith ?? opposite.interfaceId ?? '');
  const mutual = connectedWith !== undefined || peer?.opposite.interfaceId === id;
  return mutual ? peer : undefined;
}

/** Whether the connected peer is deleted or in the status Deleting. */
export function isPeerDeleted(world: World, { connectedWith }: RouterInterface): boolean {
  if (connectedWith === undefined) return false;
  const peer = world.routerInterfaces.find(connectedWith);
  return !peer || peer.status === 'Deleting';
}
