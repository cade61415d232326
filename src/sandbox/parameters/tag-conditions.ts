import { refuse } from '../errors';
import type { Tag } from '../state/router-interface';
import type { Parameters } from '../wire/parameters';
import { readRecordList } from './read-list';

/** A tag that a resource must have. */
export interface TagCondition {
  readonly key: string;
  /** Undefined: any value will do. */
  readonly value: string | undefined;
}

/**
 * Reads `Tags.N.Key` and `Tags.N.Value`, or `Tag.N.…`, of a read. A value without a key is refused (ListTagResourcesForExpressConnect's
 * remarks, which name no code): InvalidTagKey.
 */
export function readTagConditions(parameters: Parameters, list: 'Tags' | 'Tag'): readonly TagCondition[] {
  return readRecordList(parameters, list).map((record) => ({
    key: record.get('Key') || refuse('InvalidTagKey'),
    value: record.get('Value'),
  }));
}

export function hasAllTags(tags: readonly Tag[], conditions: readonly TagCondition[]): boolean {
  return conditions.every((condition) => tags.some((tag) => meets(tag, condition)));
}

export function meets(tag: Tag, condition: TagCondition): boolean {
  return tag.key === condition.key && (condition.value === undefined || tag.value === condition.value);
}
