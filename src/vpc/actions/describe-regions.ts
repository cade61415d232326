import { listAt, readModel } from '../models/attributes';
import { REGION, type Region } from '../models/region';
import { string } from '../rules/parameter';
import { defineAction } from './action';

const PARAMETERS = {
  acceptLanguage: string('Language of the names: `zh-CN`, the default of the upstream, or `en-US`.'),
} as const;

export const describeRegions = defineAction({
  name: 'DescribeRegions',
  summary: 'Lists the regions.',
  kind: 'read',
  parameters: PARAMETERS,
  rules: [],
  defaultRegionId: 'cn-hangzhou',
  permission: { resources: ['*'] },
  errorCodes: [],
  read: (body): readonly Region[] | undefined =>
    'Regions' in body ? listAt(body, 'Regions', 'Region').map((item) => readModel(REGION, item)) : undefined,
});
