import type { RouterInterfaceStatus } from '../models/enums';
import type { Basis } from '../sources/sources';

type Status = Exclude<RouterInterfaceStatus, 'UNKNOWN' | 'Deleted'>;

/** State change of an interface by an action. All transitions are asynchronous: an accepted action has only started. */
export interface Transition {
  /** States that allow the action. */
  readonly from: readonly Status[];
  /** State during the transition. */
  readonly through?: Status;
  /** State after the transition; absent where it does not show in one interface. */
  readonly to?: Status | 'absent';
  readonly basis: Basis;
}

/**
 * Whether the interface has reached the new state or is on the way to it.
 *
 * @param current undefined for an absent interface. An interface without a status is not absent.
 */
export function isReached(
  { through, to }: Transition,
  current: { readonly status?: string | undefined } | undefined,
): boolean {
  if (to === undefined) return false;
  if (current === undefined) return to === 'absent';
  return current.status !== undefined && (current.status === to || current.status === through);
}
