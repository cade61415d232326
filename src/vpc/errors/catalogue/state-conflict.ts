import { about, type Group, UNPUBLISHED } from './advice';

const BLOCKED_BY_ROUTE = about(
  'routerInterfaceId',
  'Routes lead to the interface in {routerInterfaceId}. Delete the route entries that have it as next hop, or use ' +
    '{DeleteExpressConnect} with {force}, which deletes them together with both interfaces.',
);

const MODIFY = 'with {ModifyRouterInterfaceAttribute}';

/** The upstream compares the initiator with its acceptor. The code names an attribute of the acceptor. */
const mismatches: Group = {
  'AttrMismatching.AcceptingSideAliUid': about(
    'oppositeInterfaceOwnerId',
    `{oppositeInterfaceOwnerId} of the initiator is not the account of the acceptor. Change it on the initiator, ${MODIFY}.`,
  ),
  'AttrMismatching.AcceptingSideInstanceId': about(
    'oppositeInterfaceId',
    `{oppositeInterfaceId} of the initiator is not the id of an existing acceptor. Change it on the initiator, ${MODIFY}.`,
  ),
  'AttrMismatching.AcceptingSideOppositeInterfaceId': `{oppositeInterfaceId} of the acceptor is not the id of the initiator. Change it on the acceptor, ${MODIFY}.`,
  'AttrMismatching.AcceptingSideOppositeInterfaceOwnerId': `{oppositeInterfaceOwnerId} of the acceptor is not the account of the initiator. Change it on the acceptor, ${MODIFY}.`,
  'AttrMismatching.AcceptingSideOppositeRegionNo':
    '{oppositeRegionId} of the acceptor is not the region of the initiator. It cannot be changed: create the acceptor again.',
  'AttrMismatching.AcceptingSideOppositeRouterId': `{oppositeRouterId} of the acceptor is not the router of the initiator. Change it on the acceptor, ${MODIFY}.`,
  'AttrMismatching.AcceptingSideOppositeRouterType': `{oppositeRouterType} of the acceptor is not the type of the initiator's router. Change it on the acceptor, ${MODIFY}.`,
  'AttrMismatching.AcceptingSideRegionNo': about(
    'oppositeRegionId',
    '{oppositeRegionId} of the initiator is not the region of the acceptor. It cannot be changed: create the initiator again, ' +
      'or use an acceptor in that region.',
  ),
  'AttrMismatching.AcceptingSideRole': about(
    'oppositeInterfaceId',
    `The peer in {oppositeInterfaceId} of the initiator is not {Role.ACCEPTING_SIDE}. Use an acceptor as peer, ${MODIFY} of the initiator.`,
  ),
  'AttrMismatching.AcceptingSideRouterId': about(
    'oppositeRouterId',
    `{oppositeRouterId} of the initiator is not the router of the acceptor. Change it on the initiator, ${MODIFY}.`,
  ),
  'AttrMismatching.AcceptingSideRouterType': about(
    'oppositeRouterType',
    `{oppositeRouterType} of the initiator is not the type of the acceptor's router. Change it on the initiator, ${MODIFY}.`,
  ),
};

export const stateConflict: Group = {
  ...mismatches,
  'DependencyViolation.RouterInterfaceReferedByRouteEntry': BLOCKED_BY_ROUTE,
  'Forbbiden.ModifyIdAndType': about(
    'oppositeRouterId',
    'The peer is on a virtual border router, so its router and type cannot be changed. Remove {oppositeRouterId} and ' +
      '{oppositeRouterType}, or create both interfaces again.',
  ),
  'Forbidden.OnlyOneConnection': about(
    'routerInterfaceId',
    'The routers of the interface in {routerInterfaceId} and of its peer are connected by another pair. Use that connection, or ' +
      'delete it first: two routers can have only one.',
  ),
  HaveConnectionBetweenRouters: about(
    'oppositeRouterId',
    '{routerId} and {oppositeRouterId} are already connected. A second pair between two routers is not allowed.',
  ),
  INVAID_VBR_STATUS: about(
    'routerId',
    'The virtual border router in {routerId} is not active. Wait until it is active, then send the request again.',
  ),
  IncorrectOppositeInterfaceInfo: about(
    ['oppositeRouterId', 'routerInterfaceId'],
    `The interface in {routerInterfaceId} and its peer are on the same router. Set {oppositeRouterId} to another router, ${MODIFY}.`,
  ),
  'IncorrectOppositeInterfaceInfo.NotSet': about(
    'routerInterfaceId',
    'The interface in {routerInterfaceId} has no complete peer. Set {oppositeInterfaceId}, {oppositeRouterId} and ' +
      `{oppositeRouterType}, and {oppositeInterfaceOwnerId} for a peer of another account, ${MODIFY}. If they were set in the ` +
      'last two minutes, send the request again.',
  ),
  IncorrectRIStatus: about(
    'routerInterfaceId',
    'The interface in {routerInterfaceId} is not in the state that the action requires: {RouterInterfaceStatus.INACTIVE} to ' +
      'activate, {RouterInterfaceStatus.ACTIVE} to deactivate.',
  ),
  'IncorrectRole.NotInitiatingSide': about(
    'routerInterfaceId',
    'Connect must be called on the initiating side, and {routerInterfaceId} is the accepting side. Use the id of its peer, which ' +
      'is {Role.INITIATING_SIDE}.',
  ),
  IncorrectStatus: about(
    'routerInterfaceId',
    'The status of the interface in {routerInterfaceId} does not allow the action. Read the status, and wait for the end of a ' +
      'transition.',
  ),
  'IncorrectStatus.RouterInterface': about(
    'routerInterfaceId',
    'The status of the interface in {routerInterfaceId} does not allow the change: its peer can be changed only while it is ' +
      '{RouterInterfaceStatus.IDLE}. Remove the opposite fields, or create both interfaces again.',
  ),
  'InvalidInstance.StatusError': about(
    'routerInterfaceId',
    'The interface in {routerInterfaceId} is in a state that does not allow the change. Wait for the end of its transition, then ' +
      'send the request again.',
  ),
  'InvalidRouterId.AttacedToCEN': about(
    'routerId',
    'The VPC of {routerId} is attached to a CEN instance. Detach it first, or connect through CEN.',
  ),
  'LinkRole.NotSupport': about(
    'routerInterfaceId',
    `The upstream does not support the link role of the interface in {routerInterfaceId} for a change. ${UNPUBLISHED}`,
  ),
  NotSupportLinkrole: about(
    'routerInterfaceId',
    `The interface in {routerInterfaceId} is not an interface for a connection, so it cannot be activated. ${UNPUBLISHED}`,
  ),
  'OperationFailed.OperationLocked': about(
    'routerInterfaceId',
    'Alibaba Cloud has locked the interface in {routerInterfaceId} for maintenance. Send the request again later; if the lock ' +
      'stays, ask the support of Alibaba Cloud.',
  ),
  OppositeRouterInterfaceIsDeleted: about(
    'routerInterfaceId',
    'The peer of the interface in {routerInterfaceId} is deleted, so the connection cannot be activated. Delete the interface ' +
      'and create both again.',
  ),
  'ReferredByRouteEntry.RouterInterface': BLOCKED_BY_ROUTE,
  RouterInterfaceReferredByRouteEntry: BLOCKED_BY_ROUTE,
};

/** Codes that report the status of the interface. The other conflicts have another reason, whatever the status is. */
export const REPORTS_STATUS: ReadonlySet<string> = new Set([
  'IncorrectRIStatus',
  'IncorrectStatus',
  'IncorrectStatus.RouterInterface',
  'InvalidInstance.StatusError',
]);
