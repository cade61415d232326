import { readChargeType } from '../../models/enums';
import { observed } from '../../sources/sources';
import type { Precondition } from '../action';

/** A deletion of a subscription is refused by the upstream with codes that do not name the way out. */
export const NOT_PREPAID: Precondition = {
  id: 'target.routerInterfaceId.prepaid',
  code: 'NOT_ALLOWED',
  field: 'routerInterfaceId',
  message:
    '{routerInterfaceId} must not be a {InstanceChargeType.PRE_PAID} interface: this API cannot delete a subscription. ' +
    'Unsubscribe from it in the Expenses and Costs console of Alibaba Cloud, or with RefundInstance of BssOpenApi.',
  basis: observed('terraform', 'refunds a subscription with RefundInstance, because DeleteRouterInterface refuses it'),
  check: ({ chargeType }) => readChargeType(chargeType ?? '') !== 'PrePaid',
};
