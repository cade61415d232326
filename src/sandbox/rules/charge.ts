import { errorRows } from '../error-rows';
import { documented, guess, inferred, observed } from '../evidence';
import { optionalText, readBoolean, readInteger } from '../parameters/read-value';
import { invalid, missing, refuse } from '../refusal';
import type { Role } from '../state/router-interface';
import type { Parameters } from '../wire/parameters';

export interface Charge {
  /** Length of the subscription; undefined for pay-as-you-go. */
  readonly months: number | undefined;
}

const MAX_MONTHS = 9;
const MAX_YEARS = 3;

export const CHARGE_ERRORS = errorRows(
  { certainty: 'documented', source: 'metadata' },
  {
    'InvalidRouterInterfaceChargeType.Malformed': [400, 'Specified RouterInterface ChargeType is not valid.'],
    'Forbidden.AcceptRoleNotSupportPrePay': [400, 'Acception side ri not support chargetype for prepaid.'],
  },
);

export const CHARGE_BEHAVIOURS = [
  documented('reference', '`InstanceChargeType` is `PostPaid` by default.'),
  documented('sdk', '`PrePaid` requires `Period`: 1–9 months or 1–3 years. `PricingCycle` is `Month` by default.'),
  inferred(
    'metadata',
    'A wrong or missing `Period` or `PricingCycle` is refused by the public gateway: the list of the action has no code.',
  ),
  observed('terraform', '`Period` is ignored with `PostPaid`.'),
  guess('An unpaid order (`AutoPay=false`) creates the interface.'),
] as const;

/** Reads AutoPay, AutoRenew, Period, InstanceChargeType and PricingCycle. */
export function readCharge(parameters: Parameters, role: Role): Charge {
  readBoolean(parameters, 'AutoPay');
  readBoolean(parameters, 'AutoRenew');
  const period = readInteger(parameters, 'Period', 1, MAX_MONTHS);
  const type = optionalText(parameters, 'InstanceChargeType') ?? 'PostPaid';
  if (type !== 'PostPaid' && type !== 'PrePaid') refuse(CHARGE_ERRORS['InvalidRouterInterfaceChargeType.Malformed']);
  if (type === 'PostPaid') return { months: undefined };
  if (role === 'AcceptingSide') refuse(CHARGE_ERRORS['Forbidden.AcceptRoleNotSupportPrePay']);
  if (period === undefined) missing('Period');
  const cycle = optionalText(parameters, 'PricingCycle') ?? 'Month';
  if (cycle !== 'Month' && cycle !== 'Year') invalid('PricingCycle');
  if (cycle === 'Year' && period > MAX_YEARS) invalid('Period');
  return { months: cycle === 'Year' ? period * 12 : period };
}

/** Returns the end of the subscription in ms since the epoch, or undefined for pay-as-you-go. */
export function endOf(charge: Charge, createdAt: number): number | undefined {
  if (charge.months === undefined) return undefined;
  const end = new Date(createdAt);
  end.setUTCMonth(end.getUTCMonth() + charge.months);
  return end.getTime();
}
