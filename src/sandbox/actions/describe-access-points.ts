import type { Action } from '../action';
import { optionalParameter, PAGE_NUMBER, PAGE_SIZE, REGION_ID } from '../parameters/definition';
import { pageFields, pageItems, readPage } from '../parameters/paging';
import { optional } from '../parameters/read-value';
import { readRegion } from '../parameters/region';
import { accessPointsOf } from '../state/access-points';

/** Texts are English unless `AcceptLanguage` is `zh-CN`: the metadata has the opposite default to DescribeRegions. */
export const describeAccessPoints: Action = {
  name: 'DescribeAccessPoints',
  does: 'The access points of a region.',
  parameters: [REGION_ID, PAGE_NUMBER, PAGE_SIZE, optionalParameter('AcceptLanguage', 'zh-CN or en-US; default en-US')],
  run({ parameters }) {
    const { regionId } = readRegion(parameters);
    const page = readPage(parameters);
    const language = optional(parameters, 'AcceptLanguage') === 'zh-CN' ? 'zh-CN' : 'en-US';
    const points = accessPointsOf(regionId);
    const items = pageItems(points, page).map((point) => ({
      AccessPointId: point.accessPointId,
      AttachedRegionNo: point.regionId,
      Description: '',
      HostOperator: point.operators[language],
      Location: point.locations[language],
      Name: point.names[language],
      Status: point.status,
      Type: 'VPC',
      AccessPointFeatureModels: {
        AccessPointFeatureModel: [{ FeatureKey: 'AP_Support_VbrBandwidthLimit', FeatureValue: 'true' }],
      },
    }));
    return { ...pageFields(page, points.length), AccessPointSet: { AccessPointType: items } };
  },
};
