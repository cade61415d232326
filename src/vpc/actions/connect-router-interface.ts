import { documented } from '../sources/sources';
import { defineAction } from './action';
import { readAccepted } from './shared/accepted';
import { TARGET, targetRules } from './shared/target';

/** Has no client token. A second execution is refused, because the first one changed the state. */
export const connectRouterInterface = defineAction({
  name: 'ConnectRouterInterface',
  summary: 'Connects an {RouterInterfaceStatus.IDLE} initiator with its peer.',
  kind: 'write',
  idempotency: 'natural',
  parameters: TARGET,
  rules: targetRules(),
  transition: { from: ['Idle'], through: 'Connecting', to: 'Active', basis: documented('sdk', 'remark of the action') },
  errorCodes: [
    'IncorrectRole.NotInitiatingSide',
    'IncorrectRIStatus',
    'IncorrectOppositeInterfaceInfo.NotSet',
    'IncorrectOppositeInterfaceInfo',
    'Forbidden.OnlyOneConnection',
    'Forbidden.BillsOutstanding',
    'InvalidAccount.NotFound',
    'ErrCode.Invalid',
    'AttrMismatching.AcceptingSideRole',
    'AttrMismatching.AcceptingSideInstanceId',
    'AttrMismatching.AcceptingSideRegionNo',
    'AttrMismatching.AcceptingSideRouterId',
    'AttrMismatching.AcceptingSideRouterType',
    'AttrMismatching.AcceptingSideAliUid',
    'AttrMismatching.AcceptingSideOppositeInterfaceOwnerId',
    'AttrMismatching.AcceptingSideOppositeRegionNo',
    'AttrMismatching.AcceptingSideOppositeInterfaceId',
    'AttrMismatching.AcceptingSideOppositeRouterId',
    'AttrMismatching.AcceptingSideOppositeRouterType',
    'IllegalParam.InstanceOwner',
    'InvalidRegionId.NotFound',
    'InvalidRouterInterfaceId.NotFound',
    'CROSS_BID.FORBIDDEN',
  ],
  read: readAccepted,
});
