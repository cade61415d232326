import type { Tag } from '../actions/create-router-interface';
import type { InterfaceRequest } from '../models/interface-change';
import { interfaceRules } from './interface-change';
import { combination, given, type Rule } from './rule';

const SDK = 'Official SDK @alicloud/vpc20160428 7.3.2, TagResourcesForExpressConnectRequest';

export interface TagRouterInterfaceRequest extends InterfaceRequest {
  tags?: Tag[] | null;
}

export interface UntagRouterInterfaceRequest extends InterfaceRequest {
  tagKeys?: string[] | null;
  all?: boolean | null;
}

/** At most 20 tags, no key twice. A field that holds tags has these rules wherever it stands. */
export function tagListRules<Request extends { tags?: Tag[] | null }>(source: string): Rule<Request>[] {
  return [
    combination<Request>(
      'INVALID_LENGTH',
      'tags' as keyof Request & string,
      'tags may hold at most 20 tags.',
      source,
      (request) => (request.tags?.length ?? 0) <= 20,
    ),
    combination<Request>(
      'INVALID_COMBINATION',
      'tags' as keyof Request & string,
      'tags must not hold the same key twice.',
      'Service metadata of June 2024: a resource has one value for a tag key',
      (request) => {
        const keys = (request.tags ?? []).map(({ key }) => key).filter(given);
        return new Set(keys).size === keys.length;
      },
    ),
  ];
}

export const TAG_ROUTER_INTERFACE_RULES: readonly Rule<TagRouterInterfaceRequest>[] = [
  ...interfaceRules<TagRouterInterfaceRequest>(),
  {
    code: 'REQUIRED',
    field: 'tags',
    says: 'tags must hold at least one tag.',
    source: SDK,
    holds: ({ tags }) => (tags?.length ?? 0) > 0,
  },
  ...tagListRules<TagRouterInterfaceRequest>(SDK),
];

export const UNTAG_ROUTER_INTERFACE_RULES: readonly Rule<UntagRouterInterfaceRequest>[] = [
  ...interfaceRules<UntagRouterInterfaceRequest>(),
  {
    code: 'REQUIRED',
    field: 'tagKeys',
    says: 'tagKeys must hold at least one key, unless all is true.',
    source: SDK,
    holds: ({ tagKeys, all }) => all === true || (tagKeys?.length ?? 0) > 0,
  },
  combination(
    'INVALID_LENGTH',
    'tagKeys',
    'tagKeys may hold at most 20 keys.',
    SDK,
    ({ tagKeys }) => (tagKeys?.length ?? 0) <= 20,
  ),
  combination('INVALID_FORMAT', 'tagKeys', 'tagKeys must not hold an empty key.', SDK, ({ tagKeys }) =>
    (tagKeys ?? []).every(given),
  ),
  combination(
    'NOT_ALLOWED',
    'tagKeys',
    'tagKeys must be left out when all is true.',
    'Official SDK @alicloud/vpc20160428 7.3.2, UntagResourcesForExpressConnectRequest: all counts only without keys',
    ({ tagKeys, all }) => all !== true || (tagKeys?.length ?? 0) === 0,
  ),
];
