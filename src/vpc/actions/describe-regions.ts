import { listIn, readModel } from '../models/attributes';
import { REGION, type Region } from '../models/places';
import type { Action } from './action';

export interface DescribeRegionsRequest {
  /** Language of the names: `zh-CN`, the service's default, or `en-US`. */
  acceptLanguage?: string | null;
  regionId?: string | null;
}

export const describeRegions: Action<DescribeRegionsRequest, readonly Region[]> = {
  name: 'DescribeRegions',
  changes: false,
  takesClientToken: false,
  askedAt: 'cn-hangzhou',
  read: (body) =>
    'Regions' in body ? listIn(body, 'Regions', 'Region').map((item) => readModel(REGION, item)) : undefined,
};
