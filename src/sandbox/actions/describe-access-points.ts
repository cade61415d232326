import type { Action } from '../action';
import { errorRows } from '../error-rows';
import { documented, guess } from '../evidence';
import { optionalParameter, PAGE_NUMBER, PAGE_SIZE, REGION_ID } from '../parameters/definition';
import { pageFields, pageItems, readPage } from '../parameters/paging';
import { optionalText } from '../parameters/read-value';
import { REGION_ERRORS, readRegion } from '../parameters/region';
import { accessPointsOf } from '../state/access-points';

export const describeAccessPoints = {
  name: 'DescribeAccessPoints',
  description: 'Lists the access points of a region.',
  parameters: [REGION_ID, PAGE_NUMBER, PAGE_SIZE, optionalParameter('AcceptLanguage', 'zh-CN or en-US; default en-US')],
  errors: REGION_ERRORS,
  faultOnlyErrors: errorRows(
    { certainty: 'documented', source: 'metadata' },
    {
      'InvalidRegionId.NotSupport': [404, 'The RegionId provided does not support in our records.'],
      'InvalidAccessPointType.NotSupport': [400, 'Invalid access point type.'],
    },
  ),
  behaviours: [
    documented('metadata', 'Texts are English by default; DescribeRegions has the opposite default.'),
    guess('The access points: three in each region, and those that public samples show.'),
  ],
  run({ parameters }) {
    const { regionId } = readRegion(parameters);
    const page = readPage(parameters);
    const language = optionalText(parameters, 'AcceptLanguage') === 'zh-CN' ? 'zh-CN' : 'en-US';
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
} satisfies Action;
