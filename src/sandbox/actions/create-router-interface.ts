import { oncePerClientToken } from '../rules/client-token';
import type { FastLink } from '../rules/fast-link';
import { checkQuotas } from '../rules/quotas';
import { type RouterInterface, settle } from '../state/router-interface';
import { NEGATIVE } from '../state/specs';
import type { Json } from '../wire/json';
import { mandatory } from '../wire/reading';
import type { Action, Call } from './action';
import { type Draft, readDraft } from './router-interface-draft';

/** In the metadata's order: the public gateway names the first that is missing. */
const MANDATORY = ['RegionId', 'Role', 'OppositeRegionId', 'Spec', 'RouterType', 'RouterId'] as const;

/**
 * Creates a router interface, which is Idle at once; with FastLinkMode makes both ends and connects them, which takes one transition.
 * OrderId is there for PrePaid only, and is an integer (metadata's sample), though the reference page calls it a string.
 */
export const createRouterInterface: Action = {
  name: 'CreateRouterInterface',
  run(call) {
    for (const name of MANDATORY) mandatory(call.parameters, name);
    return oncePerClientToken(call, () => create(call));
  },
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
function connectAtOnce({ world, now }: Call, initiator: RouterInterface, draft: Draft, fastLink: FastLink): void {
  const { oppositeRegion, region, oppositeVpcId } = draft;
  const transition = { to: 'Active', dueAt: now + world.settings.transitionMs } as const;
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
    status: 'AcceptingConnecting',
    transition,
  };
  world.routerInterfaces.add(acceptor);
  initiator.opposite = { ...initiator.opposite, interfaceId: acceptor.id };
  initiator.status = 'Connecting';
  initiator.transition = transition;
  world.routerInterfaces.markConnected(initiator.routerId, acceptor.routerId);
  for (const end of [initiator, acceptor]) settle(end, now);
}
