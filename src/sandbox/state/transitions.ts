import type { World } from '../world';
import {
  type Attributes,
  attributesOf,
  type RouterInterface,
  type StableStatus,
  type TransitionStatus,
} from './router-interface';

/** The world and the time of a change. */
export interface ChangeContext {
  readonly world: World;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Starts a transition. It ends after `transitionMs`. The end of a deletion removes the interface and the routes to it.
 */
export function startTransition(
  { world, now }: ChangeContext,
  target: RouterInterface,
  through: TransitionStatus,
  to: StableStatus | 'absent',
): void {
  target.status = through;
  target.modifiedAt = now;
  world.events.schedule(now + world.settings.transitionMs, (time) => {
    if (to === 'absent') {
      world.routerInterfaces.remove(target);
      world.routeEntries.removeAllOf(target.id);
      return;
    }
    target.status = to;
    target.modifiedAt = time;
    if (to === 'Active') target.connectedAt ??= time;
  });
}

/** Starts the connection of two interfaces. Each has an independent status. */
export function startConnecting(context: ChangeContext, initiator: RouterInterface, acceptor: RouterInterface): void {
  initiator.connectedWith = acceptor.id;
  acceptor.connectedWith = initiator.id;
  context.world.routerInterfaces.markConnected(initiator.routerId, acceptor.routerId);
  startTransition(context, initiator, 'Connecting', 'Active');
  startTransition(context, acceptor, 'AcceptingConnecting', 'Active');
}

/** Changes attributes. Reads see the change after `modifyLagMs`. */
export function changeAttributes(
  { world, now }: ChangeContext,
  target: RouterInterface,
  changes: Partial<Attributes>,
): void {
  const before = attributesOf(target);
  Object.assign(target, changes);
  target.modifiedAt = now;
  const { modifyLagMs } = world.settings;
  if (modifyLagMs === 0 && target.olderAttributes.length === 0) return;
  target.olderAttributes = [...target.olderAttributes, before];
  world.events.schedule(now + modifyLagMs, () => {
    target.olderAttributes = target.olderAttributes.slice(1);
  });
}
