import { pickRows } from '../error-rows';
import { inferred } from '../evidence';
import { refuse } from '../refusal';
import { TAG_ERRORS } from '../rules/tags';
import type { Tag } from '../state/router-interface';
import type { Parameters } from '../wire/parameters';
import { LIST_ERRORS, readRecordList } from './read-list';

/** A tag that a resource must have. */
export interface TagCondition {
  readonly key: string;
  /** Undefined matches any value. */
  readonly value: string | undefined;
}

export const TAG_CONDITION_ERRORS = { ...LIST_ERRORS, ...pickRows(TAG_ERRORS, 'InvalidTagKey') };

export const TAG_CONDITION_BEHAVIOURS = [
  inferred(
    'sdk',
    'A tag condition with a value and no key is refused with `InvalidTagKey`; the remarks contain no code.',
  ),
] as const;

/** Reads the tag conditions of a read: `Tags.N.Key` and `Tags.N.Value`, or `Tag.N.…`. */
export function readTagConditions(parameters: Parameters, list: 'Tags' | 'Tag'): readonly TagCondition[] {
  return readRecordList(parameters, list).map((record) => ({
    key: record.get('Key') || refuse(TAG_CONDITION_ERRORS.InvalidTagKey),
    value: record.get('Value'),
  }));
}

export function hasAllTags(tags: readonly Tag[], conditions: readonly TagCondition[]): boolean {
  return conditions.every((condition) => tags.some((tag) => matchesCondition(tag, condition)));
}

export function matchesCondition(tag: Tag, condition: TagCondition): boolean {
  return tag.key === condition.key && (condition.value === undefined || tag.value === condition.value);
}
