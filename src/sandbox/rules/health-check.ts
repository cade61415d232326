import { isIPv4 } from 'node:net';
import { type ErrorKey, refuse } from '../errors';
import type { HealthCheck, Opposite, RouterType } from '../state/router-interface';
import type { World } from '../world';

/** How an action spells its refusals. */
export interface HealthCheckRefusals {
  readonly wrongKind: ErrorKey;
  readonly wrongAddress: ErrorKey;
}

const AT_CREATION: HealthCheckRefusals = {
  wrongKind: 'OperationFailed.HcForInvalidRiType',
  wrongAddress: 'IllegalParam.HealthcheckIp',
};

/**
 * The health check, if asked for. IPv4 only; a source needs a target, and they differ: InvalidHealthCheckIP.Malformd, which is
 * ModifyRouterInterfaceAttribute's code, as CreateRouterInterface's list has none for it. Only an interface on a VPC router that faces a
 * VBR can have one: OperationFailed.HcForInvalidRiType. Where that VBR is one of this world, neither address can be the cloud's end of
 * its line: IllegalParam.HealthcheckIp. ModifyRouterInterfaceAttribute's list has neither; it says IllegalParam.HcSourceIp [inferred].
 */
export function healthCheckFrom(
  world: World,
  asked: HealthCheck,
  routerType: RouterType,
  opposite: Opposite,
  { wrongKind, wrongAddress }: HealthCheckRefusals = AT_CREATION,
): HealthCheck | undefined {
  const { sourceIp, targetIp } = asked;
  if (sourceIp === undefined && targetIp === undefined) return undefined;
  for (const address of [sourceIp, targetIp]) {
    if (address !== undefined && !isIPv4(address)) refuse('InvalidHealthCheckIP.Malformd');
  }
  if (targetIp === undefined || sourceIp === targetIp) refuse('InvalidHealthCheckIP.Malformd');
  if (routerType !== 'VRouter' || opposite.routerType !== 'VBR') refuse(wrongKind);
  const vbr = opposite.routerId === undefined ? undefined : world.vbrs.find(opposite.routerId);
  if (vbr && (sourceIp === vbr.localGatewayIp || targetIp === vbr.localGatewayIp)) refuse(wrongAddress);
  return asked;
}
