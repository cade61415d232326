import { listAt } from '../models/attributes';
import { readRouterInterface } from '../models/router-interface';
import { boolean, type RequestOf, string } from '../rules/parameter';
import { defineAction } from './action';
import { FILTERS, PAGE, readPage } from './shared/page';
import { tagList } from './shared/tags';

const PARAMETERS = {
  ...PAGE,
  filter: FILTERS,
  includeReservationData: boolean('Whether attributes of a pending subscription change are included. Default: false.'),
  resourceGroupId: string('Resource group of the interfaces.'),
  tags: tagList('Tags of the interfaces. An interface must have all of them. At most 20.'),
} as const;
export type DescribeRouterInterfacesRequest = RequestOf<typeof PARAMETERS>;

export const describeRouterInterfaces = defineAction({
  name: 'DescribeRouterInterfaces',
  summary: 'Lists the interfaces of a region.',
  kind: 'read',
  parameters: PARAMETERS,
  rules: [],
  errorCodes: [
    'InvalidParam.NotNull',
    'EndPoint.Empty',
    'InvalidConnectionType.MalFormed',
    'InvalidProductForm.MalFormed',
    'InvalidRole.Malformed',
    'IllegalParam.AliUid',
    'Parameter.Illegal',
    'InvalidRegionId.NotFound',
    'InvalidFilterKey.ValueNotSupported',
  ],
  read: (body) =>
    readPage(
      body,
      listAt(body, 'RouterInterfaceSet', 'RouterInterfaceType').flatMap((item) => readRouterInterface(item) ?? []),
    ),
});
