import type { RequestOf } from '../rules/parameter';
import { scopeOf } from '../rules/rule';
import { defineAction } from './action';
import { readAccepted } from './shared/accepted';
import { notEmpty, RESOURCE_TYPE, tagList, tagListRules } from './shared/tags';
import { TARGET, targetRules } from './shared/target';

const PARAMETERS = {
  ...TARGET,
  tags: tagList('Tags to set. An existing key gets the new value. Other tags stay.'),
} as const;
export type TagResourcesForExpressConnectRequest = RequestOf<typeof PARAMETERS>;
type Request = TagResourcesForExpressConnectRequest;

const scope = scopeOf<Request>('tagInterface');

/** Has no client token. Setting the same tags twice equals setting them once. */
export const tagResourcesForExpressConnect = defineAction({
  name: 'TagResourcesForExpressConnect',
  summary: 'Sets tags of an interface.',
  kind: 'write',
  idempotency: 'natural',
  parameters: PARAMETERS,
  rules: [...targetRules<Request>(), notEmpty(scope), ...tagListRules(scope)],
  wireNames: { routerInterfaceId: 'ResourceId', tags: 'Tag' },
  encode: ({ regionId, routerInterfaceId, tags }) => ({
    regionId,
    resourceType: RESOURCE_TYPE,
    resourceId: [routerInterfaceId],
    tag: tags,
  }),
  isApplied: ({ tags }, request) =>
    (request.tags ?? []).every(({ key, value }) => tags.some((tag) => tag.key === key && tag.value === (value ?? ''))),
  errorCodes: [
    'InvalidTagKey',
    'InvalidTagValue',
    'Duplicate.TagKey',
    'NumberExceed.Tags',
    'InvalidResourceId.NotFound',
    'InvalidResourceType.NotFound',
    'InvalidRegionId.NotFound',
  ],
  read: readAccepted,
});
