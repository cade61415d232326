import type { Action } from '../action';
import { deviation, documented, guess } from '../evidence';
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
import type { ListedVbr } from '../state/routers';
import type { Vbr } from '../state/vbrs';
import type { Json } from '../wire/json';

const FILTER_KEYS = ['PhysicalConnectionId', 'VbrId', 'Status', 'Name', 'AccessPointId', 'eccId', 'type'] as const;
type FilterKey = (typeof FILTER_KEYS)[number];

const VBR_TYPE = 'pconnVBR';
const CEN_ID = 'cen-sandbox0000000001';

export const describeVirtualBorderRouters = {
  name: 'DescribeVirtualBorderRouters',
  description: 'Lists the VBRs of the account in a region.',
  parameters: [
    REGION_ID,
    PAGE_NUMBER,
    PAGE_SIZE,
    ...filterParameters(FILTER_KEYS),
    optionalParameter(
      'IncludeCrossAccountVbr',
      'also lists the VBRs of other accounts on leased lines of the account; default false',
      'boolean',
    ),
    RESOURCE_GROUP_ID,
    ...tagParameters('Tags', 'conditions; they match nothing, because a VBR has no tags here'),
  ],
  errors: { ...REGION_ERRORS, ...TAG_CONDITION_ERRORS, ...FILTER_ERRORS },
  faultOnlyErrors: {},
  behaviours: [
    documented('metadata', 'The filter keys, in their mixed spelling.'),
    documented('sdk', 'AssociatedCens and the Ecr attributes are those of the response model, with its spelling.'),
    deviation('sdk', 'CenOwnerId is a text here. The model has an integer, and account ids exceed 2^53.'),
    guess('The VBRs have no tags and are in the default resource group.'),
    guess('An unconfirmed VBR of another account is on a leased line of the account of the world.'),
    guess('The fourth of five VBRs is attached to an ECR. `cenAttachedRouters` attaches others to a CEN.'),
    ...FILTER_BEHAVIOURS,
    ...TAG_CONDITION_BEHAVIOURS,
  ],
  run({ world, accountId, parameters }) {
    const { regionId } = readRegion(parameters);
    const page = readPage(parameters);
    const filters = readFilters(parameters, FILTER_KEYS);
    const withHosted = readBoolean(parameters, 'IncludeCrossAccountVbr');
    const hasTagCondition = readTagConditions(parameters, 'Tags').length > 0;
    const { resourceGroups, cenAttachedRouters } = world.settings;
    const group = resourceGroups[0] ?? '';
    const visible = !hasTagCondition && (optionalText(parameters, 'ResourceGroupId') ?? group) === group;
    const all = visible ? world.routers.listVbrs(accountId, regionId, withHosted) : [];
    const found = all.filter(({ vbr }) => matchesFilters(filters, (key) => fieldOf(vbr, key)));
    const items = pageItems(found, page).map((listed) => view(listed, group, cenAttachedRouters));
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

function view({ vbr, lineOwnerId }: ListedVbr, resourceGroupId: string, inCen: ReadonlySet<string>): Json {
  const cen = { CenId: CEN_ID, CenOwnerId: lineOwnerId, CenStatus: 'Attached' };
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
    PhysicalConnectionOwnerUid: lineOwnerId,
    VlanId: vbr.vlanId,
    LocalGatewayIp: vbr.localGatewayIp,
    PeerGatewayIp: vbr.peerGatewayIp,
    PeeringSubnetMask: '255.255.255.252',
    AssociatedCens: { AssociatedCen: inCen.has(vbr.vbrId) ? [cen] : [] },
    ...(vbr.ecrId ? { EcrId: vbr.ecrId, EcrAttatchStatus: 'ATTACHED', EcrOwnerId: lineOwnerId } : {}),
    EnableIpv6: false,
    CreationTime: vbr.creationTime,
    ActivationTime: vbr.creationTime,
    ResourceGroupId: resourceGroupId,
    Tags: { Tags: [] },
  };
}
