import type { Action, Call } from '../action';
import {
  CLIENT_TOKEN,
  mandatoryParameter,
  optionalParameter,
  REGION_ID,
  tagParameters,
} from '../parameters/definition';
import { runIdempotent } from '../rules/client-token';
import type { FastLink } from '../rules/fast-link';
import { checkQuotas } from '../rules/quotas';
import { type Draft, readDraft } from '../rules/router-interface-draft';
import type { RouterInterface } from '../state/router-interface';
import { NEGATIVE } from '../state/specs';
import { startConnecting } from '../state/transitions';
import type { Json } from '../wire/json';

/**
 * Creates a router interface, which is Idle at once; with FastLinkMode makes both ends and connects them, which takes one transition.
 * OrderId is there for PrePaid only, and is an integer (metadata's sample), though the reference page calls it a string.
 */
export const createRouterInterface: Action = {
  name: 'CreateRouterInterface',
  does: 'Idle at once; with FastLinkMode both ends, Connecting and AcceptingConnecting → Active.',
  parameters: [
    REGION_ID,
    mandatoryParameter('Role', 'InitiatingSide or AcceptingSide; on a VBR only the former'),
    mandatoryParameter('OppositeRegionId', 'a public region'),
    mandatoryParameter('Spec', 'Mini.2 … Xlarge.1 for an initiator, Negative for an acceptor'),
    mandatoryParameter('RouterType', 'VRouter or VBR'),
    mandatoryParameter('RouterId', 'a router of the region; a VBR must be active, a VPC not attached to a CEN'),
    optionalParameter('OppositeInterfaceId', 'not looked up'),
    optionalParameter('OppositeRouterId', 'not looked up, except with FastLinkMode'),
    optionalParameter('OppositeRouterType', 'VRouter or VBR; default VRouter'),
    optionalParameter('OppositeInterfaceOwnerId', 'digits'),
    optionalParameter('HealthCheckSourceIp', 'IPv4; only on a VPC router that faces a VBR'),
    optionalParameter('HealthCheckTargetIp', 'IPv4; needed with a source'),
    optionalParameter('AccessPointId', 'needed on a VBR, and then its own; refused on a VPC router'),
    optionalParameter('OppositeAccessPointId', 'needed when the opposite router is a VBR'),
    optionalParameter('Description', '2–256 characters, from a letter or Chinese character'),
    optionalParameter('Name', '2–128 characters, from a letter or Chinese character; also digits, `.`, `_`, `-`'),
    optionalParameter('Period', 'needed for PrePaid: 1–9 months or 1–3 years', 'int32'),
    optionalParameter('InstanceChargeType', 'PrePaid or PostPaid; default PostPaid'),
    optionalParameter('AutoPay', 'without effect: an unpaid order makes the interface too', 'boolean'),
    optionalParameter('PricingCycle', 'Month or Year; default Month'),
    CLIENT_TOKEN,
    optionalParameter('FastLinkMode', 'from a VBR to a VPC router: makes and connects both ends', 'boolean'),
    optionalParameter('AutoRenew', 'without effect: nothing expires', 'boolean'),
    optionalParameter('ResourceGroupId', 'a group that exists; default the first'),
    ...tagParameters('Tags', 'up to 20 tags; 1–128 characters, not from `aliyun` or `acs:`, no web address'),
  ],
  run: (call) => runIdempotent(call, () => create(call)),
};

function create(call: Call): Json {
  const { world, accountId } = call;
  const draft = readDraft(call);
  const { routerId, opposite } = draft.fields;
  const routerIds = draft.fastLink ? [routerId, draft.fastLink.routerId] : [routerId];
  checkQuotas(world, accountId, routerIds, { routerId, oppositeRouterId: opposite.routerId });

  const made: RouterInterface = { ...draft.fields, ...world.routerInterfaces.nextIdentity(draft.region) };
  world.routerInterfaces.add(made);
  if (draft.fastLink) connectAtOnce(call, made, draft, draft.fastLink);
  const order: Json = draft.charge.months === undefined ? {} : { OrderId: world.nextOrderId() };
  return { RouterInterfaceId: made.id, ...order };
}

/** Makes the acceptor and starts to connect the two. */
function connectAtOnce(call: Call, initiator: RouterInterface, draft: Draft, fastLink: FastLink): void {
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
