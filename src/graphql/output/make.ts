// biome-ignore lint/suspicious/noExplicitAny: any function type.
type DataKeys<T> = { [Key in keyof T]-?: T[Key] extends (...args: any[]) => unknown ? never : Key }[keyof T];

/**
 * Creates an object of a GraphQL type. Every field must be listed, with undefined where it is absent, so that the compiler
 * reports a missing or wrong field.
 */
export function make<T extends object>(
  type: new () => T,
  fields: { readonly [Key in DataKeys<T>]-?: T[Key] | undefined },
): T {
  return Object.assign(new type(), fields);
}
