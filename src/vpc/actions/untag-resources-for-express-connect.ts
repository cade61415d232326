import { boolean, list, type RequestOf } from '../rules/parameter';
import { isPresent, rule, scopeOf, whenPresent } from '../rules/rule';
import { documented } from '../sources/sources';
import { defineAction } from './action';
import { readAccepted } from './shared/accepted';
import { RESOURCE_TYPE } from './shared/tags';
import { TARGET, targetRules } from './shared/target';

const PARAMETERS = {
  ...TARGET,
  tagKeys: list('string', 'Keys of the tags to remove.'),
  all: boolean('Whether all tags are removed. Default: false.'),
} as const;
export type UntagResourcesForExpressConnectRequest = RequestOf<typeof PARAMETERS>;
type Request = UntagResourcesForExpressConnectRequest;

const MAX_KEYS = 20;
const SDK = documented('sdk', 'UntagResourcesForExpressConnectRequest');
const scope = scopeOf<Request>('untagInterface');

/** Has no client token. Removing the same tags twice equals removing them once. */
export const untagResourcesForExpressConnect = defineAction({
  name: 'UntagResourcesForExpressConnect',
  summary: 'Removes tags of an interface.',
  kind: 'write',
  idempotency: 'natural',
  parameters: PARAMETERS,
  rules: [
    ...targetRules<Request>(),
    rule(scope, {
      field: 'tagKeys',
      name: 'required',
      code: 'REQUIRED',
      message: '{tagKeys} must contain at least one key, unless {all} is true.',
      basis: SDK,
      check: ({ tagKeys, all }) => all === true || (tagKeys?.length ?? 0) > 0,
    }),
    whenPresent(scope, {
      field: 'tagKeys',
      name: 'length',
      code: 'INVALID_LENGTH',
      message: `{tagKeys} may contain at most ${MAX_KEYS} keys.`,
      basis: SDK,
      bounds: { max: MAX_KEYS, unit: 'items' },
      check: ({ tagKeys }) => (tagKeys?.length ?? 0) <= MAX_KEYS,
    }),
    whenPresent(scope, {
      field: 'tagKeys',
      name: 'notEmpty',
      code: 'INVALID_FORMAT',
      message: '{tagKeys} must not contain an empty key.',
      basis: SDK,
      check: ({ tagKeys }) => (tagKeys ?? []).every(isPresent),
    }),
    whenPresent(scope, {
      field: 'tagKeys',
      name: 'allowed',
      code: 'NOT_ALLOWED',
      message: '{tagKeys} is not allowed when {all} is true.',
      basis: documented('sdk', 'UntagResourcesForExpressConnectRequest: All counts only without keys'),
      check: ({ tagKeys, all }) => all !== true || (tagKeys?.length ?? 0) === 0,
    }),
  ],
  wireNames: { routerInterfaceId: 'ResourceId', tagKeys: 'TagKey' },
  encode: ({ regionId, routerInterfaceId, tagKeys, all }) => ({
    regionId,
    resourceType: RESOURCE_TYPE,
    resourceId: [routerInterfaceId],
    tagKey: tagKeys,
    all,
  }),
  isApplied: ({ tags }, { tagKeys, all }) => !tags.some(({ key }) => all === true || tagKeys?.includes(key)),
  errorCodes: ['InvalidResourceId.NotFound', 'InvalidResourceType.NotFound', 'InvalidRegionId.NotFound'],
  read: readAccepted,
});
