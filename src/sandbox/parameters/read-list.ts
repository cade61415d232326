import { READ_ERRORS } from '../common-errors/reads';
import { onBasis, pickRows } from '../error-rows';
import { GUESS, guess } from '../evidence';
import { refuse } from '../refusal';
import type { Parameters } from '../wire/parameters';

export const LIST_ERRORS = onBasis(GUESS, pickRows(READ_ERRORS, 'Parameter.Illegal'));

export const LIST_BEHAVIOURS = [
  guess(
    'A malformed list parameter, such as `Tags.0.Key`, is refused with `Parameter.Illegal`. Numbers can have gaps.',
  ),
] as const;

/**
 * Reads a flattened list of records, such as `Filter.1.Key` and `Filter.1.Value.2`. Returns one map for each number, in
 * the order of the numbers. The keys are the rest of the name: `Key`, `Value.2`.
 */
export function readRecordList(parameters: Parameters, list: string): readonly ReadonlyMap<string, string>[] {
  const prefix = `${list}.`;
  const records = new Map<number, Map<string, string>>();
  for (const name of Object.keys(parameters)) {
    if (!name.startsWith(prefix)) continue;
    const match = /^([1-9]\d{0,2})\.(.+)$/.exec(name.slice(prefix.length)) ?? refuse(LIST_ERRORS['Parameter.Illegal']);
    const [, digits, field] = match;
    const number = Number(digits);
    const record = records.get(number) ?? new Map<string, string>();
    record.set(field ?? '', parameters[name] ?? '');
    records.set(number, record);
  }
  return [...records].sort(([left], [right]) => left - right).map(([, record]) => record);
}

/** Reads a flattened list of values, such as `ResourceId.1`, in the order of the numbers. Empty values are skipped. */
export function readValueList(parameters: Parameters, list: string): readonly string[] {
  const prefix = `${list}.`;
  return Object.keys(parameters)
    .filter((name) => name.startsWith(prefix))
    .map((name) => {
      const digits = name.slice(prefix.length);
      if (!/^[1-9]\d{0,2}$/.test(digits)) refuse(LIST_ERRORS['Parameter.Illegal']);
      return { number: Number(digits), value: parameters[name] ?? '' };
    })
    .sort((left, right) => left.number - right.number)
    .flatMap(({ value }) => value || []);
}
