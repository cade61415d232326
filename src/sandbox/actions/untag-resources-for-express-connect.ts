import type { Action } from '../action';
import { missing } from '../errors';
import { mandatoryParameter, optionalParameter, REGION_ID } from '../parameters/definition';
import { readValueList } from '../parameters/read-list';
import { booleanOf } from '../parameters/read-value';
import { readRegion } from '../parameters/region';
import { requireTaggable } from '../rules/tagged-resources';

/**
 * Takes tags off interfaces: those with the keys given or, with All and no key, every one (as in the service's other tagging actions).
 * A key that is not there is no error. With neither, MissingTagKey [inferred].
 */
export const untagResourcesForExpressConnect: Action = {
  name: 'UntagResourcesForExpressConnect',
  does: 'Takes tags off router interfaces.',
  parameters: [
    optionalParameter('All', 'every tag; only counts without TagKey.N', 'boolean'),
    mandatoryParameter('ResourceType', 'ROUTERINTERFACE; of the other types there are no resources to untag'),
    REGION_ID,
    mandatoryParameter('ResourceId.N', '1–20 router interfaces, all of which must be there'),
    optionalParameter('TagKey.N', 'needed without All; a key that is not there is no error'),
  ],
  run(call) {
    const { regionId } = readRegion(call.parameters);
    const all = booleanOf(call.parameters, 'All');
    const keys = new Set(readValueList(call.parameters, 'TagKey'));
    if (!all && keys.size === 0) missing('TagKey');
    for (const one of requireTaggable(call, regionId)) {
      one.tags = keys.size === 0 ? [] : one.tags.filter(({ key }) => !keys.has(key));
    }
    return {};
  },
};
