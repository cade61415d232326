import { listIn, readModel } from '../models/attributes';
import { ACCESS_POINT, type AccessPoint } from '../models/places';
import type { Action } from './action';
import { type Page, type PageRequest, pageOf } from './page';

export const describeAccessPoints: Action<PageRequest, Page<AccessPoint>> = {
  name: 'DescribeAccessPoints',
  changes: false,
  takesClientToken: false,
  read: (body) =>
    pageOf(
      body,
      listIn(body, 'AccessPointSet', 'AccessPointType').map((item) => readModel(ACCESS_POINT, item)),
    ),
};
