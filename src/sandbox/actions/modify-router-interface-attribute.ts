import type { Action } from '../action';
import { refuse } from '../errors';
import { optionalParameter, REGION_ID, ROUTER_INTERFACE_ID } from '../parameters/definition';
import { changedHealthCheck, readHealthCheckChange } from '../rules/health-check-change';
import { checkDescription, checkName } from '../rules/naming';
import { checkOppositeChange, oppositeChangeFrom } from '../rules/opposite-change';
import { requireOwnInterface } from '../rules/own-interface';
import { isStable } from '../state/router-interface';
import { changeAttributes } from '../state/transitions';

const CHANGES = [
  optionalParameter('Name', '2–128 characters, from a letter or Chinese character; also digits, `.`, `_`, `-`'),
  optionalParameter('Description', '2–256 characters, from a letter or Chinese character'),
  optionalParameter('OppositeInterfaceId', 'while Idle; not looked up'),
  optionalParameter('OppositeRouterId', 'while Idle; not looked up'),
  optionalParameter('OppositeRouterType', 'VRouter or VBR, while Idle; VBR if left out with another opposite field'),
  optionalParameter('OppositeInterfaceOwnerId', 'digits, while Idle', 'int64'),
  optionalParameter('HealthCheckSourceIp', 'IPv4; only on a VPC router that faces a VBR'),
  optionalParameter('HealthCheckTargetIp', 'IPv4; needed with a source'),
  optionalParameter('HcThreshold', '1 or more; 8 unless ever given', 'int32'),
  optionalParameter('HcRate', 'milliseconds, 1 or more; 2000 unless ever given', 'int32'),
  optionalParameter('DeleteHealthCheckIp', 'removes both addresses', 'boolean'),
] as const;

/**
 * Changes what is given, at once and without a state between (the metadata calls it synchronous); what reads see of it follows after
 * `modifyLagMs`. Not in a passing state: INSTANCE_IN_PROCESSIONG. A request that changes nothing at all is
 * InvalidParam.ModifyRouterInterface [inferred].
 */
export const modifyRouterInterfaceAttribute: Action = {
  name: 'ModifyRouterInterfaceAttribute',
  does: 'Changes what is given, in a stable state; the peer only while Idle.',
  parameters: [REGION_ID, ROUTER_INTERFACE_ID, ...CHANGES],
  run(call) {
    const { world, parameters } = call;
    const name = parameters['Name'];
    const description = parameters['Description'];
    checkName(name, 'InvalidName.Malformed#modify');
    checkDescription(description, 'InvalidDescription.Malformed#modify');
    const oppositeChange = oppositeChangeFrom(parameters);
    const check = readHealthCheckChange(parameters);
    if (!CHANGES.some((change) => parameters[change.name])) refuse('InvalidParam.ModifyRouterInterface');

    const one = requireOwnInterface(call, {
      unknownRegion: 'InvalidRegionId.NotFound#specified',
      notFound: 'InvalidRouterInterfaceId.NotFound#records',
      notOwner: 'Forbbiden#modify',
    });
    if (one.businessStatus === 'FinancialLocked') refuse('Forbidden.FinancialLocked');
    if (one.operationLocked) refuse('OperationFailed.OperationLocked');
    if (!isStable(one.status)) refuse('INSTANCE_IN_PROCESSIONG');
    if (oppositeChange) checkOppositeChange(one, parameters);
    const opposite = { ...one.opposite, ...oppositeChange };
    changeAttributes(call, one, {
      opposite,
      healthCheck: changedHealthCheck(world, one, check, opposite),
      hcRateMs: check.hcRateMs ?? one.hcRateMs,
      hcThreshold: check.hcThreshold ?? one.hcThreshold,
      name: name ?? one.name,
      description: description ?? one.description,
    });
    return {};
  },
};
