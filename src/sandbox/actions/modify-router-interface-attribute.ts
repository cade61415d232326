import type { Action } from '../action';
import { ROUTER_INTERFACE_ERRORS } from '../common-errors/router-interface';
import { errorRows, pickRows } from '../error-rows';
import { documented, guess, inferred, observed } from '../evidence';
import { optionalParameter, REGION_ID, ROUTER_INTERFACE_ID } from '../parameters/definition';
import { refuse } from '../refusal';
import { HEALTH_CHECK_BEHAVIOURS } from '../rules/health-check';
import {
  changedHealthCheck,
  HEALTH_CHECK_CHANGE_BEHAVIOURS,
  HEALTH_CHECK_CHANGE_ERRORS,
  readHealthCheckChange,
} from '../rules/health-check-change';
import { checkDescription, checkName, NAMING_BEHAVIOURS } from '../rules/naming';
import {
  checkOppositeChange,
  OPPOSITE_CHANGE_BEHAVIOURS,
  OPPOSITE_CHANGE_ERRORS,
  readOppositeChange,
} from '../rules/opposite-change';
import { requireOwnInterface } from '../rules/own-interface';
import { isStable } from '../state/router-interface';
import { changeAttributes } from '../state/transitions';

const CHANGES = [
  optionalParameter('Name', '2–128 characters; starts with a letter or Chinese character; also digits, `.`, `_`, `-`'),
  optionalParameter('Description', '2–256 characters; starts with a letter or Chinese character'),
  optionalParameter('OppositeInterfaceId', 'while Idle; not looked up'),
  optionalParameter('OppositeRouterId', 'while Idle; not looked up'),
  optionalParameter('OppositeRouterType', 'VRouter or VBR, while Idle; default VBR with another opposite field'),
  optionalParameter('OppositeInterfaceOwnerId', 'digits, while Idle', 'int64'),
  optionalParameter('HealthCheckSourceIp', 'IPv4; required with a target; only on a VPC router with a peer on a VBR'),
  optionalParameter('HealthCheckTargetIp', 'IPv4; required with a source'),
  optionalParameter('HcThreshold', '1 or more; default 8', 'int32'),
  optionalParameter('HcRate', 'ms, 1 or more; default 2000', 'int32'),
  optionalParameter('DeleteHealthCheckIp', 'removes both addresses', 'boolean'),
] as const;

const ERRORS = {
  ...pickRows(
    ROUTER_INTERFACE_ERRORS,
    'InvalidRegionId.NotFound#specified',
    'InvalidRouterInterfaceId.NotFound#records',
    'Forbidden.FinancialLocked',
    'OperationFailed.OperationLocked',
  ),
  ...HEALTH_CHECK_CHANGE_ERRORS,
  ...OPPOSITE_CHANGE_ERRORS,
  ...errorRows(
    { certainty: 'documented', source: 'metadata' },
    {
      'InvalidName.Malformed#modify': [400, 'The attribute name is illegal.'],
      'InvalidDescription.Malformed#modify': [400, 'The Description is illegal.'],
      'Forbbiden#modify': [400, 'The Router instance owner error'],
      INSTANCE_IN_PROCESSIONG: [400, 'Instance is in processing,please wait and try again'],
    },
  ),
};

export const modifyRouterInterfaceAttribute = {
  name: 'ModifyRouterInterfaceAttribute',
  description: 'Changes attributes in a stable status; the peer only while `Idle`.',
  parameters: [REGION_ID, ROUTER_INTERFACE_ID, ...CHANGES],
  errors: ERRORS,
  faultOnlyErrors: errorRows(
    { certainty: 'documented', source: 'metadata' },
    { 'LinkRole.NotSupport': [400, 'This linkrole is not supported'] },
  ),
  behaviours: [
    documented('metadata', 'The change is synchronous. The status does not change.'),
    inferred('metadata', 'Outside a stable status it is refused with `INSTANCE_IN_PROCESSIONG`.'),
    inferred('metadata', 'A request without a change is refused with `InvalidParam.ModifyRouterInterface`.'),
    inferred('sdk', 'A name allows `.`, although the page of this action does not state it.'),
    observed('terraform', 'Reads can return the old attributes for some time; see `--modify-lag-ms`.'),
    guess('The types of the two routers are not compared: Connect compares them.'),
    ...OPPOSITE_CHANGE_BEHAVIOURS,
    ...HEALTH_CHECK_BEHAVIOURS,
    ...HEALTH_CHECK_CHANGE_BEHAVIOURS,
    ...NAMING_BEHAVIOURS,
  ],
  run(call) {
    const { world, parameters } = call;
    const name = parameters['Name'];
    const description = parameters['Description'];
    checkName(name, ERRORS['InvalidName.Malformed#modify']);
    checkDescription(description, ERRORS['InvalidDescription.Malformed#modify']);
    const oppositeChange = readOppositeChange(parameters);
    const check = readHealthCheckChange(parameters);
    if (!CHANGES.some((change) => parameters[change.name])) refuse(ERRORS['InvalidParam.ModifyRouterInterface']);

    const target = requireOwnInterface(call, {
      unknownRegion: ERRORS['InvalidRegionId.NotFound#specified'],
      notFound: ERRORS['InvalidRouterInterfaceId.NotFound#records'],
      notOwner: ERRORS['Forbbiden#modify'],
    });
    if (target.businessStatus === 'FinancialLocked') refuse(ERRORS['Forbidden.FinancialLocked']);
    if (target.operationLocked) refuse(ERRORS['OperationFailed.OperationLocked']);
    if (!isStable(target.status)) refuse(ERRORS.INSTANCE_IN_PROCESSIONG);
    if (oppositeChange) checkOppositeChange(target, parameters);
    const opposite = { ...target.opposite, ...oppositeChange };
    changeAttributes(call, target, {
      opposite,
      healthCheck: changedHealthCheck(world, target, check, opposite),
      hcRateMs: check.hcRateMs ?? target.hcRateMs,
      hcThreshold: check.hcThreshold ?? target.hcThreshold,
      name: name ?? target.name,
      description: description ?? target.description,
    });
    return {};
  },
} satisfies Action;
