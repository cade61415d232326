import { errorRows } from '../error-rows';
import { documented, guess, observed } from '../evidence';
import { refuse } from '../refusal';
import { type Opposite, type RouterInterface, visibleAttributes } from '../state/router-interface';
import type { World } from '../world';

export const PAIRING_ERRORS = errorRows(
  { certainty: 'documented', source: 'metadata' },
  {
    'IncorrectOppositeInterfaceInfo.NotSet': [
      400,
      'OppositeInterfaceId/OppositeRouterId/OppositeRouterType/OppositeInterfaceOwnerId must be all set.',
    ],
    IncorrectOppositeInterfaceInfo: [400, 'Cannot connect on the same router'],
    'InvalidAccount.NotFound': [400, 'The specified account is not exists.'],
    'CROSS_BID.FORBIDDEN': [404, 'Connect RouterInterface across bid is illegal'],
    'AttrMismatching.AcceptingSideRole': [400, '%s'],
    'AttrMismatching.AcceptingSideInstanceId': [400, '%s'],
    'AttrMismatching.AcceptingSideRegionNo': [400, '%s'],
    'AttrMismatching.AcceptingSideRouterId': [400, '%s'],
    'AttrMismatching.AcceptingSideRouterType': [400, '%s'],
    'AttrMismatching.AcceptingSideAliUid': [400, '%s'],
    'AttrMismatching.AcceptingSideOppositeInterfaceOwnerId': [400, '%s'],
    'AttrMismatching.AcceptingSideOppositeRegionNo': [400, '%s'],
    'AttrMismatching.AcceptingSideOppositeInterfaceId': [400, '%s'],
    'AttrMismatching.AcceptingSideOppositeRouterId': [400, '%s'],
    'AttrMismatching.AcceptingSideOppositeRouterType': [400, '%s'],
  },
);

export const PAIRING_BEHAVIOURS = [
  documented('metadata', 'Initiator and acceptor must identify each other, and be on different routers.'),
  observed(
    'tutorial',
    'An empty `OppositeInterfaceOwnerId` means the own account, although the message requires all four fields.',
  ),
  guess('The order of the checks, and the text of the `AttrMismatching` messages.'),
] as const;

/** The opposite fields of an interface, all set. */
interface CompleteOpposite {
  readonly interfaceId: string;
  readonly routerId: string;
  readonly routerType: string;
  readonly ownerId: string;
}

/** Returns the acceptor of the initiator. Checks that the two identify each other. */
export function requireAcceptor(world: World, initiator: RouterInterface): RouterInterface {
  const named = requireOpposite(initiator);
  if (named.routerId === initiator.routerId) refuse(PAIRING_ERRORS.IncorrectOppositeInterfaceInfo);
  checkAccount(world, named.ownerId);
  const acceptor = world.routerInterfaces.find(named.interfaceId);
  if (!acceptor) refuseMismatch('InstanceId', named.interfaceId, 'absent');
  requireEqual('Role', 'AcceptingSide', acceptor.role);
  requireEqual('RegionNo', initiator.oppositeRegionId, acceptor.regionId);
  requireEqual('RouterId', named.routerId, acceptor.routerId);
  requireEqual('RouterType', named.routerType, acceptor.routerType);
  requireEqual('AliUid', named.ownerId, acceptor.ownerId);
  const { opposite } = visibleAttributes(acceptor);
  requireEqual('OppositeInterfaceOwnerId', initiator.ownerId, ownerOf(opposite, acceptor));
  requireEqual('OppositeRegionNo', initiator.regionId, acceptor.oppositeRegionId);
  requireEqual('OppositeInterfaceId', initiator.id, opposite.interfaceId);
  requireEqual('OppositeRouterId', initiator.routerId, opposite.routerId);
  requireEqual('OppositeRouterType', initiator.routerType, opposite.routerType);
  return acceptor;
}

function requireOpposite(initiator: RouterInterface): CompleteOpposite {
  const { opposite } = visibleAttributes(initiator);
  const { interfaceId, routerId, routerType } = opposite;
  if (!interfaceId || !routerId || !routerType) refuse(PAIRING_ERRORS['IncorrectOppositeInterfaceInfo.NotSet']);
  return { interfaceId, routerId, routerType, ownerId: ownerOf(opposite, initiator) };
}

function ownerOf(opposite: Opposite, routerInterface: RouterInterface): string {
  return opposite.ownerId || routerInterface.ownerId;
}

/** An account exists if it has a credential here or belongs to the other site of the upstream. */
function checkAccount(world: World, accountId: string): void {
  if (world.settings.crossBidAccounts.has(accountId)) refuse(PAIRING_ERRORS['CROSS_BID.FORBIDDEN']);
  if (!world.credentials.hasAccount(accountId)) refuse(PAIRING_ERRORS['InvalidAccount.NotFound']);
}

type Attribute = keyof typeof PAIRING_ERRORS extends infer Key
  ? Key extends `AttrMismatching.AcceptingSide${infer Name}`
    ? Name
    : never
  : never;

function requireEqual(attribute: Attribute, expected: string, actual: string | undefined): void {
  if (actual !== expected) refuseMismatch(attribute, expected, actual ?? 'not set');
}

function refuseMismatch(attribute: Attribute, expected: string, actual: string): never {
  return refuse(
    PAIRING_ERRORS[`AttrMismatching.AcceptingSide${attribute}`],
    `The ${attribute} of the accepting side is ${actual}, not ${expected}.`,
  );
}
