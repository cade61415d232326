import { errorRows } from '../error-rows';
import { documented, inferred } from '../evidence';
import { LIST_BEHAVIOURS, LIST_ERRORS, readRecordList } from '../parameters/read-list';
import { refuse } from '../refusal';
import type { Tag } from '../state/router-interface';
import type { Parameters } from '../wire/parameters';

export const MAX_TAGS = 20;
const MAX_LENGTH = 128;
const RESERVED = /^(?:aliyun|acs:)|https?:\/\//;

/** From neighbouring actions: the lists of the tagging actions of router interfaces are not published. */
export const TAG_ERRORS = {
  ...LIST_ERRORS,
  ...errorRows(
    { certainty: 'inferred', source: 'metadata' },
    {
      InvalidTagKey: [400, 'The tag keys are not valid.'],
      InvalidTagValue: [400, 'The tag values are not valid.'],
      'Duplicate.TagKey': [400, 'The Tag.N.Key contain duplicate key.'],
      'NumberExceed.Tags': [400, 'The maximum number of Tags is exceeded.'],
    },
  ),
};

export const TAG_BEHAVIOURS = [
  ...LIST_BEHAVIOURS,
  documented('sdk', 'At most 20 tags. A key has 1–128 characters, a value 0–128.'),
  documented('sdk', 'Keys and values neither start with `aliyun` or `acs:` nor contain `http://` or `https://`.'),
  inferred('metadata', 'A repeated tag key in one request is refused with `Duplicate.TagKey`.'),
] as const;

/** Reads the tags of a write: `Tags.N.Key` and `Tags.N.Value`, or `Tag.N.…`. */
export function readTags(parameters: Parameters, list: 'Tags' | 'Tag' = 'Tags'): readonly Tag[] {
  const records = readRecordList(parameters, list);
  if (records.length > MAX_TAGS) refuse(TAG_ERRORS['NumberExceed.Tags']);
  const keys = new Set<string>();
  return records.map((record) => {
    const key = record.get('Key') ?? '';
    const value = record.get('Value') ?? '';
    if (key === '' || !isValid(key)) refuse(TAG_ERRORS.InvalidTagKey);
    if (!isValid(value)) refuse(TAG_ERRORS.InvalidTagValue);
    if (keys.has(key)) refuse(TAG_ERRORS['Duplicate.TagKey']);
    keys.add(key);
    return { key, value };
  });
}

function isValid(text: string): boolean {
  return [...text].length <= MAX_LENGTH && !RESERVED.test(text);
}
