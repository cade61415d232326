import { ROUTER_INTERFACE_ERRORS } from '../common-errors/router-interface';
import { errorRows, pickRows } from '../error-rows';
import { documented, inferred } from '../evidence';
import { optionalText, readBoolean } from '../parameters/read-value';
import { invalid, refuse } from '../refusal';
import type { HealthCheck, Opposite, RouterInterface } from '../state/router-interface';
import type { Parameters } from '../wire/parameters';
import type { World } from '../world';
import { validateHealthCheck } from './health-check';

const MAX_INT32 = 2 ** 31 - 1;

export const HEALTH_CHECK_CHANGE_ERRORS = {
  ...pickRows(ROUTER_INTERFACE_ERRORS, 'InvalidHealthCheckIP.Malformd'),
  ...errorRows(
    { certainty: 'documented', source: 'metadata' },
    {
      'InvalidParam.ModifyRouterInterface': [400, 'Modify routerinterface param invalid'],
      'IllegalParam.HcThreshold': [400, '%s'],
      'IllegalParam.HcRate': [400, '%s'],
      'IllegalParam.HcSourceIp': [400, 'The specified healthCheck Ip is not valid.'],
    },
  ),
};

export const HEALTH_CHECK_CHANGE_BEHAVIOURS = [
  documented('sdk', '`DeleteHealthCheckIp` removes both addresses.'),
  inferred(
    'metadata',
    '`HcRate` and `HcThreshold` must be greater than 0: `IllegalParam.HcRate`, `IllegalParam.HcThreshold`.',
  ),
  inferred(
    'metadata',
    'New addresses with `DeleteHealthCheckIp` are refused with `InvalidParam.ModifyRouterInterface`.',
  ),
  inferred('metadata', 'An interface that cannot have a health check is refused with `IllegalParam.HcSourceIp`.'),
] as const;

/** The health check parameters of a request. */
export interface HealthCheckChange {
  readonly sourceIp: string | undefined;
  readonly targetIp: string | undefined;
  readonly deleted: boolean;
  readonly hcRateMs: number | undefined;
  readonly hcThreshold: number | undefined;
}

/** Reads HealthCheckSourceIp, HealthCheckTargetIp, DeleteHealthCheckIp, HcRate (ms) and HcThreshold. */
export function readHealthCheckChange(parameters: Parameters): HealthCheckChange {
  const errors = HEALTH_CHECK_CHANGE_ERRORS;
  const sourceIp = optionalText(parameters, 'HealthCheckSourceIp');
  const targetIp = optionalText(parameters, 'HealthCheckTargetIp');
  const deleted = readBoolean(parameters, 'DeleteHealthCheckIp');
  if (deleted && (sourceIp ?? targetIp) !== undefined) refuse(errors['InvalidParam.ModifyRouterInterface']);
  if ((sourceIp === undefined) !== (targetIp === undefined)) refuse(errors['InvalidHealthCheckIP.Malformd']);
  const hcRateMs = readPositive(parameters, 'HcRate');
  const hcThreshold = readPositive(parameters, 'HcThreshold');
  return { sourceIp, targetIp, deleted, hcRateMs, hcThreshold };
}

/** Returns the health check after the change. */
export function changedHealthCheck(
  world: World,
  target: RouterInterface,
  { sourceIp, targetIp, deleted }: HealthCheckChange,
  opposite: Opposite,
): HealthCheck | undefined {
  if (deleted) return undefined;
  if (targetIp === undefined) return target.healthCheck;
  const error = HEALTH_CHECK_CHANGE_ERRORS['IllegalParam.HcSourceIp'];
  return validateHealthCheck(world, { sourceIp, targetIp }, target.routerType, opposite, {
    unsupported: error,
    gatewayAddress: error,
  });
}

function readPositive(parameters: Parameters, name: 'HcRate' | 'HcThreshold'): number | undefined {
  const text = optionalText(parameters, name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^-?\d{1,10}$/.test(text) || value > MAX_INT32) invalid(name);
  return value > 0
    ? value
    : refuse(HEALTH_CHECK_CHANGE_ERRORS[`IllegalParam.${name}`], `${name} must be greater than 0.`);
}
