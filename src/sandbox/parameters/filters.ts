import { refuse } from '../errors';
import type { Parameters } from '../wire/parameters';
import { readRecordList } from './read-list';

/** One filter: an item passes if it has any of the values. */
export interface Filter<Key extends string> {
  readonly key: Key;
  readonly values: ReadonlySet<string>;
}

const MAX_FILTERS = 5;
const MAX_VALUES = 5;

/**
 * Reads `Filter.N.Key` and `Filter.N.Value.M`: at most five filters of at most five values each (metadata). 404
 * InvalidFilterKey.ValueNotSupported for an unknown key. Too many of either, and a filter without a value, are Parameter.Illegal, where
 * the documents name no code.
 */
export function readFilters<Key extends string>(parameters: Parameters, keys: readonly Key[]): readonly Filter<Key>[] {
  const records = readRecordList(parameters, 'Filter');
  if (records.length > MAX_FILTERS) refuse('Parameter.Illegal');
  return records.map((record, index) => {
    const name = record.get('Key');
    const key = keys.find((known) => known === name);
    if (key === undefined) {
      refuse('InvalidFilterKey.ValueNotSupported', `Specified filter key is not supported: Filter.${index + 1}.key`);
    }
    const values = [...record].filter(([field]) => field.startsWith('Value.')).map(([, value]) => value);
    if (values.length === 0 || values.length > MAX_VALUES) refuse('Parameter.Illegal');
    return { key, values: new Set(values) };
  });
}

/** Whether an item passes every filter. */
export function passes<Key extends string>(
  filters: readonly Filter<Key>[],
  fieldOf: (key: Key) => string | undefined,
): boolean {
  return filters.every(({ key, values }) => values.has(fieldOf(key) ?? ''));
}
