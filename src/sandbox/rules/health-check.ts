import { isIPv4 } from 'node:net';
import { ROUTER_INTERFACE_ERRORS } from '../common-errors/router-interface';
import type { ErrorRow } from '../error-rows';
import { documented, guess, inferred } from '../evidence';
import { refuse } from '../refusal';
import type { HealthCheck, Opposite, RouterType } from '../state/router-interface';
import type { World } from '../world';

/** The errors of an action for these violations. */
export interface HealthCheckErrors {
  /** The interface cannot have a health check. */
  readonly unsupported: ErrorRow;
  /** An address is the gateway address of the VBR. */
  readonly gatewayAddress: ErrorRow;
}

export const HEALTH_CHECK_BEHAVIOURS = [
  documented('sdk', '`HealthCheckSourceIp` requires `HealthCheckTargetIp`.'),
  documented('resourceOrchestration', '`HealthCheckTargetIp` requires `HealthCheckSourceIp`.'),
  inferred('metadata', 'One address without the other is refused with `InvalidHealthCheckIP.Malformd`.'),
  documented('metadata', 'Only an interface on a VPC router with a peer on a VBR can have a health check.'),
  inferred('metadata', 'Neither address can be the gateway address of the VBR on the cloud side.'),
  guess('Source and target must differ.'),
] as const;

/** Validates the requested health check. Returns undefined if neither address is set. */
export function validateHealthCheck(
  world: World,
  { sourceIp, targetIp }: { readonly [Address in keyof HealthCheck]: string | undefined },
  routerType: RouterType,
  opposite: Opposite,
  errors: HealthCheckErrors,
): HealthCheck | undefined {
  if (sourceIp === undefined && targetIp === undefined) return undefined;
  const malformed = ROUTER_INTERFACE_ERRORS['InvalidHealthCheckIP.Malformd'];
  for (const address of [sourceIp, targetIp]) {
    if (address !== undefined && !isIPv4(address)) refuse(malformed);
  }
  if (sourceIp === undefined || targetIp === undefined || sourceIp === targetIp) refuse(malformed);
  if (routerType !== 'VRouter' || opposite.routerType !== 'VBR') refuse(errors.unsupported);
  const vbr = opposite.routerId === undefined ? undefined : world.routers.find(opposite.routerId)?.vbr;
  if (vbr && (sourceIp === vbr.localGatewayIp || targetIp === vbr.localGatewayIp)) refuse(errors.gatewayAddress);
  return { sourceIp, targetIp };
}
