import { invalid, missing, refuse } from '../errors';
import { booleanOf, integerOf, optional } from '../parameters/read-value';
import type { Role } from '../state/router-interface';
import type { Parameters } from '../wire/parameters';

/** How an interface is paid for. Months count from its creation; undefined = as it is used. */
export interface Charge {
  readonly months: number | undefined;
}

const MAX_MONTHS = 9;
const MAX_YEARS = 3;

/**
 * PostPaid, the default of the reference page, or PrePaid with a Period of 1–9 months or 1–3 years; PricingCycle is `Month` unless given
 * (metadata). InvalidRouterInterfaceChargeType.Malformed, Forbidden.AcceptRoleNotSupportPrePay; the action's list has no codes for a
 * missing or wrong Period and PricingCycle, so they get the public gateway's: MissingPeriod, InvalidPeriod, InvalidPricingCycle.
 * An unpaid order (AutoPay=false) makes the interface all the same: what the service does with it until it is paid is not documented.
 */
export function chargeFrom(parameters: Parameters, role: Role): Charge {
  booleanOf(parameters, 'AutoPay');
  booleanOf(parameters, 'AutoRenew');
  const period = integerOf(parameters, 'Period', 1, MAX_MONTHS);
  const type = optional(parameters, 'InstanceChargeType') ?? 'PostPaid';
  if (type !== 'PostPaid' && type !== 'PrePaid') refuse('InvalidRouterInterfaceChargeType.Malformed');
  if (type === 'PostPaid') return { months: undefined };
  if (role === 'AcceptingSide') refuse('Forbidden.AcceptRoleNotSupportPrePay');
  if (period === undefined) missing('Period');
  const cycle = optional(parameters, 'PricingCycle') ?? 'Month';
  if (cycle !== 'Month' && cycle !== 'Year') invalid('PricingCycle');
  if (cycle === 'Year' && period > MAX_YEARS) invalid('Period');
  return { months: cycle === 'Year' ? period * 12 : period };
}

/** When what was paid for ends, in milliseconds since the epoch. */
export function endOf(charge: Charge, createdAt: number): number | undefined {
  if (charge.months === undefined) return undefined;
  const end = new Date(createdAt);
  end.setUTCMonth(end.getUTCMonth() + charge.months);
  return end.getTime();
}
