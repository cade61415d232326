/**
 * Null means absent. Done before validation: class-validator lets an explicit null pass every constraint of an optional
 * field, and the wire knows no null.
 */
export function withoutNulls<T extends object>(input: T): T {
  for (const [name, value] of Object.entries(input)) {
    if (value === null) delete (input as Record<string, unknown>)[name];
    else if (Array.isArray(value)) {
      (input as Record<string, unknown>)[name] = value
        .filter((item) => item !== null)
        .map((item) => (typeof item === 'object' ? withoutNulls(item) : item));
    }
  }
  return input;
}
