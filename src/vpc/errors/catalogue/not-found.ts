import { about, type Group } from './advice';

const INTERFACE = about(
  'routerInterfaceId',
  'The account has no interface with this {routerInterfaceId} in this region. Check {routerInterfaceId} and {regionId}; the ' +
    'interface can also be deleted already.',
);

export const notFound: Group = {
  'InvalidAccount.NotFound': about(
    'oppositeInterfaceOwnerId',
    'The account in {oppositeInterfaceOwnerId} does not exist. Set it to the id of the main account that owns the peer, not of ' +
      'a RAM user; {ModifyRouterInterfaceAttribute} changes it on an existing interface.',
  ),
  'InvalidInstanceId.NotFound': INTERFACE,
  'InvalidOpposite.NotFound': about(
    ['oppositeInterfaceId', 'routerInterfaceId'],
    'The peer in {oppositeInterfaceId} of the interface does not exist. Delete the interface in {routerInterfaceId} and create ' +
      'both interfaces again.',
  ),
  'InvalidOppositeRegionId.NotFound': about(
    'oppositeRegionId',
    'The upstream does not know the region in {oppositeRegionId}. It cannot be changed later: create the interface with the ' +
      'region of the peer.',
  ),
  'InvalidRegionId.NotFound': about(
    'regionId',
    'The upstream does not know the region in {regionId}. Use a region id such as cn-beijing.',
  ),
  'InvalidRegionId.NotSupport': about(
    'regionId',
    'The upstream does not support this request in the region in {regionId}. Choose another region.',
  ),
  'InvalidResourceId.NotFound': INTERFACE,
  'InvalidRouterId.NotFound': about(
    'routerId',
    'The upstream does not find {routerId}. Check that the router exists in {regionId}, has the type in {routerType} and ' +
      'belongs to the account of the gateway.',
  ),
  'InvalidRouterInterfaceId.NotFound': INTERFACE,
  'InvalidRouteTable.NotFound': about(
    'routerInterfaceId',
    'The upstream finds no route table for the router of the interface in {routerInterfaceId}. Check that its router exists.',
  ),
  'VpcSubnet.NotFound': about(
    'healthCheckSourceIp',
    'A subnet of the VPC does not exist. Set {healthCheckSourceIp} to an unused address of the local VPC.',
  ),
};

/** For a message that can refer to either region of a request. */
export const NO_EXPRESS_CONNECT_REGION =
  'The upstream has no Express Connect in one of the regions. Check {regionId} and {oppositeRegionId}.';
