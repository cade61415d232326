import type { ErrorRows } from './error-rows';

/**
 * The metadata's whole lists for the actions that change or delete an interface, without what another list has word for word. The two
 * rows that are marked legacy are from the documents of 2019, which give no message for them. DeleteExpressConnect has no list.
 */
export const CHANGE_ROWS = {
  // Shared by several of them.
  'InvalidRouterInterfaceId.NotFound': [404, 'The specified RouterInterfaceId does not exist in our record.'],
  'InvalidRouterInterfaceId.NotFound#records': [404, 'The specified RouterInterfaceId does not exist in our records.'],
  'InvalidRegionId.NotFound#specified': [404, 'The specified RegionId does not exist in our records.'],
  'Forbidden.FinancialLocked': [400, 'This RouterInterface is financiel locked because of bills outstanding.'],
  'OperationFailed.OperationLocked': [400, 'Operation failed because OperationLocked.'],
  'InvalidInstance.StatusError': [400, 'The router instance status error.'],

  // DeleteRouterInterface.
  RouterInterfaceReferredByRouteEntry: [400, 'Router interface referred by route entry.'],
  'ReferredByRouteEntry.RouterInterface': [400, 'Router interface referred by route entry.'],
  // Legacy.
  'InvalidInstanceId.NotFound': [404, 'The specified InstanceId does not exist in our record.'],
  'InvalidRouterInterfaceChargeType.Malformed#delete': [500, 'Specified RouterInterface ChargeType is not valid.'],

  // ActivateRouterInterface and DeactivateRouterInterface.
  'IncorrectRIStatus#inactive': [
    400,
    "RouterInterface can be operated by this action only when it's status is Inactive.",
  ],
  'IncorrectRIStatus#active': [400, "RouterInterface can be operated by this action only when it's status is Active."],
  Forbbiden: [400, 'The router does not belong to your account.'],
  'Forbbiden.InvaildOwner': [400, 'The RouterInterface owener error'],
  NotSupportLinkrole: [400, 'This RouterInterface is not a vlan interface for connection.'],
  OppositeRouterInterfaceIsDeleted: [400, 'The opposite router interface is already deleted.'],

  // ModifyRouterInterfaceAttribute.
  'InvalidName.Malformed#modify': [400, 'The attribute name is illegal.'],
  'InvalidDescription.Malformed#modify': [400, 'The Description is illegal.'],
  'InvalidOppositeRouterType.ValueNotSupported': [400, 'The specified OppositeRouterType is not valid.'],
  'Forbbiden#modify': [400, 'The Router instance owner error'],
  'LinkRole.NotSupport': [400, 'This linkrole is not supported'],
  'Forbbiden.ModifyIdAndType': [400, 'Opposite is VBR, cannot modify the ID and type'],
  'InvalidParam.ModifyRouterInterface': [400, 'Modify routerinterface param invalid'],
  INSTANCE_IN_PROCESSIONG: [400, 'Instance is in processing,please wait and try again'],
  'IllegalParam.HcThreshold': [400, '%s'],
  'IllegalParam.HcRate': [400, '%s'],
  'InvalidHealthCheckIP.Malformd': [400, 'Healthcheck sourceip or targetip is not valid.'],
  'IllegalParam.HcSourceIp': [400, 'The specified healthCheck Ip is not valid.'],
  'IncorrectStatus.RouterInterface': [
    400,
    'This openeration would not be allowed because status of this RouterInterface is not correct.',
  ],

  // ModifyRouterInterfaceSpec.
  'Forbidden.FinancialLocked#spec': [
    400,
    'RouterInterface can not be operated by this action when it?s FinancialLocked.',
  ],
  'InvalidParam.NotFound#spec': [400, 'Parameter must not be null,uid, bid,regionNo, remoteRegionNo or routerId'],
  'InvalidOppositeRegionId.NotFound': [400, 'The OppositeRegionId provided does not exist in our records.'],
  'InvalidInstanceOwner.Error': [400, 'The router instance owner error.'],
  'IllegalParam.chargeType': [400, 'RouterInterface chargeType different.'],
  ResourceQueryError: [400, 'The specified resource is queried error.'],
  // Twice in the list, once with a space before it. The sandbox answers without; a fault can send either.
  ' InvalidSpec.ValueNotSupported': [400, 'The specified Spec is not supported.'],
  'InvalidSpec.ValueNotSupported': [400, 'The specified Spec is not supported.'],
  'InvalidOpposite.NotFound': [400, 'The opposite does not exist.'],
} as const satisfies ErrorRows;
