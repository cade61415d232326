import { refuse } from '../errors';
import type { Parameters } from '../wire/parameters';

/**
 * Reads a flattened list, such as `Filter.1.Key`, `Filter.1.Value.2`, as records by what follows the number (`Key`, `Value.2`), in the
 * order of the numbers. Numbers start at 1 and may have gaps. A name that starts as the list does but is not of its form is refused.
 */
export function readRecordList(parameters: Parameters, list: string): readonly ReadonlyMap<string, string>[] {
  const start = `${list}.`;
  const records = new Map<number, Map<string, string>>();
  for (const name of Object.keys(parameters)) {
    if (!name.startsWith(start)) continue;
    const [, digits, rest] = /^([1-9]\d{0,2})\.(.+)$/.exec(name.slice(start.length)) ?? refuse('Parameter.Illegal');
    const number = Number(digits);
    const record = records.get(number) ?? new Map<string, string>();
    record.set(rest ?? '', parameters[name] ?? '');
    records.set(number, record);
  }
  return [...records].sort(([one], [other]) => one - other).map(([, record]) => record);
}

/** Reads a flattened list of plain values, such as `ResourceId.1`, in the order of the numbers; empty ones are left out. */
export function readValueList(parameters: Parameters, list: string): readonly string[] {
  const start = `${list}.`;
  return Object.keys(parameters)
    .filter((name) => name.startsWith(start))
    .map((name) => {
      const digits = name.slice(start.length);
      if (!/^[1-9]\d{0,2}$/.test(digits)) refuse('Parameter.Illegal');
      return { number: Number(digits), value: parameters[name] ?? '' };
    })
    .sort((one, other) => one.number - other.number)
    .flatMap(({ value }) => value || []);
}
