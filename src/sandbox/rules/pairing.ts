import { type ErrorKey, refuse } from '../errors';
import { type Opposite, type RouterInterface, visibleAttributes } from '../state/router-interface';
import type { World } from '../world';

/** The peer, with what must be set of it set. */
interface NamedOpposite {
  readonly interfaceId: string;
  readonly routerId: string;
  readonly routerType: string;
  readonly ownerId: string;
}

/**
 * The acceptor that an initiator names, if the two name each other. IncorrectOppositeInterfaceInfo.NotSet,
 * IncorrectOppositeInterfaceInfo for one router at both ends, InvalidAccount.NotFound, CROSS_BID.FORBIDDEN, and
 * AttrMismatching.AcceptingSide… for each thing that one end says of the other and that is not so. The order of the checks is not
 * documented.
 */
export function requireAcceptor(world: World, initiator: RouterInterface): RouterInterface {
  const named = namedBy(initiator);
  if (named.routerId === initiator.routerId) refuse('IncorrectOppositeInterfaceInfo');
  checkAccount(world, named.ownerId);
  const acceptor = world.routerInterfaces.find(named.interfaceId);
  if (!acceptor) mismatch('InstanceId', named.interfaceId, 'absent');
  same('Role', 'AcceptingSide', acceptor.role);
  same('RegionNo', initiator.oppositeRegionId, acceptor.regionId);
  same('RouterId', named.routerId, acceptor.routerId);
  same('RouterType', named.routerType, acceptor.routerType);
  same('AliUid', named.ownerId, acceptor.ownerId);
  const mirrored = visibleAttributes(acceptor).opposite;
  same('OppositeInterfaceOwnerId', initiator.ownerId, ownerIn(mirrored, acceptor));
  same('OppositeRegionNo', initiator.regionId, acceptor.oppositeRegionId);
  same('OppositeInterfaceId', initiator.id, mirrored.interfaceId);
  same('OppositeRouterId', initiator.routerId, mirrored.routerId);
  same('OppositeRouterType', initiator.routerType, mirrored.routerType);
  return acceptor;
}

/** All four must be set, says the code; yet an owner that was never given means the own account, and connects (official tutorial). */
function namedBy(initiator: RouterInterface): NamedOpposite {
  const { opposite } = visibleAttributes(initiator);
  const { interfaceId, routerId, routerType } = opposite;
  if (!interfaceId || !routerId || !routerType) refuse('IncorrectOppositeInterfaceInfo.NotSet');
  return { interfaceId, routerId, routerType, ownerId: ownerIn(opposite, initiator) };
}

function ownerIn(opposite: Opposite, one: RouterInterface): string {
  return opposite.ownerId || one.ownerId;
}

/** An account is known if it can call, or is one of the other site's. */
function checkAccount(world: World, accountId: string): void {
  if (world.settings.crossBidAccounts.has(accountId)) refuse('CROSS_BID.FORBIDDEN');
  if (!world.credentials.hasAccount(accountId)) refuse('InvalidAccount.NotFound');
}

type Attribute =
  Extract<ErrorKey, `AttrMismatching.${string}`> extends `AttrMismatching.AcceptingSide${infer Name}` ? Name : never;

function same(attribute: Attribute, expected: string, actual: string | undefined): void {
  if (actual !== expected) mismatch(attribute, expected, actual ?? 'not set');
}

/** The service fills its message in; its words are not known. */
function mismatch(attribute: Attribute, expected: string, actual: string): never {
  return refuse(
    `AttrMismatching.AcceptingSide${attribute}`,
    `The ${attribute} of the accepting side is ${actual}, not ${expected}.`,
  );
}
