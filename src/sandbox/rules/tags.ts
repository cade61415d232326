import { refuse } from '../errors';
import { readRecordList } from '../parameters/read-list';
import type { Tag } from '../state/router-interface';
import type { Parameters } from '../wire/parameters';

export const MAX_TAGS = 20;
const MAX_LENGTH = 128;
const RESERVED = /^(?:aliyun|acs:)|https?:\/\//;

/**
 * Reads `Tags.N.Key` and `Tags.N.Value`, or `Tag.N.…`: at most 20; a key of 1–128 characters and a value of 0–128, neither starting with `aliyun` or
 * `acs:` nor holding `http://` or `https://`; no key twice (metadata). CreateRouterInterface's list has no code for tags; InvalidTagKey
 * and InvalidTagValue are those of a neighbouring VPC read, Duplicate.TagKey and NumberExceed.Tags those of the tagging operations
 * [inferred].
 */
export function readTags(parameters: Parameters, list: 'Tags' | 'Tag' = 'Tags'): readonly Tag[] {
  const records = readRecordList(parameters, list);
  if (records.length > MAX_TAGS) refuse('NumberExceed.Tags');
  const keys = new Set<string>();
  return records.map((record) => {
    const key = record.get('Key') ?? '';
    const value = record.get('Value') ?? '';
    if (key === '' || !fits(key)) refuse('InvalidTagKey');
    if (!fits(value)) refuse('InvalidTagValue');
    if (keys.has(key)) refuse('Duplicate.TagKey');
    keys.add(key);
    return { key, value };
  });
}

function fits(text: string): boolean {
  return [...text].length <= MAX_LENGTH && !RESERVED.test(text);
}
