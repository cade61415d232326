import { boolean, enumeration, integer, type RequestOf, string } from '../rules/parameter';
import { tagList } from './shared/tags';
import { CLIENT_TOKEN } from './shared/target';

export const PARAMETERS = {
  regionId: string('Region of the router interface.'),
  routerType: enumeration('RouterType', 'Type of the router of the interface.'),
  routerId: string('Router of the interface.'),
  accessPointId: string('Access point of the virtual border router of the interface. For an interface on a VBR only.'),
  role: enumeration('Role', 'Role of the interface when the connection is made.'),
  spec: enumeration('Spec', 'Bandwidth. Default for the accepting side: {Spec.NEGATIVE}.'),
  oppositeRegionId: string('Region of the peer interface.'),
  oppositeAccessPointId: string('Access point of the peer. Cannot be changed after the creation.'),
  oppositeRouterType: enumeration('RouterType', 'Type of the router of the peer. Default: {RouterType.VROUTER}.'),
  oppositeRouterId: string('Router of the peer. Can be set later.'),
  oppositeInterfaceId: string('Peer interface. Can be set later.'),
  oppositeInterfaceOwnerId: string(
    'Account that owns the peer: the id of the main account, not of a RAM user. A string of up to 20 digits.',
  ),
  healthCheckSourceIp: string('Unused address of the local VPC. Health checks are sent from it.'),
  healthCheckTargetIp: string('Destination address of the health checks.'),
  name: string('Name of the interface.'),
  description: string('Description of the interface.'),
  instanceChargeType: enumeration('InstanceChargeType', 'Billing method. Default: {InstanceChargeType.POST_PAID}.'),
  period: integer('Length of a subscription, in units of {pricingCycle}. For {InstanceChargeType.PRE_PAID} only.'),
  pricingCycle: enumeration('PricingCycle', 'Unit of {period}. For {InstanceChargeType.PRE_PAID} only.'),
  autoPay: boolean(
    'Whether the order of a subscription is paid automatically. Otherwise it stays unpaid in the order center. For ' +
      '{InstanceChargeType.PRE_PAID} only.',
  ),
  autoRenew: boolean('Whether a subscription is renewed automatically. Default: false.'),
  fastLinkMode: boolean(
    'Whether both interfaces are created and connected in one step. Requires {accessPointId}, {oppositeRouterType}, ' +
      '{oppositeRouterId} and {oppositeInterfaceOwnerId}. Default: false.',
  ),
  resourceGroupId: string('Resource group of the interface.'),
  tags: tagList('Tags of the interface.'),
  ...CLIENT_TOKEN,
} as const;

/** Field names are those of the upstream in camelCase. Null means absent. */
export type CreateRouterInterfaceRequest = RequestOf<typeof PARAMETERS>;
