import type { RequestOf } from '../../rules/parameter';
import { list, string } from '../../rules/parameter';
import { isPresent, type Rule, required, rule, type Scope, scopeOf, whenPresent } from '../../rules/rule';
import { format, length, wellFormed } from '../../rules/text-rules';
import { documented, inferred } from '../../sources/sources';

export const MAX_TAGS = 20;

const TAG_PARAMETERS = {
  key: string('Key of the tag.'),
  value: string('Value of the tag. May be empty.'),
} as const;
export type Tag = RequestOf<typeof TAG_PARAMETERS>;

const scope = scopeOf<Tag>('tag');
const SDK = documented('sdk', 'remarks of Tags');

const reservedPrefix = (field: keyof Tag) =>
  format(scope, field, 'reservedPrefix', 'must not start with aliyun or acs:.', SDK, (text) =>
    /^(?!aliyun|acs:)/i.test(text),
  );
const containsNoUrl = (field: keyof Tag) =>
  format(scope, field, 'noUrl', 'must not contain http:// or https://.', SDK, (text) =>
    /^(?!.*https?:\/\/)/is.test(text),
  );

export const TAG = {
  name: 'Tag',
  description: 'A tag: a key and a value.',
  parameters: TAG_PARAMETERS,
  rules: [
    required(scope, 'key', SDK),
    length(scope, 'key', 1, 128, SDK),
    reservedPrefix('key'),
    containsNoUrl('key'),
    wellFormed(scope, 'key'),
    length(scope, 'value', 0, 128, SDK),
    reservedPrefix('value'),
    containsNoUrl('value'),
    wellFormed(scope, 'value'),
  ] as readonly Rule<Tag>[],
} as const;

export const tagList = (description: string) => list(TAG, description);

/** Rules of a list of tags. */
export function tagListRules<Request extends { tags?: Tag[] | null }>(of: Scope<Request>): Rule<Request>[] {
  return [
    whenPresent(of, {
      field: 'tags',
      name: 'length',
      code: 'INVALID_LENGTH',
      message: `{tags} may contain at most ${MAX_TAGS} tags.`,
      basis: SDK,
      bounds: { max: MAX_TAGS, unit: 'items' },
      check: ({ tags }) => (tags?.length ?? 0) <= MAX_TAGS,
    }),
    whenPresent(of, {
      field: 'tags',
      name: 'uniqueKeys',
      code: 'INVALID_COMBINATION',
      message: '{tags} must not contain the same key twice.',
      basis: inferred('metadata', 'a resource has one value for a tag key'),
      check: ({ tags }) => {
        const keys = (tags ?? []).map(({ key }) => key).filter(isPresent);
        return new Set(keys).size === keys.length;
      },
    }),
  ];
}

export function notEmpty<Request extends { tags?: Tag[] | null }>(of: Scope<Request>): Rule<Request> {
  return rule(of, {
    field: 'tags',
    name: 'required',
    code: 'REQUIRED',
    message: '{tags} must contain at least one tag.',
    basis: documented('sdk', 'TagResourcesForExpressConnectRequest'),
    alwaysRequired: true,
    check: ({ tags }) => (tags?.length ?? 0) > 0,
  });
}

export const RESOURCE_TYPE = 'ROUTERINTERFACE';
