import { errorRows } from '../error-rows';

/** Errors that several actions on one router interface return. */
export const ROUTER_INTERFACE_ERRORS = {
  ...errorRows(
    { certainty: 'documented', source: 'metadata' },
    {
      'InvalidRegionId.NotFound#specified': [404, 'The specified RegionId does not exist in our records.'],
      'InvalidRouterInterfaceId.NotFound': [404, 'The specified RouterInterfaceId does not exist in our record.'],
      'InvalidRouterInterfaceId.NotFound#records': [
        404,
        'The specified RouterInterfaceId does not exist in our records.',
      ],
      'IllegalParam.InstanceOwner': [400, 'The router instance owener error.'],
      'Forbidden.FinancialLocked': [400, 'This RouterInterface is financiel locked because of bills outstanding.'],
      'OperationFailed.OperationLocked': [400, 'Operation failed because OperationLocked.'],
      'OperationFailed.PconnTrafficNotEnable': [400, 'The operation is failed because of PconnTrafficNotEnable.'],
      'InvalidInstance.StatusError': [400, 'The router instance status error.'],
      'InvalidRouterInterfaceSpec.Malformed': [400, 'Specified RouterInterface spec is not valid.'],
      'InvalidHealthCheckIP.Malformd': [400, 'Healthcheck sourceip or targetip is not valid.'],
      RouterInterfaceReferredByRouteEntry: [400, 'Router interface referred by route entry.'],
    },
  ),
  // The pages contain no messages for these; the messages are ours.
  ...errorRows(
    { certainty: 'documented', source: 'pages2019' },
    {
      'InvalidInstanceId.NotFound': [404, 'The specified InstanceId does not exist in our record.'],
      'InvalidRouterInterfaceChargeType.Malformed#delete': [500, 'Specified RouterInterface ChargeType is not valid.'],
    },
  ),
  // The message is ours.
  ...errorRows(
    { certainty: 'documented', source: 'deleteExpressConnectPage' },
    {
      'DependencyViolation.RouterInterfaceReferedByRouteEntry': [
        400,
        'The router interface is referred by route entry.',
      ],
    },
  ),
};
