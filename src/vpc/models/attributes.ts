/** Readers of single values. Tolerant: the service types some values differently from one action to the next. */

/** Text; a number as its digits. Empty text is absent. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** A whole number of 32 bits, which is what GraphQL's Int holds; also where it comes as text. */
export function integer(value: unknown): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && Math.abs(number) < 2 ** 31 ? number : undefined;
}

/** A boolean, also where it comes as text. */
export function boolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'string' ? value.toLowerCase() : '';
  return word === 'true' ? true : word === 'false' ? false : undefined;
}

/** A time, UTC also where it does not say so. */
export function time(value: unknown): Date | undefined {
  const said = text(value);
  if (!said || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.test(said)) return undefined;
  const date = new Date(/(Z|[+-]\d{2}:?\d{2})$/.test(said) ? said : `${said}Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

type Reader = (value: unknown) => unknown;
type Body = Readonly<Record<string, unknown>>;

export type Model<Attributes extends Readonly<Record<string, Reader>>> = {
  readonly [Name in keyof Attributes]?: Exclude<ReturnType<Attributes[Name]>, undefined>;
};

/** Reads a body by the rule that requests follow too: `routerId` stands under `RouterId`. What is absent stays absent. */
export function readModel<Attributes extends Readonly<Record<string, Reader>>>(
  attributes: Attributes,
  body: Body,
): Model<Attributes> {
  const entries = Object.entries(attributes).flatMap(([name, read]) => {
    const value = read(body[name.charAt(0).toUpperCase() + name.slice(1)]);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(entries) as Model<Attributes>;
}

/**
 * The list in a wrapper such as `{"RouterInterfaceSet": {"RouterInterfaceType": [...]}}`; none where it is absent. A list of
 * one comes out of XML as the item itself.
 */
export function listIn(body: Body, ...path: readonly string[]): Body[] {
  const value = path.reduce<unknown>((inner, name) => (isBody(inner) ? inner[name] : undefined), body);
  return (Array.isArray(value) ? value : [value]).filter(isBody);
}

function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
