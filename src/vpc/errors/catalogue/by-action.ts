import { about, type Group } from './advice';

const SUBSCRIPTION = about(
  'routerInterfaceId',
  'The interface in {routerInterfaceId} is a subscription ({InstanceChargeType.PRE_PAID}), which this API cannot delete. ' +
    'Unsubscribe from it in the Expenses and Costs console, or with RefundInstance of the API BssOpenApi.',
);

/** Advice for codes that have another meaning at one action, by the name of the action. */
export const ADVICE_BY_ACTION: Readonly<Record<string, Group>> = {
  ChangeResourceGroup: {
    ResourceNotInResourceGroup: about(
      'newResourceGroupId',
      'The interface cannot move to the group in {newResourceGroupId}. Check that the resource group exists and belongs to the ' +
        'account of the gateway.',
    ),
  },
  ConnectRouterInterface: {
    IncorrectRIStatus: about(
      'routerInterfaceId',
      'The peer of the interface in {routerInterfaceId} is not {RouterInterfaceStatus.IDLE}: both interfaces must be, to connect ' +
        'them. Read the status of the peer.',
    ),
  },
  DeleteExpressConnect: {
    'DependencyViolation.RouterInterfaceReferedByRouteEntry': about(
      ['force', 'routerInterfaceId'],
      'Routes lead to an interface of the connection of {routerInterfaceId}. Delete these route entries, or send the request with ' +
        '{force}: true.',
    ),
    'IncorrectStatus.RouterInterface': about(
      'routerInterfaceId',
      'An interface of the connection of {routerInterfaceId} is in a state that does not allow its deletion. Wait for the end of ' +
        'its transition, then send the request again.',
    ),
    'InvalidRouterInterfaceChargeType.Malformed': SUBSCRIPTION,
    RouterInterfaceReferredByRouteEntry: about(
      ['force', 'routerInterfaceId'],
      'Routes lead to an interface of the connection of {routerInterfaceId}. Delete these route entries, or send the request with ' +
        '{force}: true.',
    ),
  },
  DeleteRouterInterface: {
    'InvalidInstance.StatusError': about(
      'routerInterfaceId',
      'The interface in {routerInterfaceId} can be deleted only while it is {RouterInterfaceStatus.IDLE} or ' +
        '{RouterInterfaceStatus.INACTIVE}. Use {DeactivateRouterInterface} first, and wait for the end of a transition.',
    ),
    'InvalidRouterInterfaceChargeType.Malformed': SUBSCRIPTION,
  },
  ModifyRouterInterfaceSpec: {
    'InvalidParam.NotFound':
      'The upstream misses an attribute of the interface: its region, its router or the region of its peer. Check {regionId} and ' +
      '{routerInterfaceId}.',
  },
};
