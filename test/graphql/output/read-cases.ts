import { cursorOf as cursorOfPlace } from '../../../src/graphql/connection/cursor';
import { globalId } from '../../../src/graphql/node/global-id';
import { packageVersion } from '../../../src/package-root';
import type { ExpectedObject } from './expected-output';
import { READS, UNKNOWN_READS } from './upstream-responses';

export interface OutputCase {
  /** Root field. */
  readonly name: string;
  /** Arguments with their parentheses. Empty if there are none. */
  readonly arguments: string;
  /** Difference to another case of the same field, for the title of the test. */
  readonly note?: string;
  /** Responses of the upstream, by action. */
  readonly responses: Readonly<Record<string, object>>;
  /** HTTP status of the responses to writes. Default 200. */
  readonly status?: number;
  /** Value of the root field. */
  readonly expected: ExpectedObject | readonly ExpectedObject[];
}

const cursorOf = (position: number) => cursorOfPlace({ position });
const REGION = 'regionId: "cn-beijing"';

const connection = (node: ExpectedObject) => ({
  totalCount: 1,
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: cursorOf(0), endCursor: cursorOf(0) },
  edges: [{ cursor: cursorOf(0), node }],
  nodes: [node],
});

const region = {
  id: globalId('Region', 'cn-qingdao', 'cn-qingdao'),
  regionId: 'cn-qingdao',
  localName: 'Qingdao',
  regionEndpoint: 'vpc.aliyuncs.com',
};

const accessPoint = {
  id: globalId('AccessPoint', 'cn-beijing', 'ap-own'),
  accessPointId: 'ap-own',
  regionId: 'cn-beijing',
  name: 'access',
  description: 'an access point',
  location: 'Beijing',
  hostOperator: 'an operator',
  type: 'VPC',
  status: 'RECOMMENDED',
};

const vRouter = {
  id: globalId('VRouter', 'cn-beijing', 'vrt-peer'),
  vRouterId: 'vrt-peer',
  regionId: 'cn-beijing',
  name: 'vpc router',
  description: 'router of a VPC',
  vpcId: 'vpc-1',
  creationTime: '2026-04-01T00:00:07.000Z',
  routeTableIds: ['vtb-2', 'vtb-3'],
};

const virtualBorderRouter = {
  id: globalId('VirtualBorderRouter', 'cn-beijing', 'vbr-own'),
  vbrId: 'vbr-own',
  regionId: 'cn-beijing',
  name: 'border',
  description: 'to the office',
  status: 'TERMINATED',
  accessPointId: 'ap-of-vbr',
  routeTableId: 'vtb-1',
  physicalConnectionId: 'pc-1',
  physicalConnectionStatus: 'Enabled',
  physicalConnectionBusinessStatus: 'FinancialLocked',
  physicalConnectionOwnerUid: '1688000000000001',
  circuitCode: 'circuit-1',
  vlanId: 10,
  localGatewayIp: '192.0.2.3',
  peerGatewayIp: '192.0.2.4',
  peeringSubnetMask: '255.255.255.252',
  bandwidthMbps: 50,
  creationTime: '2026-03-01T00:00:05.000Z',
  activationTime: '2026-03-02T00:00:06.000Z',
  terminationTime: '2026-03-03T00:00:09.000Z',
  recoveryTime: '2026-03-04T00:00:10.000Z',
  associatedCens: [{ cenId: 'cen-1', cenOwnerId: '271598332402530847', cenStatus: 'Attached' }],
  ecrId: 'ecr-1',
  ecrAttachStatus: 'ATTACHED',
  ecrOwnerId: '271598332402530848',
  type: 'pconnVBR',
  eccId: 'ecc-1',
  cloudBoxInstanceId: 'cb-1',
  sitelinkEnabled: true,
  ipv6Enabled: false,
  physicalConnectionChargeType: 'PrePaid',
  physicalConnectionExpireTime: '2027-03-05T00:00:11.000Z',
  resourceGroupId: 'rg-of-vbr',
};

const routerInterface = {
  id: globalId('RouterInterface', 'cn-beijing', 'ri-own'),
  routerInterfaceId: 'ri-own',
  regionId: 'cn-beijing',
  status: 'ACTIVE',
  businessStatus: 'NORMAL',
  role: 'INITIATING_SIDE',
  spec: 'LARGE_2',
  bandwidthMbps: 2048,
  routerType: 'VBR',
  routerId: 'vbr-own',
  accessPointId: 'ap-own',
  vpcId: 'vpc-own',
  name: 'own name',
  description: 'own description',
  tags: [{ key: 'team', value: 'network' }],
  resourceGroupId: 'rg-own',
  instanceChargeType: 'POST_PAID',
  crossBorder: true,
  fastLinkMode: false,
  ipv6Status: 'ON',
  healthCheckSourceIp: '192.0.2.1',
  healthCheckTargetIp: '192.0.2.2',
  hcRate: 2000,
  hcThreshold: 8,
  creationTime: '2026-01-01T00:00:01.000Z',
  connectedTime: '2026-01-02T00:00:02.000Z',
  endTime: '2027-01-03T00:00:03.000Z',
  reservation: {
    id: globalId('Reservation', 'cn-beijing', 'ri-own'),
    activeTime: '2026-02-04T00:00:04.000Z',
    bandwidthMbps: 100,
    internetChargeType: 'PayByBandwidth',
    orderType: 'RENEW',
  },
  opposite: {
    id: globalId('OppositeInterface', 'cn-beijing', 'ri-own'),
    routerInterfaceId: 'ri-peer',
    ownerId: '271598332402530847',
    status: 'INACTIVE',
    businessStatus: 'FINANCIAL_LOCKED',
    spec: 'NEGATIVE',
    bandwidthMbps: 5,
    regionId: 'cn-hangzhou',
    routerType: 'VROUTER',
    routerId: 'vrt-peer',
    accessPointId: 'ap-peer',
    vpcId: 'vpc-peer',
    routerInterface: { routerInterfaceId: 'ri-peer', regionId: 'cn-hangzhou', status: 'INACTIVE' },
  },
  router: { __typename: 'VirtualBorderRouter', vbrId: 'vbr-own', name: 'border' },
  accessPoint: { accessPointId: 'ap-own', name: 'access' },
};

const SPECS = [
  { spec: 'MINI_2', bandwidthMbps: 2 },
  { spec: 'MINI_5', bandwidthMbps: 5 },
  { spec: 'SMALL_1', bandwidthMbps: 10 },
  { spec: 'SMALL_2', bandwidthMbps: 20 },
  { spec: 'SMALL_5', bandwidthMbps: 50 },
  { spec: 'MIDDLE_1', bandwidthMbps: 100 },
  { spec: 'MIDDLE_2', bandwidthMbps: 200 },
  { spec: 'MIDDLE_5', bandwidthMbps: 500 },
  { spec: 'LARGE_1', bandwidthMbps: 1000 },
  { spec: 'LARGE_2', bandwidthMbps: 2000 },
  { spec: 'LARGE_5', bandwidthMbps: 5000 },
  { spec: 'XLARGE_1', bandwidthMbps: 10000 },
];

const unknown = (value: string) => ({ status: 'UNKNOWN', unknownValues: [{ field: 'status', value }] });
const nodes = (...items: readonly ExpectedObject[]) => ({ nodes: items });

/** Queries and their responses. */
export const READ_CASES: readonly OutputCase[] = [
  {
    name: 'viewer',
    arguments: '',
    responses: { GetCallerIdentity: { RequestId: 'R', AccountId: '1688000000000001', Sandbox: true } },
    expected: {
      id: globalId('Viewer', 'cn-hangzhou', 'viewer'),
      accountId: '1688000000000001',
      sandbox: true,
      version: packageVersion(),
    },
  },
  { name: 'specs', arguments: '', responses: {}, expected: SPECS },
  { name: 'regions', arguments: '', responses: READS, expected: connection(region) },
  { name: 'accessPoints', arguments: `(${REGION})`, responses: READS, expected: connection(accessPoint) },
  { name: 'vRouters', arguments: `(${REGION})`, responses: READS, expected: connection(vRouter) },
  {
    name: 'virtualBorderRouters',
    arguments: `(${REGION})`,
    responses: READS,
    expected: connection(virtualBorderRouter),
  },
  {
    name: 'routerInterface',
    arguments: `(${REGION}, id: "ri-own")`,
    responses: READS,
    expected: {
      ...routerInterface,
      unknownValues: [],
      detail: {
        id: globalId('RouterInterfaceDetail', 'cn-beijing', 'ri-own'),
        healthCheckStatus: 'ABNORMAL',
        modifiedTime: '2026-05-01T00:00:08.000Z',
        unknownValues: [],
      },
    },
  },
  {
    name: 'routerInterfaces',
    arguments: `(${REGION})`,
    responses: READS,
    expected: {
      totalCount: 2,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: cursorOf(0), endCursor: cursorOf(1) },
      edges: [
        { cursor: cursorOf(0), node: { routerInterfaceId: 'ri-own' } },
        { cursor: cursorOf(1), node: { routerInterfaceId: 'ri-peer' } },
      ],
      nodes: [{ routerInterfaceId: 'ri-own' }, { routerInterfaceId: 'ri-peer' }],
    },
  },
  {
    name: 'node',
    arguments: `(id: "${routerInterface.id}")`,
    responses: READS,
    expected: { __typename: 'RouterInterface', id: routerInterface.id, name: 'own name' },
  },
  {
    name: 'nodes',
    arguments: `(ids: ["${routerInterface.id}"])`,
    responses: READS,
    expected: [{ __typename: 'RouterInterface', id: routerInterface.id, routerInterfaceId: 'ri-own' }],
  },
  {
    name: 'accessPoints',
    arguments: `(${REGION})`,
    note: 'with an unrecognised enum value',
    responses: UNKNOWN_READS,
    expected: nodes(unknown('new-ap')),
  },
  {
    name: 'virtualBorderRouters',
    arguments: `(${REGION})`,
    note: 'with an unrecognised enum value',
    responses: UNKNOWN_READS,
    expected: nodes(unknown('new-vbr')),
  },
  {
    name: 'routerInterfaces',
    arguments: `(${REGION})`,
    note: 'with an unrecognised enum value',
    responses: UNKNOWN_READS,
    expected: nodes(unknown('NewStatus'), { status: 'INACTIVE', unknownValues: [] }),
  },
];
