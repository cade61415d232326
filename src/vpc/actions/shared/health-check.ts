import { isPresent, type Rule, requiredWhen, type Scope } from '../../rules/rule';
import type { Basis } from '../../sources/sources';

/** The addresses of a health check. */
export interface HealthCheckAddresses {
  healthCheckSourceIp?: string | null;
  healthCheckTargetIp?: string | null;
  deleteHealthCheckIp?: boolean | null;
}

type Address = 'healthCheckSourceIp' | 'healthCheckTargetIp';

/**
 * A health check has both addresses or none. A request that removes the addresses may contain neither, so it requires none.
 *
 * @param bases Texts that document that the target, or the source, is required with the other address.
 */
export function bothHealthCheckAddresses<Request extends HealthCheckAddresses>(
  scope: Scope<Request>,
  bases: { readonly target: Basis; readonly source: Basis },
): Rule<Request>[] {
  const requiredWith = (field: Address, other: Address, basis: Basis) =>
    requiredWhen(
      scope,
      field,
      `{${other}} is present`,
      (request) => isPresent(request[other]) && request.deleteHealthCheckIp !== true,
      basis,
    );
  return [
    requiredWith('healthCheckTargetIp', 'healthCheckSourceIp', bases.target),
    requiredWith('healthCheckSourceIp', 'healthCheckTargetIp', bases.source),
  ];
}
