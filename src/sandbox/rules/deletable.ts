import { ROUTER_INTERFACE_ERRORS } from '../common-errors/router-interface';
import { type ErrorRow, pickRows } from '../error-rows';
import { documented } from '../evidence';
import { refuse } from '../refusal';
import type { RouterInterface } from '../state/router-interface';

export const DELETABLE_ERRORS = pickRows(
  ROUTER_INTERFACE_ERRORS,
  'InvalidRouterInterfaceChargeType.Malformed#delete',
  'OperationFailed.OperationLocked',
);

export const DELETABLE_BEHAVIOURS = [
  documented('pages2019', 'A subscription interface cannot be deleted. It is refunded instead.'),
] as const;

/**
 * Refuses the deletion of a subscription interface and of a locked one.
 *
 * @param subscription The error of the action for a subscription interface.
 */
export function checkDeletable(
  target: RouterInterface,
  subscription: ErrorRow = DELETABLE_ERRORS['InvalidRouterInterfaceChargeType.Malformed#delete'],
): void {
  if (target.chargeType === 'Prepaid') refuse(subscription);
  if (target.operationLocked) refuse(DELETABLE_ERRORS['OperationFailed.OperationLocked']);
}
