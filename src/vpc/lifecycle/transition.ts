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

/** Whether an interface in this state, or an absent one, has reached the new state or is on the way to it. */
export function isReached({ through, to }: Transition, status: string | undefined): boolean {
  if (to === undefined) return false;
  if (status === undefined) return to === 'absent';
  return status === to || status === through;
}
