import type { Action, Call } from '../action';
import { ROUTER_INTERFACE_ERRORS } from '../common-errors/router-interface';
import { errorRows, pickRows } from '../error-rows';
import { documented, inferred, sample } from '../evidence';
import { CLIENT_TOKEN, optionalParameter, REGION_ID, requiredParameter, tagParameters } from '../parameters/definition';
import { CLIENT_TOKEN_BEHAVIOURS, CLIENT_TOKEN_ERRORS, runIdempotent } from '../rules/client-token';
import type { FastLink } from '../rules/fast-link';
import { checkQuotas, QUOTA_BEHAVIOURS, QUOTA_ERRORS } from '../rules/quotas';
import { DRAFT_BEHAVIOURS, DRAFT_ERRORS, type Draft, readDraft } from '../rules/router-interface-draft';
import type { RouterInterface } from '../state/router-interface';
import { NEGATIVE } from '../state/specs';
import { startConnecting } from '../state/transitions';
import type { Json } from '../wire/json';

const FAULT_ONLY_ERRORS = {
  ...pickRows(ROUTER_INTERFACE_ERRORS, 'InvalidRouterInterfaceSpec.Malformed', 'OperationFailed.PconnTrafficNotEnable'),
  ...errorRows(
    { certainty: 'documented', source: 'metadata' },
    {
      'InvalidPrice.NotFound': [400, 'Pricing plan result not found.'],
      'Forbidden.NotInRouterInterfaceCreateWhitelist': [400, 'Not in router interface create whitelist.'],
      RI_CREATE_ONE_LIMIT_BY_SYNC: [400, 'Create ri only one limit by sync.'],
      'IncorrectStatus.CenStatus': [400, 'Cen status must not be middle status.'],
      'VpcSubnet.NotFound': [400, 'Vpc subnet not exist.'],
      'OperationFailed.SyncOrderToSub': [400, 'SyncOrderToSub error.'],
      'IllegalParam.CrossBorderBandwidth': [400, 'CrossBorder bandwidth error.'],
      'IllegalParam.Spec': [400, 'The spec is illegal.'],
      'InvalidCommodity.NotFound': [400, 'Commodity is not exist.'],
      'IllegalParam.RegionId': [400, 'The specified regionId is illegal.'],
      'PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL': [400, 'User withhoding argeement is illegal.'],
      'InvalidBandwidth.NotEnough': [400, 'Bandwidth not enough.'],
      ForbiddenAction: [400, 'The user does not support this action.'],
      'OperationFailed.NotSupportIPv6': [400, 'Router interface not support IPv6.'],
      'InvalidParam.AvailableZoneId': [
        400,
        'The specified AvailableZoneId did not retrieve the corresponding cluster IP address.',
      ],
      'OperationFailed.NoAvailableAmount': [
        400,
        'The available amount of your account is less than 0, please recharge before attempting to purchase.',
      ],
    },
  ),
};

export const createRouterInterface = {
  name: 'CreateRouterInterface',
  description: 'Creates an `Idle` interface. With `FastLinkMode` creates and connects both interfaces.',
  parameters: [
    REGION_ID,
    requiredParameter(
      'Role',
      'InitiatingSide or AcceptingSide; InitiatingSide on a VBR, AcceptingSide with a peer on a VBR',
    ),
    requiredParameter('OppositeRegionId', 'a public region'),
    requiredParameter('Spec', 'Mini.2 … Xlarge.1 for an initiator, Negative for an acceptor'),
    requiredParameter('RouterType', 'VRouter or VBR'),
    requiredParameter('RouterId', 'a router of the region; a VBR must be active, a VPC not attached to a CEN'),
    optionalParameter('OppositeInterfaceId', 'not looked up'),
    optionalParameter('OppositeRouterId', 'another router; not looked up, except with FastLinkMode'),
    optionalParameter('OppositeRouterType', 'VRouter or VBR; default VRouter; on a VBR only VRouter'),
    optionalParameter('OppositeInterfaceOwnerId', 'digits'),
    optionalParameter('HealthCheckSourceIp', 'IPv4; required with a target; only on a VPC router with a peer on a VBR'),
    optionalParameter('HealthCheckTargetIp', 'IPv4; required with a source'),
    optionalParameter('AccessPointId', 'on a VBR its access point, required; on a VPC router refused'),
    optionalParameter('OppositeAccessPointId', 'required if the opposite router is a VBR, else refused'),
    optionalParameter('Description', '2–256 characters; starts with a letter or Chinese character'),
    optionalParameter(
      'Name',
      '2–128 characters; starts with a letter or Chinese character; also digits, `.`, `_`, `-`',
    ),
    optionalParameter('Period', 'required for PrePaid: 1–9 months or 1–3 years', 'int32'),
    optionalParameter('InstanceChargeType', 'PrePaid or PostPaid; default PostPaid'),
    optionalParameter('AutoPay', 'no effect', 'boolean'),
    optionalParameter('PricingCycle', 'Month or Year; default Month'),
    CLIENT_TOKEN,
    optionalParameter('FastLinkMode', 'creates and connects both interfaces, from a VBR to a VPC router', 'boolean'),
    optionalParameter('AutoRenew', 'no effect: no interface expires', 'boolean'),
    optionalParameter('ResourceGroupId', 'an existing group; default the first'),
    ...tagParameters('Tags', 'up to 20 tags; 1–128 characters, not starting with `aliyun` or `acs:`, no web address'),
  ],
  errors: { ...DRAFT_ERRORS, ...QUOTA_ERRORS, ...CLIENT_TOKEN_ERRORS },
  faultOnlyErrors: FAULT_ONLY_ERRORS,
  behaviours: [
    documented('metadata', 'The interface is `Idle` when the response is sent.'),
    inferred('metadata', 'With `FastLinkMode` both interfaces are `Active` after one transition.'),
    sample('metadata', '`OrderId` is an integer and only set for `PrePaid`. The reference page states a string.'),
    ...DRAFT_BEHAVIOURS,
    ...QUOTA_BEHAVIOURS,
    ...CLIENT_TOKEN_BEHAVIOURS,
  ],
  run(call) {
    if (call.world.faultSettings.quotaBeforeToken) checkDraftQuotas(call, readDraft(call));
    return runIdempotent(call, () => create(call));
  },
} satisfies Action;

function create(call: Call): Json {
  const { world } = call;
  const draft = readDraft(call);
  checkDraftQuotas(call, draft);
  const created: RouterInterface = { ...draft.fields, ...world.routerInterfaces.nextIdentity(draft.region) };
  world.routerInterfaces.add(created);
  if (draft.fastLink) connectNewAcceptor(call, created, draft, draft.fastLink);
  const order: Json = draft.charge.months === undefined ? {} : { OrderId: world.nextOrderId() };
  return { RouterInterfaceId: created.id, ...order };
}

function checkDraftQuotas({ world, accountId }: Call, { fields, fastLink }: Draft): void {
  const { routerId, opposite } = fields;
  const routerIds = fastLink ? [routerId, fastLink.routerId] : [routerId];
  checkQuotas(world, accountId, routerIds, { routerId, oppositeRouterId: opposite.routerId });
}

function connectNewAcceptor(call: Call, initiator: RouterInterface, draft: Draft, fastLink: FastLink): void {
  const { world } = call;
  const { oppositeRegion, region, oppositeVpcId } = draft;
  const acceptor: RouterInterface = {
    ...draft.fields,
    ...world.routerInterfaces.nextIdentity(oppositeRegion),
    ownerId: fastLink.ownerId,
    regionId: oppositeRegion.regionId,
    routerId: fastLink.routerId,
    routerType: 'VRouter',
    role: 'AcceptingSide',
    spec: NEGATIVE,
    accessPointId: undefined,
    vpcId: oppositeVpcId,
    oppositeRegionId: region.regionId,
    oppositeAccessPointId: initiator.accessPointId,
    chargeType: 'AfterPay',
    endsAt: undefined,
    name: undefined,
    description: undefined,
    tags: [],
    opposite: {
      interfaceId: initiator.id,
      routerId: initiator.routerId,
      routerType: 'VBR',
      ownerId: initiator.ownerId,
    },
  };
  world.routerInterfaces.add(acceptor);
  initiator.opposite = { ...initiator.opposite, interfaceId: acceptor.id };
  startConnecting(call, initiator, acceptor);
}
