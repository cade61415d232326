import type { RouterInterfaceStatus } from './enums';

type Status = Exclude<RouterInterfaceStatus, 'UNKNOWN' | 'Deleted'>;

/** What an action asks of the state of an interface, and what it makes of it. */
export interface Transition {
  /** The states that allow it. */
  readonly from: readonly Status[];
  /** The state that it passes through, if any, and the one that it leads to; absence for a deletion. */
  readonly through?: Status;
  readonly to?: Status | 'absent';
}

/**
 * The life of an interface. All transitions are asynchronous: an accepted action has begun, not ended.
 * Source: remarks of the official SDK 7.3.2 on each action, messages in the service metadata of June 2024. That
 * ModifyRouterInterfaceSpec is allowed in IDLE and INACTIVE, and DeleteExpressConnect in ACTIVE, is inferred; the upstream
 * decides.
 */
export const TRANSITIONS = {
  ActivateRouterInterface: { from: ['Inactive'], through: 'Activating', to: 'Active' },
  DeactivateRouterInterface: { from: ['Active'], through: 'Deactivating', to: 'Inactive' },
  ConnectRouterInterface: { from: ['Idle'], through: 'Connecting', to: 'Active' },
  DeleteRouterInterface: { from: ['Idle', 'Inactive'], through: 'Deleting', to: 'absent' },
  // Of two sides, the state of one proves nothing, so it leads to nothing that could be read.
  DeleteExpressConnect: { from: ['Idle', 'Inactive', 'Active'] },
  ModifyRouterInterfaceSpec: { from: ['Active', 'Idle', 'Inactive'] },
  ModifyRouterInterfaceAttribute: { from: ['Idle', 'Active', 'Inactive'] },
} as const satisfies Record<string, Transition>;

/** Whether an interface in this state, or absent, is where the action leads, or on the way there. */
export function holdsAlready({ through, to }: Transition, status: string | undefined): boolean {
  if (to === undefined) return false;
  if (status === undefined) return to === 'absent';
  return status === to || status === through;
}
