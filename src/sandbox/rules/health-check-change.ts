import { invalid, refuse } from '../errors';
import { booleanOf, optional } from '../parameters/read-value';
import type { HealthCheck, Opposite, RouterInterface } from '../state/router-interface';
import type { Parameters } from '../wire/parameters';
import type { World } from '../world';
import { healthCheckFrom } from './health-check';

const MAX_INT32 = 2 ** 31 - 1;

/** What a request says of the health check. */
export interface HealthCheckChange {
  readonly sourceIp: string | undefined;
  readonly targetIp: string | undefined;
  readonly deleted: boolean;
  readonly hcRateMs: number | undefined;
  readonly hcThreshold: number | undefined;
}

/**
 * Reads HealthCheckSourceIp, HealthCheckTargetIp, DeleteHealthCheckIp, HcRate (milliseconds) and HcThreshold. Rate and threshold must be
 * above 0, their upper bounds are not documented: IllegalParam.HcRate, IllegalParam.HcThreshold. To set and to delete the addresses at
 * once is InvalidParam.ModifyRouterInterface [inferred].
 */
export function readHealthCheckChange(parameters: Parameters): HealthCheckChange {
  const sourceIp = optional(parameters, 'HealthCheckSourceIp');
  const targetIp = optional(parameters, 'HealthCheckTargetIp');
  const deleted = booleanOf(parameters, 'DeleteHealthCheckIp');
  if (deleted && (sourceIp ?? targetIp) !== undefined) refuse('InvalidParam.ModifyRouterInterface');
  if (sourceIp !== undefined && targetIp === undefined) refuse('InvalidHealthCheckIP.Malformd');
  const hcRateMs = positiveOf(parameters, 'HcRate');
  const hcThreshold = positiveOf(parameters, 'HcThreshold');
  return { sourceIp, targetIp, deleted, hcRateMs, hcThreshold };
}

/** The health check as it is to be. A target alone keeps the source that there is. */
export function changedHealthCheck(
  world: World,
  one: RouterInterface,
  { sourceIp, targetIp, deleted }: HealthCheckChange,
  opposite: Opposite,
): HealthCheck | undefined {
  if (deleted) return undefined;
  if (targetIp === undefined) return one.healthCheck;
  const asked = { sourceIp: sourceIp ?? one.healthCheck?.sourceIp, targetIp };
  return healthCheckFrom(world, asked, one.routerType, opposite, {
    wrongKind: 'IllegalParam.HcSourceIp',
    wrongAddress: 'IllegalParam.HcSourceIp',
  });
}

function positiveOf(parameters: Parameters, name: 'HcRate' | 'HcThreshold'): number | undefined {
  const text = optional(parameters, name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^-?\d{1,10}$/.test(text) || value > MAX_INT32) invalid(name);
  return value > 0 ? value : refuse(`IllegalParam.${name}`, `${name} must be greater than 0.`);
}
