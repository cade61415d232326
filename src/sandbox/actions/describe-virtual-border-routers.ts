import type { Action } from '../action';
import {
  filterParameters,
  optionalParameter,
  PAGE_NUMBER,
  PAGE_SIZE,
  REGION_ID,
  RESOURCE_GROUP_ID,
  tagParameters,
} from '../parameters/definition';
import { passes, readFilters } from '../parameters/filters';
import { pageFields, pageItems, readPage } from '../parameters/paging';
import { booleanOf, optional } from '../parameters/read-value';
import { readRegion } from '../parameters/region';
import { readTagConditions } from '../parameters/tag-conditions';
import type { Vbr } from '../state/vbrs';
import type { Json } from '../wire/json';

/** The metadata's keys, in its mixed spelling. */
const FILTER_KEYS = ['PhysicalConnectionId', 'VbrId', 'Status', 'Name', 'AccessPointId', 'eccId', 'type'] as const;
type FilterKey = (typeof FILTER_KEYS)[number];

const VBR_TYPE = 'pconnVBR';

/** The account's virtual border routers in a region. They have no tags here, and all are in the default resource group. */
export const describeVirtualBorderRouters: Action = {
  name: 'DescribeVirtualBorderRouters',
  does: 'The virtual border routers of the account in a region. They have no tags.',
  parameters: [
    REGION_ID,
    PAGE_NUMBER,
    PAGE_SIZE,
    ...filterParameters(FILTER_KEYS),
    optionalParameter('IncludeCrossAccountVbr', 'without effect: there are none', 'boolean'),
    RESOURCE_GROUP_ID,
    ...tagParameters('Tags', 'all must be there, which none is'),
  ],
  run({ world, accountId, parameters }) {
    const { regionId } = readRegion(parameters);
    const page = readPage(parameters);
    const filters = readFilters(parameters, FILTER_KEYS);
    booleanOf(parameters, 'IncludeCrossAccountVbr');
    const tagged = readTagConditions(parameters, 'Tags').length > 0;
    const group = world.settings.resourceGroups[0] ?? '';
    const visible =
      !tagged && accountId === world.settings.accountId && (optional(parameters, 'ResourceGroupId') ?? group) === group;
    const found = visible ? world.vbrs.list(regionId).filter((vbr) => passes(filters, (key) => fieldOf(vbr, key))) : [];
    const items = pageItems(found, page).map((vbr) => view(vbr, group));
    return { ...pageFields(page, found.length), VirtualBorderRouterSet: { VirtualBorderRouterType: items } };
  },
};

function fieldOf(vbr: Vbr, key: FilterKey): string | undefined {
  const fields: Readonly<Record<FilterKey, string | undefined>> = {
    PhysicalConnectionId: vbr.physicalConnectionId,
    VbrId: vbr.vbrId,
    Status: vbr.status,
    Name: vbr.name,
    AccessPointId: vbr.accessPointId,
    eccId: undefined,
    type: VBR_TYPE,
  };
  return fields[key];
}

function view(vbr: Vbr, resourceGroupId: string): Json {
  return {
    VbrId: vbr.vbrId,
    Name: vbr.name,
    Description: '',
    Status: vbr.status,
    Type: VBR_TYPE,
    AccessPointId: vbr.accessPointId,
    RouteTableId: vbr.routeTableId,
    PhysicalConnectionId: vbr.physicalConnectionId,
    PhysicalConnectionStatus: 'Enabled',
    PhysicalConnectionBusinessStatus: 'Normal',
    VlanId: vbr.vlanId,
    LocalGatewayIp: vbr.localGatewayIp,
    PeerGatewayIp: vbr.peerGatewayIp,
    PeeringSubnetMask: '255.255.255.252',
    EnableIpv6: false,
    CreationTime: vbr.creationTime,
    ActivationTime: vbr.creationTime,
    ResourceGroupId: resourceGroupId,
    Tags: { Tags: [] },
  };
}
