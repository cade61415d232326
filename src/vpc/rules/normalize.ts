import type { ParameterTable } from './parameter';

/**
 * Returns a copy of a request without null values and with the defaults of its parameters. Null means absent: the wire has
 * no null. The request itself is not changed.
 */
export function normalize<Request extends object>(parameters: ParameterTable, request: Request): Request {
  const defaults = Object.entries(parameters).flatMap(([name, parameter]) =>
    parameter.default === undefined ? [] : [[name, parameter.default] as const],
  );
  return { ...Object.fromEntries(defaults), ...withoutNulls(request) };
}

function withoutNulls<T extends object>(value: T): T {
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    const copied = copyOf(inner);
    return copied === null || copied === undefined ? [] : [[name, copied] as const];
  });
  return Object.fromEntries(entries) as T;
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null && item !== undefined).map(copyOf);
  return typeof value === 'object' && value !== null ? withoutNulls(value) : value;
}
