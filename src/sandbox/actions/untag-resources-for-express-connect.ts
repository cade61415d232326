import type { Action } from '../action';
import { onBasis } from '../error-rows';
import { guess, inferred } from '../evidence';
import { optionalParameter, REGION_ID, requiredParameter } from '../parameters/definition';
import { readValueList } from '../parameters/read-list';
import { readBoolean } from '../parameters/read-value';
import { REGION_ERRORS, readRegion } from '../parameters/region';
import { missing } from '../refusal';
import { RESOURCE_BEHAVIOURS, requireTaggable, TAGGABLE_ERRORS } from '../rules/tagged-resources';

export const untagResourcesForExpressConnect = {
  name: 'UntagResourcesForExpressConnect',
  description: 'Removes tags from router interfaces.',
  parameters: [
    optionalParameter('All', 'removes every tag; ignored with TagKey.N', 'boolean'),
    requiredParameter('ResourceType', 'ROUTERINTERFACE; resources of other types have no tags here'),
    REGION_ID,
    requiredParameter('ResourceId.N', '1–20 existing router interfaces'),
    optionalParameter('TagKey.N', 'required without All; an absent key is no error'),
  ],
  errors: { ...onBasis({ certainty: 'inferred', source: 'metadata' }, REGION_ERRORS), ...TAGGABLE_ERRORS },
  faultOnlyErrors: {},
  behaviours: [
    inferred('metadata', '`All` only has an effect without `TagKey.N`, as in other tagging actions of the upstream.'),
    inferred('metadata', 'The codes are those of neighbouring actions: the list of this action is not published.'),
    guess('A request without `All` and `TagKey.N` is refused with `MissingTagKey`.'),
    guess('A tag key that the resource does not have is no error.'),
    ...RESOURCE_BEHAVIOURS,
  ],
  run(call) {
    const { regionId } = readRegion(call.parameters);
    const all = readBoolean(call.parameters, 'All');
    const keys = new Set(readValueList(call.parameters, 'TagKey'));
    if (!all && keys.size === 0) missing('TagKey');
    for (const target of requireTaggable(call, regionId)) {
      target.tags = keys.size === 0 ? [] : target.tags.filter(({ key }) => !keys.has(key));
    }
    return {};
  },
} satisfies Action;
