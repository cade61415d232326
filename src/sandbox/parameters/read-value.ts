import { invalid, missing } from '../refusal';
import type { Parameters } from '../wire/parameters';

/** Returns undefined if the parameter is absent or empty. */
export function optionalText(parameters: Parameters, name: string): string | undefined {
  return parameters[name] || undefined;
}

/** Throws `Missing<Parameter>` if the parameter is absent or empty. */
export function requiredText(parameters: Parameters, name: string): string {
  return parameters[name] || missing(name);
}

/**
 * Reads `true` or `false` in any letter case. Returns false if absent; throws `Invalid<Parameter>` for other values.
 */
export function readBoolean(parameters: Parameters, name: string): boolean {
  const text = optionalText(parameters, name)?.toLowerCase();
  if (text === undefined || text === 'false') return false;
  return text === 'true' || invalid(name);
}

/** Reads an integer. Returns undefined if absent; throws `Invalid<Parameter>` if malformed or out of range. */
export function readInteger(parameters: Parameters, name: string, min: number, max: number): number | undefined {
  const text = optionalText(parameters, name);
  if (text === undefined) return undefined;
  const value = /^-?\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return value >= min && value <= max ? value : invalid(name);
}
