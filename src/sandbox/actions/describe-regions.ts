import type { Action } from '../action';
import { documented, guess } from '../evidence';
import { optionalParameter } from '../parameters/definition';
import { optionalText } from '../parameters/read-value';
import { REGIONS } from '../state/regions';

export const describeRegions = {
  name: 'DescribeRegions',
  description: 'Lists the public regions.',
  parameters: [
    optionalParameter('ProductType', 'no effect'),
    optionalParameter('AcceptLanguage', 'zh-CN or en-US; default zh-CN'),
  ],
  errors: {},
  faultOnlyErrors: {},
  behaviours: [
    documented('sdk', 'Not paged. Names are Chinese by default.'),
    documented('endpoints', 'The public regions. Closed regions are not listed.'),
    guess('The region codes in resource ids, except those that public samples show, such as `2ze`.'),
  ],
  run({ parameters }) {
    const language = optionalText(parameters, 'AcceptLanguage') === 'en-US' ? 'en-US' : 'zh-CN';
    const regions = REGIONS.map((region) => ({
      RegionId: region.regionId,
      LocalName: region.names[language],
      RegionEndpoint: region.endpoint,
    }));
    return { Regions: { Region: regions } };
  },
} satisfies Action;
