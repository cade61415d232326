import { boolean, integer, listAt, type Model, readModel, text, texts, time } from './attributes';

/** Router of a VPC. Source: official SDK 7.3.2, DescribeVRoutersResponseBody. */
const V_ROUTER = {
  vRouterId: text,
  vRouterName: text,
  vpcId: text,
  description: text,
  creationTime: time,
} as const;
export interface VRouter extends Model<typeof V_ROUTER> {
  readonly routeTableIds: readonly string[];
}

export function readVRouter(body: Readonly<Record<string, unknown>>): VRouter {
  const [tables] = listAt(body, 'RouteTableIds');
  return { ...readModel(V_ROUTER, body), routeTableIds: texts(tables?.['RouteTableId']) };
}

/** A VBR that is attached to a CEN exchanges its routes there. */
const ASSOCIATED_CEN = {
  cenId: text,
  /** An integer on the wire. */
  cenOwnerId: text,
  cenStatus: text,
} as const;
export interface AssociatedCen extends Model<typeof ASSOCIATED_CEN> {}

/** Source: official SDK 7.3.2, DescribeVirtualBorderRoutersResponseBody. */
const VIRTUAL_BORDER_ROUTER = {
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
  terminationTime: time,
  recoveryTime: time,
  bandwidth: integer,
  type: text,
  ecrId: text,
  /** The spelling of the upstream. */
  ecrAttatchStatus: text,
  ecrOwnerId: text,
  eccId: text,
  cloudBoxInstanceId: text,
  sitelinkEnable: boolean,
  enableIpv6: boolean,
  pConnVbrChargeType: text,
  pConnVbrExpireTime: time,
  resourceGroupId: text,
} as const;
export interface VirtualBorderRouter extends Model<typeof VIRTUAL_BORDER_ROUTER> {
  readonly associatedCens: readonly AssociatedCen[];
}

export function readVirtualBorderRouter(body: Readonly<Record<string, unknown>>): VirtualBorderRouter {
  const cens = listAt(body, 'AssociatedCens', 'AssociatedCen');
  return {
    ...readModel(VIRTUAL_BORDER_ROUTER, body),
    associatedCens: cens.map((cen) => readModel(ASSOCIATED_CEN, cen)),
  };
}
