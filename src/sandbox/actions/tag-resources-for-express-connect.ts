import type { Action } from '../action';
import { onBasis } from '../error-rows';
import { documented, guess, inferred } from '../evidence';
import { REGION_ID, requiredParameter, tagParameters } from '../parameters/definition';
import { REGION_ERRORS, readRegion } from '../parameters/region';
import { missing, refuse } from '../refusal';
import { RESOURCE_BEHAVIOURS, requireTaggable, TAGGABLE_ERRORS } from '../rules/tagged-resources';
import { MAX_TAGS, readTags, TAG_BEHAVIOURS, TAG_ERRORS } from '../rules/tags';

export const tagResourcesForExpressConnect = {
  name: 'TagResourcesForExpressConnect',
  description: 'Adds tags to router interfaces. Replaces the value of an existing key.',
  parameters: [
    requiredParameter('ResourceType', 'ROUTERINTERFACE; resources of other types cannot be tagged here'),
    REGION_ID,
    requiredParameter('ResourceId.N', '1–20 existing router interfaces'),
    ...tagParameters('Tag', '1–20 tags; 1–128 characters, not starting with `aliyun` or `acs:`, no web address'),
  ],
  errors: {
    ...onBasis({ certainty: 'inferred', source: 'metadata' }, REGION_ERRORS),
    ...TAGGABLE_ERRORS,
    ...TAG_ERRORS,
  },
  faultOnlyErrors: {},
  behaviours: [
    documented('sdk', 'A resource has at most 20 tags.'),
    inferred('metadata', 'The codes are those of neighbouring actions: the list of this action is not published.'),
    guess('If one resource does not exist, no resource is tagged.'),
    ...RESOURCE_BEHAVIOURS,
    ...TAG_BEHAVIOURS,
  ],
  run(call) {
    const { regionId } = readRegion(call.parameters);
    const added = readTags(call.parameters, 'Tag');
    if (added.length === 0) missing('Tag');
    const keys = new Set(added.map(({ key }) => key));
    const changes = requireTaggable(call, regionId).map((target) => ({
      target,
      tags: [...target.tags.filter(({ key }) => !keys.has(key)), ...added],
    }));
    if (changes.some(({ tags }) => tags.length > MAX_TAGS)) refuse(TAG_ERRORS['NumberExceed.Tags']);
    for (const { target, tags } of changes) target.tags = tags;
    return {};
  },
} satisfies Action;
