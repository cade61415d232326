import type { Basis } from './evidence';

/** An error response of the upstream. */
export type ErrorRow = Basis & {
  /** Unique in the sandbox: the code, with a `#variant` where a code has several statuses or messages. */
  readonly key: string;
  /** Spelled as the upstream spells it, such as `ValudNotSupported`. */
  readonly code: string;
  readonly httpStatus: number;
  /** Verbatim. `%s` marks a text that the upstream fills in. */
  readonly message: string;
};

export type ErrorRows = Readonly<Record<string, ErrorRow>>;

/** Builds rows from `key: [HTTP status, message]`. All of them have the same basis. */
export function errorRows<Key extends string>(
  basis: Basis,
  table: Readonly<Record<Key, readonly [httpStatus: number, message: string]>>,
): Readonly<Record<Key, ErrorRow>> {
  const rows = Object.entries<readonly [number, string]>(table).map(([key, [httpStatus, message]]) => [
    key,
    { ...basis, key, code: key.split('#', 1)[0] ?? key, httpStatus, message },
  ]);
  return Object.fromEntries(rows) as Readonly<Record<Key, ErrorRow>>;
}

/** The rows with these keys. */
export function pickRows<Rows extends ErrorRows, Key extends keyof Rows & string>(
  rows: Rows,
  ...keys: readonly Key[]
): Readonly<Record<Key, ErrorRow>> {
  const picked: readonly (readonly [Key, ErrorRow | undefined])[] = keys.map((key) => [key, rows[key]]);
  return Object.fromEntries(picked) as Readonly<Record<Key, ErrorRow>>;
}

/** The same rows on another basis: an action returns rows that its own list does not contain. */
export function onBasis<Key extends string>(
  basis: Basis,
  rows: Readonly<Record<Key, ErrorRow>>,
): Readonly<Record<Key, ErrorRow>> {
  const rebased = Object.values<ErrorRow>(rows).map(({ key, code, httpStatus, message }) => [
    key,
    { ...basis, key, code, httpStatus, message },
  ]);
  return Object.fromEntries(rebased) as Readonly<Record<Key, ErrorRow>>;
}
