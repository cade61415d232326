import type { RouterInterface } from '../models/router-interface';
import { boolean, enumeration, integer, type RequestOf, string } from '../rules/parameter';
import { ipv4, isPresent, type Rule, requiredWhen, rule, scopeOf, whenPresent } from '../rules/rule';
import { accountId, description, idFormat, isRouterId, MAX_ID_CHARACTERS, name } from '../rules/text-rules';
import { documented, inferred, sample } from '../sources/sources';
import { defineAction } from './action';
import { readAccepted } from './shared/accepted';
import { bothHealthCheckAddresses } from './shared/health-check';
import { TARGET, targetRules } from './shared/target';

const CHANGES = {
  name: string('New name.'),
  description: string('New description.'),
  oppositeInterfaceId: string(
    'Peer interface. The opposite fields can be changed only while the interface is {RouterInterfaceStatus.IDLE}.',
  ),
  oppositeRouterId: string('Router of the peer.'),
  oppositeRouterType: enumeration('RouterType', 'Type of the router of the peer.'),
  oppositeInterfaceOwnerId: string('Main account that owns the peer. A string of up to 20 digits.'),
  healthCheckSourceIp: string('Unused address of the local VPC. Health checks are sent from it.'),
  healthCheckTargetIp: string('Destination address of the health checks.'),
  hcThreshold: integer('Consecutive lost health checks that count as a failure. Recommended: 8.'),
  hcRate: integer('Time between health checks in milliseconds. Recommended: 2000.'),
  deleteHealthCheckIp: boolean('Whether both health check addresses are removed. Default: false.'),
} as const;

const PARAMETERS = { ...TARGET, ...CHANGES } as const;
export type ModifyRouterInterfaceAttributeRequest = RequestOf<typeof PARAMETERS>;
type Request = ModifyRouterInterfaceAttributeRequest;

const METADATA = documented('metadata', 'request parameters');
const scope = scopeOf<Request>('modify');

const changesPeer = ({ oppositeInterfaceId, oppositeRouterId, oppositeInterfaceOwnerId }: Request) =>
  isPresent(oppositeInterfaceId) || isPresent(oppositeRouterId) || isPresent(oppositeInterfaceOwnerId);

const notWithDeletion = (field: 'healthCheckSourceIp' | 'healthCheckTargetIp') =>
  whenPresent(scope, {
    field,
    name: 'allowed',
    code: 'NOT_ALLOWED',
    message: `{${field}} is not allowed when {deleteHealthCheckIp} is true.`,
    basis: documented('sdk', 'remark of DeleteHealthCheckIp'),
    check: ({ deleteHealthCheckIp }) => deleteHealthCheckIp !== true,
  });

const atLeastOne = (field: 'hcThreshold' | 'hcRate') =>
  whenPresent(scope, {
    field,
    name: 'range',
    code: 'OUT_OF_RANGE',
    message: `{${field}} must be at least 1.`,
    basis: inferred('metadata', 'a count and a time in milliseconds'),
    bounds: { min: 1, unit: 'number' },
    check: (request) => Number(request[field]) >= 1,
  });

const RULES: readonly Rule<Request>[] = [
  ...targetRules<Request>(),
  rule(scope, {
    field: 'name',
    name: 'required',
    code: 'REQUIRED',
    message: '{name} or another attribute to change is required.',
    basis: inferred('metadata', 'every attribute is optional, and a request without any changes nothing'),
    check: (request) =>
      Object.keys(CHANGES).some((field) => {
        const value = request[field as keyof typeof CHANGES];
        return value !== undefined && value !== null;
      }),
  }),
  ...name(scope, 'name'),
  ...description(scope, 'description'),
  idFormat(scope, 'oppositeInterfaceId', 'ri'),
  requiredWhen(
    scope,
    'oppositeRouterType',
    'another opposite field is present',
    changesPeer,
    documented('metadata', 'the upstream assumes VBR when it is absent, which is rarely intended'),
  ),
  whenPresent(scope, {
    field: 'oppositeRouterId',
    name: 'format',
    code: 'INVALID_FORMAT',
    message:
      '{oppositeRouterId} must be an id such as "vrt-…" when {oppositeRouterType} is {RouterType.VROUTER} and such as ' +
      `"vbr-…" when it is {RouterType.VBR}: after the prefix, 1 to ${MAX_ID_CHARACTERS} letters or digits.`,
    basis: sample('metadata', 'ids in the samples; the maximum length is a guess'),
    check: ({ oppositeRouterId, oppositeRouterType }) =>
      isRouterId(oppositeRouterId, 'vrt')
        ? oppositeRouterType !== 'VBR'
        : isRouterId(oppositeRouterId, 'vbr') && oppositeRouterType !== 'VRouter',
  }),
  accountId(scope, 'oppositeInterfaceOwnerId'),
  ipv4(scope, 'healthCheckSourceIp', METADATA),
  notWithDeletion('healthCheckSourceIp'),
  ...bothHealthCheckAddresses(scope, {
    target: METADATA,
    source: inferred(
      'resourceOrchestration',
      'HealthCheckSourceIp and HealthCheckTargetIp of an interface: both or none',
    ),
  }),
  ipv4(scope, 'healthCheckTargetIp', METADATA),
  notWithDeletion('healthCheckTargetIp'),
  atLeastOne('hcThreshold'),
  atLeastOne('hcRate'),
];

/** Whether an interface has every value that a request would set. */
function hasValues(current: RouterInterface, request: Request): boolean {
  const { regionId: _region, routerInterfaceId: _id, deleteHealthCheckIp, ...values } = request;
  const addressesRemoved = current.healthCheckSourceIp === undefined && current.healthCheckTargetIp === undefined;
  return (
    (deleteHealthCheckIp !== true || addressesRemoved) &&
    Object.entries(values).every(
      ([name, value]) => value === undefined || current[name as keyof typeof values] === value,
    )
  );
}

/** Has no client token. Setting the same values twice equals setting them once. */
export const modifyRouterInterfaceAttribute = defineAction({
  name: 'ModifyRouterInterfaceAttribute',
  summary: 'Changes the name, the description, the peer or the health check of an interface.',
  kind: 'write',
  idempotency: 'natural',
  parameters: PARAMETERS,
  rules: RULES,
  transition: { from: ['Idle', 'Active', 'Inactive'], basis: inferred('metadata', 'error list of the action') },
  isApplied: hasValues,
  errorCodes: [
    'Forbidden.FinancialLocked',
    'InvalidName.Malformed',
    'InvalidOppositeRouterType.ValueNotSupported',
    'InvalidDescription.Malformed',
    'Forbbiden',
    'LinkRole.NotSupport',
    'Forbbiden.ModifyIdAndType',
    'InvalidParam.ModifyRouterInterface',
    'INSTANCE_IN_PROCESSIONG',
    'IllegalParam.HcThreshold',
    'IllegalParam.HcRate',
    'InvalidHealthCheckIP.Malformd',
    'IllegalParam.HcSourceIp',
    'OperationFailed.OperationLocked',
    'IncorrectStatus.RouterInterface',
    'InvalidRegionId.NotFound',
    'InvalidRouterInterfaceId.NotFound',
  ],
  read: readAccepted,
});
