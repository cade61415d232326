import type { Action } from '../action';
import { documented, guess } from '../evidence';
import {
  filterParameters,
  optionalParameter,
  PAGE_NUMBER,
  PAGE_SIZE,
  REGION_ID,
  RESOURCE_GROUP_ID,
  tagParameters,
} from '../parameters/definition';
import { FILTER_BEHAVIOURS, FILTER_ERRORS, matchesFilters, readFilters } from '../parameters/filters';
import { pageFields, pageItems, readPage } from '../parameters/paging';
import { optionalText, readBoolean } from '../parameters/read-value';
import { REGION_ERRORS, readRegion } from '../parameters/region';
import { readTagConditions, TAG_CONDITION_BEHAVIOURS, TAG_CONDITION_ERRORS } from '../parameters/tag-conditions';
import type { Vbr } from '../state/vbrs';
import type { Json } from '../wire/json';

const FILTER_KEYS = ['PhysicalConnectionId', 'VbrId', 'Status', 'Name', 'AccessPointId', 'eccId', 'type'] as const;
type FilterKey = (typeof FILTER_KEYS)[number];

const VBR_TYPE = 'pconnVBR';

export const describeVirtualBorderRouters = {
  name: 'DescribeVirtualBorderRouters',
  description: 'Lists the VBRs of the account in a region.',
  parameters: [
    REGION_ID,
    PAGE_NUMBER,
    PAGE_SIZE,
    ...filterParameters(FILTER_KEYS),
    optionalParameter('IncludeCrossAccountVbr', 'no effect: every VBR is in the account', 'boolean'),
    RESOURCE_GROUP_ID,
    ...tagParameters('Tags', 'conditions; they match nothing, because a VBR has no tags here'),
  ],
  errors: { ...REGION_ERRORS, ...TAG_CONDITION_ERRORS, ...FILTER_ERRORS },
  faultOnlyErrors: {},
  behaviours: [
    documented('metadata', 'The filter keys, in their mixed spelling.'),
    guess('The VBRs have no tags and are in the default resource group.'),
    ...FILTER_BEHAVIOURS,
    ...TAG_CONDITION_BEHAVIOURS,
  ],
  run({ world, accountId, parameters }) {
    const { regionId } = readRegion(parameters);
    const page = readPage(parameters);
    const filters = readFilters(parameters, FILTER_KEYS);
    readBoolean(parameters, 'IncludeCrossAccountVbr');
    const hasTagCondition = readTagConditions(parameters, 'Tags').length > 0;
    const group = world.settings.resourceGroups[0] ?? '';
    const visible = !hasTagCondition && (optionalText(parameters, 'ResourceGroupId') ?? group) === group;
    const all = (visible && world.routers.of(accountId)?.vbrs.list(regionId)) || [];
    const found = all.filter((vbr) => matchesFilters(filters, (key) => fieldOf(vbr, key)));
    const items = pageItems(found, page).map((vbr) => view(vbr, group));
    return { ...pageFields(page, found.length), VirtualBorderRouterSet: { VirtualBorderRouterType: items } };
  },
} satisfies Action;

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
