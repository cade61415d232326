import { ipv4, type Rule, required, requiredWhen, scopeOf, whenPresent } from '../rules/rule';
import { accountId, description, idFormat, isRouterId, MAX_ID_CHARACTERS, name, regionId } from '../rules/text-rules';
import { documented, inferred, sample } from '../sources/sources';
import { hasPeerOnVbr, isAcceptor, isOnVbr, PAIR_RULES } from './create-router-interface.pair-rules';
import type { CreateRouterInterfaceRequest as Request } from './create-router-interface.parameters';
import { bothHealthCheckAddresses } from './shared/health-check';
import { tagListRules } from './shared/tags';
import { clientTokenRules } from './shared/target';

const REFERENCE = documented('reference', 'request parameters');
const METADATA_ERRORS = (code: string) => documented('metadata', `error list of CreateRouterInterface, ${code}`);
const FAST_LINK = documented('sdk', 'remark of FastLinkMode');
const SUBSCRIPTION = documented('sdk', 'remarks of Period, PricingCycle and AutoPay');

const isPrePaid = (request: Request) => request.instanceChargeType === 'PrePaid';
const isFastLink = (request: Request) => request.fastLinkMode === true;
const routerIdPrefix = (type: Request['routerType']) => (type === 'VBR' ? 'vbr' : 'vrt');

const scope = scopeOf<Request>('create');

const healthCheckAllowed = (field: 'healthCheckSourceIp' | 'healthCheckTargetIp') =>
  whenPresent(scope, {
    field,
    name: 'allowed',
    code: 'NOT_ALLOWED',
    message: `{${field}} is only allowed when {routerType} is {RouterType.VROUTER} and {oppositeRouterType} is {RouterType.VBR}.`,
    basis: METADATA_ERRORS('OperationFailed.HcForInvalidRiType'),
    check: (request) => request.routerType === 'VRouter' && hasPeerOnVbr(request),
  });

/** Everything that can be known to be wrong before a request is sent. The upstream alone knows its quotas. */
export const RULES: readonly Rule<Request>[] = [
  required(scope, 'regionId', REFERENCE),
  regionId(scope, 'regionId'),

  required(scope, 'routerType', REFERENCE),
  required(scope, 'routerId', REFERENCE),
  whenPresent(scope, {
    field: 'routerId',
    name: 'format',
    code: 'INVALID_FORMAT',
    message:
      '{routerId} must be an id such as "vrt-…" when {routerType} is {RouterType.VROUTER} and such as "vbr-…" when it is ' +
      `{RouterType.VBR}: after the prefix, 1 to ${MAX_ID_CHARACTERS} letters or digits.`,
    basis: sample('metadata', 'ids in the samples; the maximum length is a guess'),
    check: ({ routerId, routerType }) => isRouterId(routerId, routerIdPrefix(routerType)),
  }),

  requiredWhen(scope, 'accessPointId', '{routerType} is {RouterType.VBR}', isOnVbr, REFERENCE),
  whenPresent(scope, {
    field: 'accessPointId',
    name: 'allowed',
    code: 'NOT_ALLOWED',
    message: '{accessPointId} is not allowed when {routerType} is {RouterType.VROUTER}.',
    basis: METADATA_ERRORS('InvalidAccessPoint.ValueNotAllowed'),
    check: isOnVbr,
  }),
  idFormat(scope, 'accessPointId', 'ap'),

  required(scope, 'role', REFERENCE),
  ...PAIR_RULES,

  requiredWhen(
    scope,
    'spec',
    '{role} is {Role.INITIATING_SIDE}',
    (request) => request.role === 'InitiatingSide',
    REFERENCE,
  ),
  whenPresent(scope, {
    field: 'spec',
    name: 'acceptor',
    code: 'INVALID_COMBINATION',
    message: '{spec} must be {Spec.NEGATIVE} or absent when {role} is {Role.ACCEPTING_SIDE}.',
    basis: REFERENCE,
    check: (request) => !isAcceptor(request) || request.spec === 'Negative',
  }),
  whenPresent(scope, {
    field: 'spec',
    name: 'initiator',
    code: 'INVALID_COMBINATION',
    message: '{spec} must be a bandwidth, not {Spec.NEGATIVE}, when {role} is {Role.INITIATING_SIDE}.',
    basis: inferred('metadata', 'error list of CreateRouterInterface, InvalidSpec.ValudNotSupported'),
    check: (request) => isAcceptor(request) || request.spec !== 'Negative',
  }),

  required(scope, 'oppositeRegionId', REFERENCE),
  regionId(scope, 'oppositeRegionId'),

  requiredWhen(scope, 'oppositeAccessPointId', '{oppositeRouterType} is {RouterType.VBR}', hasPeerOnVbr, REFERENCE),
  idFormat(scope, 'oppositeAccessPointId', 'ap'),

  requiredWhen(scope, 'oppositeRouterType', '{fastLinkMode} is true', isFastLink, FAST_LINK),

  requiredWhen(scope, 'oppositeRouterId', '{fastLinkMode} is true', isFastLink, FAST_LINK),
  whenPresent(scope, {
    field: 'oppositeRouterId',
    name: 'format',
    code: 'INVALID_FORMAT',
    message:
      '{oppositeRouterId} must be an id such as "vbr-…" when {oppositeRouterType} is {RouterType.VBR} and such as "vrt-…" ' +
      `otherwise: after the prefix, 1 to ${MAX_ID_CHARACTERS} letters or digits.`,
    basis: documented('metadata', 'default of OppositeRouterType'),
    check: ({ oppositeRouterId, oppositeRouterType }) =>
      isRouterId(oppositeRouterId, routerIdPrefix(oppositeRouterType)),
  }),

  idFormat(scope, 'oppositeInterfaceId', 'ri'),

  requiredWhen(scope, 'oppositeInterfaceOwnerId', '{fastLinkMode} is true', isFastLink, FAST_LINK),
  accountId(scope, 'oppositeInterfaceOwnerId'),

  ipv4(scope, 'healthCheckSourceIp', REFERENCE),
  healthCheckAllowed('healthCheckSourceIp'),
  ...bothHealthCheckAddresses(scope, {
    target: REFERENCE,
    source: documented('resourceOrchestration', 'HealthCheckSourceIp and HealthCheckTargetIp: both or none'),
  }),
  ipv4(scope, 'healthCheckTargetIp', REFERENCE),
  healthCheckAllowed('healthCheckTargetIp'),

  ...name(scope, 'name'),
  ...description(scope, 'description'),

  whenPresent(scope, {
    field: 'instanceChargeType',
    name: 'acceptor',
    code: 'INVALID_COMBINATION',
    message: '{instanceChargeType} must not be {InstanceChargeType.PRE_PAID} when {role} is {Role.ACCEPTING_SIDE}.',
    basis: METADATA_ERRORS('Forbidden.AcceptRoleNotSupportPrePay'),
    check: (request) => !(isAcceptor(request) && isPrePaid(request)),
  }),
  requiredWhen(scope, 'period', '{instanceChargeType} is {InstanceChargeType.PRE_PAID}', isPrePaid, SUBSCRIPTION),
  whenPresent(scope, {
    field: 'period',
    name: 'range',
    code: 'OUT_OF_RANGE',
    message:
      '{period} must be 1 to 9 when {pricingCycle} is {PricingCycle.MONTH} and 1 to 3 when it is {PricingCycle.YEAR}.',
    basis: SUBSCRIPTION,
    check: ({ period, pricingCycle }) => Number(period) >= 1 && Number(period) <= (pricingCycle === 'Year' ? 3 : 9),
  }),
  requiredWhen(scope, 'pricingCycle', '{instanceChargeType} is {InstanceChargeType.PRE_PAID}', isPrePaid, SUBSCRIPTION),
  requiredWhen(scope, 'autoPay', '{instanceChargeType} is {InstanceChargeType.PRE_PAID}', isPrePaid, SUBSCRIPTION),

  whenPresent(scope, {
    field: 'fastLinkMode',
    name: 'allowed',
    code: 'NOT_ALLOWED',
    message:
      '{fastLinkMode} may be true only when {routerType} is {RouterType.VBR}, {role} is {Role.INITIATING_SIDE} and the ' +
      'peer is on a {RouterType.VROUTER}.',
    basis: FAST_LINK,
    check: (request) => !isFastLink(request) || (isOnVbr(request) && !isAcceptor(request) && !hasPeerOnVbr(request)),
  }),

  idFormat(scope, 'resourceGroupId', 'rg'),
  ...tagListRules(scope),
  ...clientTokenRules<Request>(),
];
