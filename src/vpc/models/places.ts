import { integer, type Model, text, time } from './attributes';

/** What the service tells of regions, access points and routers. Source: official SDK 7.3.2. */

export const REGION = { regionId: text, localName: text, regionEndpoint: text } as const;
export interface Region extends Model<typeof REGION> {}

export const ACCESS_POINT = {
  accessPointId: text,
  attachedRegionNo: text,
  name: text,
  description: text,
  location: text,
  hostOperator: text,
  status: text,
  type: text,
} as const;
export interface AccessPoint extends Model<typeof ACCESS_POINT> {}

export const V_ROUTER = {
  vRouterId: text,
  vRouterName: text,
  vpcId: text,
  description: text,
  creationTime: time,
} as const;
export interface VRouter extends Model<typeof V_ROUTER> {}

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
