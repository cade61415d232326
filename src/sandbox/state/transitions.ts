import type { World } from '../world';
import {
  type Attributes,
  attributesOf,
  type PassingStatus,
  type RouterInterface,
  type StableStatus,
} from './router-interface';

/** The world and the time at which something is done to it. */
export interface Moment {
  readonly world: World;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Puts an interface into a state that ends on its own after `transitionMs`. Deletion ends in absence, at which the routes to the
 * interface are gone too.
 */
export function startTransition(
  { world, now }: Moment,
  one: RouterInterface,
  through: PassingStatus,
  to: StableStatus | 'absent',
): void {
  one.status = through;
  one.modifiedAt = now;
  world.events.schedule(now + world.settings.transitionMs, (time) => {
    if (to === 'absent') {
      world.routerInterfaces.remove(one);
      world.routeEntries.removeAllOf(one.id);
      return;
    }
    one.status = to;
    one.modifiedAt = time;
    if (to === 'Active') one.connectedAt ??= time;
  });
}

/** Starts to connect two interfaces. Each has its own record and its own state from then on. */
export function startConnecting(moment: Moment, initiator: RouterInterface, acceptor: RouterInterface): void {
  initiator.connectedWith = acceptor.id;
  acceptor.connectedWith = initiator.id;
  moment.world.routerInterfaces.markConnected(initiator.routerId, acceptor.routerId);
  startTransition(moment, initiator, 'Connecting', 'Active');
  startTransition(moment, acceptor, 'AcceptingConnecting', 'Active');
}

/** Changes attributes at once, but lets them be seen only after `modifyLagMs`. */
export function changeAttributes({ world, now }: Moment, one: RouterInterface, changes: Partial<Attributes>): void {
  const before = attributesOf(one);
  Object.assign(one, changes);
  one.modifiedAt = now;
  const { modifyLagMs } = world.settings;
  if (modifyLagMs === 0 && one.unseen.length === 0) return;
  one.unseen = [...one.unseen, before];
  world.events.schedule(now + modifyLagMs, () => {
    one.unseen = one.unseen.slice(1);
  });
}
