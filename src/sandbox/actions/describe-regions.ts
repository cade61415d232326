import type { Action } from '../action';
import { optionalParameter } from '../parameters/definition';
import { optional } from '../parameters/read-value';
import { REGIONS } from '../state/regions';

/** Names are Chinese unless `AcceptLanguage` is `en-US` (metadata). Not paged. */
export const describeRegions: Action = {
  name: 'DescribeRegions',
  does: 'Every public region; not paged.',
  parameters: [
    optionalParameter('ProductType', 'without effect'),
    optionalParameter('AcceptLanguage', 'zh-CN or en-US; default zh-CN'),
  ],
  run({ parameters }) {
    const language = optional(parameters, 'AcceptLanguage') === 'en-US' ? 'en-US' : 'zh-CN';
    const regions = REGIONS.map((region) => ({
      RegionId: region.regionId,
      LocalName: region.names[language],
      RegionEndpoint: region.endpoint,
    }));
    return { Regions: { Region: regions } };
  },
};
