import { capitalize } from '../models/names';

/** Query parameters by wire name, not yet percent-encoded. */
export type Parameters = Readonly<Record<string, string>>;

type Value = string | number | boolean | null | undefined | readonly Value[] | { readonly [name: string]: Value };

/**
 * Encodes a request by one rule: names are capitalized (`regionId` becomes
 * `RegionId`), lists become dotted and 1-based (`Tags.1.Key`), booleans become `true` and `false`. Null and undefined are
 * absent.
 */
export function toParameters(request: object): Parameters {
  const parameters: Record<string, string> = {};
  flatten(request as Record<string, Value>, '', parameters);
  return parameters;
}

function flatten(values: { readonly [name: string]: Value }, prefix: string, into: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) put(prefix + capitalize(name), value, into);
}

function put(name: string, value: Value, into: Record<string, string>): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    value.forEach((item: Value, index) => {
      put(`${name}.${index + 1}`, item, into);
    });
  } else if (typeof value === 'object') {
    flatten(value as { readonly [name: string]: Value }, `${name}.`, into);
  } else {
    into[name] = String(value);
  }
}
