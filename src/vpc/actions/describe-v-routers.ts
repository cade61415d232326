import { listAt } from '../models/attributes';
import { readVRouter } from '../models/router';
import { string } from '../rules/parameter';
import { defineAction } from './action';
import { PAGE, readPage } from './shared/page';

export const describeVRouters = defineAction({
  name: 'DescribeVRouters',
  summary: 'Lists the VPC routers of a region.',
  kind: 'read',
  parameters: { ...PAGE, vRouterId: string('Id of one router.') },
  rules: [],
  permission: { resources: ['*'] },
  errorCodes: [],
  read: (body) => readPage(body, listAt(body, 'VRouters', 'VRouter').map(readVRouter)),
});
