import { listAt } from '../models/attributes';
import { readVirtualBorderRouter } from '../models/router';
import { boolean, string } from '../rules/parameter';
import { defineAction } from './action';
import { FILTERS, PAGE, readPage } from './shared/page';

export const describeVirtualBorderRouters = defineAction({
  name: 'DescribeVirtualBorderRouters',
  summary: 'Lists the virtual border routers of a region.',
  kind: 'read',
  parameters: {
    ...PAGE,
    filter: FILTERS,
    includeCrossAccountVbr: boolean('Whether routers of other accounts on leased lines of this account are included.'),
    resourceGroupId: string('Resource group of the routers.'),
  },
  rules: [],
  permission: { resources: ['virtualborderrouter'] },
  errorCodes: ['InvalidRegionId.NotFound', 'InvalidFilterKey.ValueNotSupported'],
  read: (body) =>
    readPage(body, listAt(body, 'VirtualBorderRouterSet', 'VirtualBorderRouterType').map(readVirtualBorderRouter)),
});
