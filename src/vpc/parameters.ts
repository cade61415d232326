import type { Parameters } from './signature';

type Value = string | number | boolean | null | undefined | readonly Value[] | { readonly [name: string]: Value };

/**
 * Puts a request on the wire by one rule, so that no field is mapped by hand: a name starts with a capital
 * (`regionId` is `RegionId`), lists are flattened dotted and 1-based (`Tags.1.Key`), booleans are `true`/`false`,
 * and what is null or undefined is absent.
 */
export function toParameters(request: object): Parameters {
  const parameters: Record<string, string> = {};
  flatten(request as Record<string, Value>, '', parameters);
  return parameters;
}

function flatten(values: { readonly [name: string]: Value }, prefix: string, into: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) put(prefix + capitalized(name), value, into);
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

const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
