import { refuse } from '../errors';
import type { RouterInterface } from '../state/router-interface';

/**
 * Neither what is paid for in advance, which is refunded instead, nor what operations has locked can be deleted. 500
 * InvalidRouterInterfaceChargeType.Malformed (documents of 2019), OperationFailed.OperationLocked.
 */
export function checkDeletable(one: RouterInterface): void {
  if (one.chargeType === 'Prepaid') refuse('InvalidRouterInterfaceChargeType.Malformed#delete');
  if (one.operationLocked) refuse('OperationFailed.OperationLocked');
}
