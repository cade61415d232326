import { listAt, readModel } from '../models/attributes';
import { VIRTUAL_BORDER_ROUTER } from '../models/router';
import { defineAction } from './action';
import { FILTERS, PAGE, readPage } from './shared/page';

export const describeVirtualBorderRouters = defineAction({
  name: 'DescribeVirtualBorderRouters',
  summary: 'Lists the virtual border routers of a region.',
  kind: 'read',
  parameters: { ...PAGE, filter: FILTERS },
  rules: [],
  errorCodes: ['InvalidRegionId.NotFound', 'InvalidFilterKey.ValueNotSupported'],
  read: (body) =>
    readPage(
      body,
      listAt(body, 'VirtualBorderRouterSet', 'VirtualBorderRouterType').map((item) =>
        readModel(VIRTUAL_BORDER_ROUTER, item),
      ),
    ),
});
