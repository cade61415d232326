import type { ErrorRows } from './error-rows';

/** The metadata's whole list for ConnectRouterInterface, without what another list has word for word. */
export const CONNECT_ROWS = {
  'IncorrectRole.NotInitiatingSide': [400, 'The specified RouterInterface is not InitiatingSide.'],
  'IncorrectRIStatus#idle': [400, "RouterInterface can be operated by this action only when it's status is Idle."],
  'IncorrectOppositeInterfaceInfo.NotSet': [
    400,
    'OppositeInterfaceId/OppositeRouterId/OppositeRouterType/OppositeInterfaceOwnerId must be all set.',
  ],
  IncorrectOppositeInterfaceInfo: [400, 'Cannot connect on the same router'],
  'Forbidden.OnlyOneConnection': [400, 'The Specified routers have a connection already'],
  'Forbidden.BillsOutstanding#connect': [400, 'You cannot use this action because you have bills outstanding.'],
  'InvalidAccount.NotFound': [400, 'The specified account is not exists.'],
  'ErrCode.Invalid': [400, 'got error'],
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
  'IllegalParam.InstanceOwner': [400, 'The router instance owener error.'],
  'CROSS_BID.FORBIDDEN': [404, 'Connect RouterInterface across bid is illegal'],
} as const satisfies ErrorRows;
