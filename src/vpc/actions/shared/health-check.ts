import { isPresent, type Rule, requiredWhen, type Scope } from '../../rules/rule';
import type { Basis } from '../../sources/sources';

/** The addresses of a health check. */
export interface HealthCheckAddresses {
  healthCheckSourceIp?: string | null;
  healthCheckTargetIp?: string | null;
}

/** @param basis Text that documents the address for the action. */
export function healthCheckTargetRequired<Request extends HealthCheckAddresses>(
  scope: Scope<Request>,
  basis: Basis,
): Rule<Request> {
  return requiredWhen(
    scope,
    'healthCheckTargetIp',
    '{healthCheckSourceIp} is present',
    ({ healthCheckSourceIp }) => isPresent(healthCheckSourceIp),
    basis,
  );
}
