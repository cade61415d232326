import { integer, type Model, text, time } from './attributes';

/** Router of a VPC. Source: official SDK 7.3.2, DescribeVRoutersResponseBody. */
export const V_ROUTER = {
  vRouterId: text,
  vRouterName: text,
  vpcId: text,
  description: text,
  creationTime: time,
} as const;
export interface VRouter extends Model<typeof V_ROUTER> {}

/** Source: official SDK 7.3.2, DescribeVirtualBorderRoutersResponseBody. */
export const VIRTUAL_BORDER_ROUTER = {
  vbrId: text,
  name: text,
  description: text,
  status: text,
  accessPointId: text,
  routeTableId: text,
  physicalConnectionId: text,
  physicalConnectionStatus: text,
  physicalConnectionBusinessStatus: text,
  physicalConnectionOwnerUid: text,
  circuitCode: text,
  vlanId: integer,
  localGatewayIp: text,
  peerGatewayIp: text,
  peeringSubnetMask: text,
  creationTime: time,
  activationTime: time,
  bandwidth: integer,
} as const;
export interface VirtualBorderRouter extends Model<typeof VIRTUAL_BORDER_ROUTER> {}
