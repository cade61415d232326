import { ACCESS_POINT } from '../models/access-point';
import { listAt, readModel } from '../models/attributes';
import { defineAction } from './action';
import { PAGE, readPage } from './shared/page';

export const describeAccessPoints = defineAction({
  name: 'DescribeAccessPoints',
  summary: 'Lists the access points of a region.',
  kind: 'read',
  parameters: PAGE,
  rules: [],
  permission: { resources: ['*'] },
  errorCodes: ['InvalidAccessPointType.NotSupport', 'InvalidRegionId.NotFound', 'InvalidRegionId.NotSupport'],
  read: (body) =>
    readPage(
      body,
      listAt(body, 'AccessPointSet', 'AccessPointType').map((item) => readModel(ACCESS_POINT, item)),
    ),
});
