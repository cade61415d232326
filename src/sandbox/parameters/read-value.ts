import { invalid, missing } from '../errors';
import type { Parameters } from '../wire/parameters';

/** The value; undefined where it is absent or empty. */
export function optional(parameters: Parameters, name: string): string | undefined {
  return parameters[name] || undefined;
}

/** The value; `Missing<Parameter>` where it is absent or empty. */
export function mandatory(parameters: Parameters, name: string): string {
  return parameters[name] || missing(name);
}

/** `true` or `false` in any letter case; false where absent. `Invalid<Parameter>` for anything else. */
export function booleanOf(parameters: Parameters, name: string): boolean {
  const text = optional(parameters, name)?.toLowerCase();
  if (text === undefined || text === 'false') return false;
  return text === 'true' || invalid(name);
}

/** An integer; undefined where absent. `Invalid<Parameter>` for anything else and for one outside the bounds. */
export function integerOf(parameters: Parameters, name: string, min: number, max: number): number | undefined {
  const text = optional(parameters, name);
  if (text === undefined) return undefined;
  const value = /^-?\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return value >= min && value <= max ? value : invalid(name);
}
