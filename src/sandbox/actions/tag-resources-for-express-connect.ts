import type { Action } from '../action';
import { missing, refuse } from '../errors';
import { mandatoryParameter, REGION_ID, tagParameters } from '../parameters/definition';
import { readRegion } from '../parameters/region';
import { requireTaggable } from '../rules/tagged-resources';
import { MAX_TAGS, readTags } from '../rules/tags';

/** Puts tags on interfaces, all or none. A key that is there gets the new value; 20 tags are the most (metadata): NumberExceed.Tags. */
export const tagResourcesForExpressConnect: Action = {
  name: 'TagResourcesForExpressConnect',
  does: 'Puts tags on router interfaces; a key that is there gets the new value.',
  parameters: [
    mandatoryParameter('ResourceType', 'ROUTERINTERFACE; of the other types there are no resources to tag'),
    REGION_ID,
    mandatoryParameter('ResourceId.N', '1–20 router interfaces, all of which must be there'),
    ...tagParameters('Tag', '1–20 tags; 1–128 characters, not from `aliyun` or `acs:`, no web address'),
  ],
  run(call) {
    const { regionId } = readRegion(call.parameters);
    const given = readTags(call.parameters, 'Tag');
    if (given.length === 0) missing('Tag');
    const keys = new Set(given.map(({ key }) => key));
    const tagged = requireTaggable(call, regionId).map((one) => ({
      one,
      tags: [...one.tags.filter(({ key }) => !keys.has(key)), ...given],
    }));
    if (tagged.some(({ tags }) => tags.length > MAX_TAGS)) refuse('NumberExceed.Tags');
    for (const { one, tags } of tagged) one.tags = tags;
    return {};
  },
};
