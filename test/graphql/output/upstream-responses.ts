/** Responses of the upstream, by action. Each attribute has a value, and no two attributes of an object have the same. */

const PAGE = { RequestId: 'request-of-read', PageNumber: 1, PageSize: 50, TotalCount: 1 };

const ROUTER_INTERFACE = {
  RouterInterfaceId: 'ri-own',
  Status: 'Active',
  BusinessStatus: 'Normal',
  Role: 'InitiatingSide',
  Spec: 'Large.2',
  Bandwidth: 2048,
  RouterType: 'VBR',
  RouterId: 'vbr-own',
  AccessPointId: 'ap-own',
  VpcInstanceId: 'vpc-own',
  Name: 'own name',
  Description: 'own description',
  Tags: { Tags: [{ Key: 'team', Value: 'network' }] },
  ResourceGroupId: 'rg-own',
  ChargeType: 'AfterPay',
  CrossBorder: true,
  FastLinkMode: 'false',
  Ipv6Status: 'on',
  HealthCheckSourceIp: '192.0.2.1',
  HealthCheckTargetIp: '192.0.2.2',
  HcRate: 2000,
  HcThreshold: 8,
  CreationTime: '2026-01-01T00:00:01Z',
  ConnectedTime: '2026-01-02T00:00:02Z',
  EndTime: '2027-01-03T00:00:03Z',
  HasReservationData: 'true',
  ReservationActiveTime: '2026-02-04T00:00:04Z',
  ReservationBandwidth: '100',
  ReservationInternetChargeType: 'PayByBandwidth',
  ReservationOrderType: 'RENEW',
  OppositeInterfaceId: 'ri-peer',
  OppositeInterfaceOwnerId: '271598332402530847',
  OppositeInterfaceStatus: 'Inactive',
  OppositeInterfaceBusinessStatus: 'FinancialLocked',
  OppositeInterfaceSpec: 'Negative',
  OppositeBandwidth: 5,
  OppositeRegionId: 'cn-hangzhou',
  OppositeRouterType: 'VRouter',
  OppositeRouterId: 'vrt-peer',
  OppositeAccessPointId: 'ap-peer',
  OppositeVpcInstanceId: 'vpc-peer',
};

const VIRTUAL_BORDER_ROUTER = {
  VbrId: 'vbr-own',
  Name: 'border',
  Description: 'to the office',
  Status: 'terminated',
  AccessPointId: 'ap-of-vbr',
  RouteTableId: 'vtb-1',
  PhysicalConnectionId: 'pc-1',
  PhysicalConnectionStatus: 'Enabled',
  PhysicalConnectionBusinessStatus: 'FinancialLocked',
  PhysicalConnectionOwnerUid: '1688000000000001',
  CircuitCode: 'circuit-1',
  VlanId: 10,
  LocalGatewayIp: '192.0.2.3',
  PeerGatewayIp: '192.0.2.4',
  PeeringSubnetMask: '255.255.255.252',
  Bandwidth: 50,
  CreationTime: '2026-03-01T00:00:05Z',
  ActivationTime: '2026-03-02T00:00:06Z',
  TerminationTime: '2026-03-03T00:00:09Z',
  RecoveryTime: '2026-03-04T00:00:10Z',
  AssociatedCens: { AssociatedCen: [{ CenId: 'cen-1', CenOwnerId: '271598332402530847', CenStatus: 'Attached' }] },
  EcrId: 'ecr-1',
  EcrAttatchStatus: 'ATTACHED',
  EcrOwnerId: '271598332402530848',
  Type: 'pconnVBR',
  EccId: 'ecc-1',
  CloudBoxInstanceId: 'cb-1',
  SitelinkEnable: true,
  EnableIpv6: false,
  PConnVbrChargeType: 'PrePaid',
  PConnVbrExpireTime: '2027-03-05T00:00:11Z',
  ResourceGroupId: 'rg-of-vbr',
};

const V_ROUTER = {
  VRouterId: 'vrt-peer',
  VRouterName: 'vpc router',
  Description: 'router of a VPC',
  VpcId: 'vpc-1',
  CreationTime: '2026-04-01T00:00:07Z',
  RouteTableIds: { RouteTableId: ['vtb-2', 'vtb-3'] },
};

const ACCESS_POINT = {
  AccessPointId: 'ap-own',
  AttachedRegionNo: 'cn-attached',
  Name: 'access',
  Description: 'an access point',
  Location: 'Beijing',
  HostOperator: 'an operator',
  Type: 'VPC',
  Status: 'recommended',
};

const region = { RegionId: 'cn-qingdao', LocalName: 'Qingdao', RegionEndpoint: 'vpc.aliyuncs.com' };

const listOf = (attributes: object) => ({
  ...PAGE,
  TotalCount: 2,
  RouterInterfaceSet: { RouterInterfaceType: [attributes, { RouterInterfaceId: 'ri-peer', Status: 'Inactive' }] },
});

export const READS: Readonly<Record<string, object>> = {
  DescribeRegions: { RequestId: 'request-of-read', Regions: { Region: [region] } },
  DescribeAccessPoints: { ...PAGE, AccessPointSet: { AccessPointType: [ACCESS_POINT] } },
  DescribeVRouters: { ...PAGE, VRouters: { VRouter: [V_ROUTER] } },
  DescribeVirtualBorderRouters: {
    ...PAGE,
    VirtualBorderRouterSet: { VirtualBorderRouterType: [VIRTUAL_BORDER_ROUTER] },
  },
  DescribeRouterInterfaces: listOf(ROUTER_INTERFACE),
  DescribeRouterInterfaceAttribute: {
    RequestId: 'request-of-read',
    ...ROUTER_INTERFACE,
    HealthCheckStatus: 'abnormal',
    GmtModified: '2026-05-01T00:00:08Z',
  },
};

/** An unrecognised enum value in each object that has `unknownValues`. */
export const UNKNOWN_READS: Readonly<Record<string, object>> = {
  DescribeAccessPoints: { ...PAGE, AccessPointSet: { AccessPointType: [{ ...ACCESS_POINT, Status: 'new-ap' }] } },
  DescribeVirtualBorderRouters: {
    ...PAGE,
    VirtualBorderRouterSet: { VirtualBorderRouterType: [{ ...VIRTUAL_BORDER_ROUTER, Status: 'new-vbr' }] },
  },
  DescribeRouterInterfaces: listOf({ ...ROUTER_INTERFACE, Status: 'NewStatus' }),
};
