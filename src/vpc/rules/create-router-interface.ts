import type { CreateRouterInterfaceRequest as Request, Tag } from '../actions/create-router-interface';
import { combination, fieldsOf, given, ipv4, type Rule, required, requiredWhen, textRule } from './rule';
import { tagListRules } from './tagging';
import { accountId, clientToken, description, hasShape, idShape, length, name, regionId, wellFormed } from './text';

const REFERENCE = 'CreateRouterInterface reference, request parameters';
const NOTES = 'CreateRouterInterface reference, notes';
const SDK = 'Official SDK @alicloud/vpc20160428 7.3.2, CreateRouterInterfaceRequest';
const ERRORS = 'Service metadata of June 2024, error list of CreateRouterInterface';
const EXAMPLES = 'Examples in the service metadata of June 2024';

const accepting = (request: Request) => request.role === 'AcceptingSide';
const onVbr = (request: Request) => request.routerType === 'VBR';
const peerOnVbr = (request: Request) => request.oppositeRouterType === 'VBR';
const prePaid = (request: Request) => request.instanceChargeType === 'PrePaid';
const fastLink = (request: Request) => request.fastLinkMode === true;
/** A peer whose type is not said is on a VPC router: the service's default. */
const routerIdPrefix = (type: Request['routerType'] | undefined) => (type === 'VBR' ? 'vbr' : 'vrt');

/** Everything that can be known to be wrong with a request before it is sent. Quotas are the service's to decide. */
export const CREATE_ROUTER_INTERFACE_RULES: readonly Rule<Request>[] = [
  required('regionId', REFERENCE),
  regionId('regionId', EXAMPLES),

  required('routerType', REFERENCE),
  required('routerId', REFERENCE),
  combination(
    'INVALID_FORMAT',
    'routerId',
    'routerId must look like "vrt-…" when routerType is VROUTER and like "vbr-…" when it is VBR.',
    EXAMPLES,
    (request) => hasShape(request.routerId, routerIdPrefix(request.routerType)),
  ),

  requiredWhen('accessPointId', 'routerType is VBR', onVbr, REFERENCE),
  combination(
    'NOT_ALLOWED',
    'accessPointId',
    'accessPointId must be left out when routerType is VROUTER.',
    `${ERRORS}, InvalidAccessPoint.ValueNotAllowed`,
    onVbr,
  ),
  idShape('accessPointId', 'ap', EXAMPLES),

  required('role', REFERENCE),
  combination(
    'INVALID_COMBINATION',
    'role',
    'role must be INITIATING_SIDE when routerType is VBR.',
    NOTES,
    (request) => !(onVbr(request) && accepting(request)),
  ),

  requiredWhen('spec', 'role is INITIATING_SIDE', (request) => request.role === 'InitiatingSide', REFERENCE),
  combination(
    'INVALID_COMBINATION',
    'spec',
    'spec must be NEGATIVE, or left out, when role is ACCEPTING_SIDE.',
    REFERENCE,
    (request) => !accepting(request) || request.spec === 'Negative',
  ),
  combination(
    'INVALID_COMBINATION',
    'spec',
    'spec must be a bandwidth, not NEGATIVE, when role is INITIATING_SIDE.',
    `${ERRORS}, InvalidSpec.ValudNotSupported`,
    (request) => accepting(request) || request.spec !== 'Negative',
  ),

  required('oppositeRegionId', REFERENCE),
  regionId('oppositeRegionId', EXAMPLES),

  requiredWhen('oppositeAccessPointId', 'oppositeRouterType is VBR', peerOnVbr, REFERENCE),
  idShape('oppositeAccessPointId', 'ap', EXAMPLES),

  requiredWhen('oppositeRouterType', 'fastLinkMode is true', fastLink, `${SDK}, fastLinkMode`),

  requiredWhen('oppositeRouterId', 'fastLinkMode is true', fastLink, `${SDK}, fastLinkMode`),
  combination(
    'INVALID_FORMAT',
    'oppositeRouterId',
    'oppositeRouterId must look like "vbr-…" when oppositeRouterType is VBR and like "vrt-…" otherwise.',
    'Service metadata of June 2024: oppositeRouterType is VRouter by default',
    (request) => hasShape(request.oppositeRouterId, routerIdPrefix(request.oppositeRouterType ?? undefined)),
  ),

  idShape('oppositeInterfaceId', 'ri', EXAMPLES),

  requiredWhen('oppositeInterfaceOwnerId', 'fastLinkMode is true', fastLink, `${SDK}, fastLinkMode`),
  accountId('oppositeInterfaceOwnerId', `${SDK}, oppositeInterfaceOwnerId`),

  ipv4('healthCheckSourceIp', REFERENCE),
  combination(
    'NOT_ALLOWED',
    'healthCheckSourceIp',
    'healthCheckSourceIp must be left out unless routerType is VROUTER and oppositeRouterType is VBR.',
    `${ERRORS}, OperationFailed.HcForInvalidRiType`,
    (request) => request.routerType === 'VRouter' && peerOnVbr(request),
  ),
  requiredWhen(
    'healthCheckTargetIp',
    'healthCheckSourceIp is given',
    (request) => given(request.healthCheckSourceIp),
    REFERENCE,
  ),
  ipv4('healthCheckTargetIp', REFERENCE),
  combination(
    'NOT_ALLOWED',
    'healthCheckTargetIp',
    'healthCheckTargetIp must be left out unless routerType is VROUTER and oppositeRouterType is VBR.',
    `${ERRORS}, OperationFailed.HcForInvalidRiType`,
    (request) => request.routerType === 'VRouter' && peerOnVbr(request),
  ),

  ...name<Request>('name', REFERENCE, SDK),
  ...description<Request>('description', REFERENCE, SDK),

  combination(
    'INVALID_COMBINATION',
    'instanceChargeType',
    'instanceChargeType must not be PRE_PAID when role is ACCEPTING_SIDE.',
    `${ERRORS}, Forbidden.AcceptRoleNotSupportPrePay`,
    (request) => !(accepting(request) && prePaid(request)),
  ),
  requiredWhen('period', 'instanceChargeType is PRE_PAID', prePaid, `${SDK}, period`),
  combination(
    'OUT_OF_RANGE',
    'period',
    'period must be 1 to 9 when pricingCycle is MONTH and 1 to 3 when it is YEAR.',
    `${SDK}, period`,
    ({ period, pricingCycle }) => Number(period) >= 1 && Number(period) <= (pricingCycle === 'Year' ? 3 : 9),
  ),
  requiredWhen('pricingCycle', 'instanceChargeType is PRE_PAID', prePaid, `${SDK}, pricingCycle`),
  requiredWhen('autoPay', 'instanceChargeType is PRE_PAID', prePaid, `${SDK}, autoPay`),

  combination(
    'NOT_ALLOWED',
    'fastLinkMode',
    'fastLinkMode must not be true unless routerType is VBR, role is INITIATING_SIDE and the peer is on a VROUTER.',
    `${SDK}, fastLinkMode`,
    (request) => !fastLink(request) || (onVbr(request) && !accepting(request) && !peerOnVbr(request)),
  ),

  idShape('resourceGroupId', 'rg', EXAMPLES),

  ...tagListRules<Request>(`${SDK}, tags`),

  ...clientToken<Request>('clientToken', REFERENCE),
];

export const CREATE_ROUTER_INTERFACE_FIELDS = fieldsOf(CREATE_ROUTER_INTERFACE_RULES);

const reservedPrefix = (field: 'key' | 'value') =>
  textRule<Tag>('INVALID_FORMAT', field, 'must not start with aliyun or acs:.', `${SDK}Tags`, (text) =>
    /^(?!aliyun|acs:)/i.test(text),
  );
const holdsNoUrl = (field: 'key' | 'value') =>
  textRule<Tag>('INVALID_FORMAT', field, 'must not contain http:// or https://.', `${SDK}Tags`, (text) =>
    /^(?!.*https?:\/\/)/is.test(text),
  );

export const TAG_RULES: readonly Rule<Tag>[] = [
  { code: 'REQUIRED', field: 'key', says: 'key is required.', source: `${SDK}Tags`, holds: (tag) => given(tag.key) },
  length('key', 1, 128, `${SDK}Tags`),
  reservedPrefix('key'),
  holdsNoUrl('key'),
  wellFormed('key'),
  length('value', 0, 128, `${SDK}Tags`),
  reservedPrefix('value'),
  holdsNoUrl('value'),
  wellFormed('value'),
];
