import { errorRows } from '../error-rows';
import { documented, guess } from '../evidence';
import { refuse } from '../refusal';
import type { Parameters } from '../wire/parameters';
import { LIST_ERRORS, readRecordList } from './read-list';

/** One filter. An item matches if its field has any of the values. */
export interface Filter<Key extends string> {
  readonly key: Key;
  readonly values: ReadonlySet<string>;
}

const MAX_FILTERS = 5;
const MAX_VALUES = 5;

export const FILTER_ERRORS = {
  ...LIST_ERRORS,
  ...errorRows(
    { certainty: 'documented', source: 'metadata' },
    { 'InvalidFilterKey.ValueNotSupported': [404, 'Specified filter key is not supported: Filter.X.key'] },
  ),
};

export const FILTER_BEHAVIOURS = [
  documented('pages2019', 'At most 5 filters of at most 5 values. Values are combined with OR, filters with AND.'),
  guess('Too many filters or values, and a filter without a value, are refused with `Parameter.Illegal`.'),
] as const;

/** Reads `Filter.N.Key` and `Filter.N.Value.M`. */
export function readFilters<Key extends string>(parameters: Parameters, keys: readonly Key[]): readonly Filter<Key>[] {
  const records = readRecordList(parameters, 'Filter');
  if (records.length > MAX_FILTERS) refuse(FILTER_ERRORS['Parameter.Illegal']);
  return records.map((record, index) => {
    const name = record.get('Key');
    const key = keys.find((known) => known === name);
    if (key === undefined) {
      const message = `Specified filter key is not supported: Filter.${index + 1}.key`;
      refuse(FILTER_ERRORS['InvalidFilterKey.ValueNotSupported'], message);
    }
    const values = [...record].filter(([field]) => field.startsWith('Value.')).map(([, value]) => value);
    if (values.length === 0 || values.length > MAX_VALUES) refuse(FILTER_ERRORS['Parameter.Illegal']);
    return { key, values: new Set(values) };
  });
}

/** Whether an item matches every filter. */
export function matchesFilters<Key extends string>(
  filters: readonly Filter<Key>[],
  fieldOf: (key: Key) => string | undefined,
): boolean {
  return filters.every(({ key, values }) => values.has(fieldOf(key) ?? ''));
}
