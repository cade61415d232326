import { ACTIONS } from './actions/index';
import { GATEWAY_ERRORS } from './common-errors/gateway';
import type { ErrorRow, ErrorRows } from './error-rows';
import type { ErrorEntry } from './refusal';

type KeysOf<Rows> = Rows extends unknown ? keyof Rows & string : never;
type SandboxAction = (typeof ACTIONS)[number];

/** Key of an error row: of the public gateway, or of any action. */
export type ErrorKey =
  | KeysOf<typeof GATEWAY_ERRORS>
  | KeysOf<SandboxAction['errors']>
  | KeysOf<SandboxAction['faultOnlyErrors']>;

// The rows of the gateway have precedence.
const CATALOGUE: ErrorRows = Object.assign(
  {},
  ...ACTIONS.flatMap(({ errors, faultOnlyErrors }) => [errors, faultOnlyErrors]),
  GATEWAY_ERRORS,
);

/** The keys of all errors that the sandbox returns or a fault can send. */
export const ERROR_KEYS: readonly ErrorKey[] = Object.keys(CATALOGUE) as ErrorKey[];

/** Code, HTTP status and message of an error, as sent on the wire. */
export function errorEntry(key: ErrorKey): ErrorEntry {
  const { code, httpStatus, message } = CATALOGUE[key] as ErrorRow;
  return { code, httpStatus, message };
}
