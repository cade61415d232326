import { capitalize } from './names';

/** Readers of single values. They are tolerant: the upstream types some values differently in different actions. */

/** Text; a number becomes its digits. Empty text is absent. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** A 32-bit integer (the range of GraphQL's Int), as a number or as text. */
export function integer(value: unknown): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && Math.abs(number) < 2 ** 31 ? number : undefined;
}

/** A boolean, as JSON or as text. */
export function boolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const lower = typeof value === 'string' ? value.toLowerCase() : '';
  return lower === 'true' ? true : lower === 'false' ? false : undefined;
}

/** An ISO 8601 time. Without an offset it is UTC. */
export function time(value: unknown): Date | undefined {
  const raw = text(value);
  if (!raw || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.test(raw)) return undefined;
  const date = new Date(/(Z|[+-]\d{2}:?\d{2})$/.test(raw) ? raw : `${raw}Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** The texts of a list. XML turns a list of one text into the text. */
export function texts(value: unknown): string[] {
  return [value].flat().flatMap((item) => text(item) ?? []);
}

type Reader = (value: unknown) => unknown;
type Body = Readonly<Record<string, unknown>>;

export type Model<Attributes extends Readonly<Record<string, Reader>>> = {
  readonly [Name in keyof Attributes]?: Exclude<ReturnType<Attributes[Name]>, undefined>;
};

/** Reads the attributes of a body: `routerId` is read from `RouterId`. Absent attributes stay absent. */
export function readModel<Attributes extends Readonly<Record<string, Reader>>>(
  attributes: Attributes,
  body: Body,
): Model<Attributes> {
  const entries = Object.entries(attributes).flatMap(([name, read]) => {
    const value = read(body[capitalize(name)]);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(entries) as Model<Attributes>;
}

/**
 * The list at a path such as `{"RouterInterfaceSet": {"RouterInterfaceType": [...]}}`; empty where it is absent. XML turns
 * a list of one item into the item.
 */
export function listAt(body: Body, ...path: readonly string[]): Body[] {
  const value = path.reduce<unknown>((inner, name) => (isBody(inner) ? inner[name] : undefined), body);
  return (Array.isArray(value) ? value : [value]).filter(isBody);
}

function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
