import { CHANGE_ROWS } from './error-rows/change-router-interface';
import { CONNECT_ROWS } from './error-rows/connect-router-interface';
import { CREATE_ROWS } from './error-rows/create-router-interface';
import type { ErrorRows } from './error-rows/error-rows';
import { GATEWAY_ROWS } from './error-rows/gateway';
import { IDEMPOTENCE_ROWS } from './error-rows/idempotence';
import { READ_ROWS } from './error-rows/reads';
import { TAG_ROWS } from './error-rows/tags';

/** Every code that the sandbox answers or a fault can send, in the service's own spelling. */
const TABLE = {
  ...GATEWAY_ROWS,
  ...IDEMPOTENCE_ROWS,
  ...READ_ROWS,
  ...TAG_ROWS,
  ...CREATE_ROWS,
  ...CONNECT_ROWS,
  ...CHANGE_ROWS,
} as const satisfies ErrorRows;

/** A row of the table. What follows a `#` tells rows of the same code apart and is not part of the code. */
export type ErrorKey = keyof typeof TABLE;

export interface ErrorEntry {
  readonly code: string;
  readonly httpStatus: number;
  readonly message: string;
}

/** The row as it goes on the wire. */
export function errorEntry(key: ErrorKey): ErrorEntry {
  const [httpStatus, message] = TABLE[key];
  return { code: key.split('#', 1)[0] ?? key, httpStatus, message };
}

export const ERROR_KEYS: readonly ErrorKey[] = Object.keys(TABLE) as ErrorKey[];

/** A refusal in the service's own words; whoever catches it puts it on the wire. */
export class ServiceError extends Error {
  readonly code: string;
  readonly httpStatus: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(entry: ErrorEntry, headers: Readonly<Record<string, string>> = {}) {
    super(entry.message);
    this.name = 'ServiceError';
    this.code = entry.code;
    this.httpStatus = entry.httpStatus;
    this.headers = headers;
  }
}

/** Refuses with a row of the table. `message` replaces the row's text where the service fills it in. */
export function refuse(key: ErrorKey, message?: string, headers?: Readonly<Record<string, string>>): never {
  const entry = errorEntry(key);
  throw new ServiceError(message === undefined ? entry : { ...entry, message }, headers);
}

/** The public gateway's answer to a mandatory parameter that is absent or empty: `Missing<Parameter>`, 400. */
export function missing(parameter: string): never {
  throw new ServiceError({
    code: `Missing${parameter}`,
    httpStatus: 400,
    message: `${parameter} is mandatory for this action.`,
  });
}

/** The public gateway's answer to a value outside the type or range in the metadata: `Invalid<Parameter>`, 400. */
export function invalid(parameter: string): never {
  throw new ServiceError({
    code: `Invalid${parameter}`,
    httpStatus: 400,
    message: `Specified parameter ${parameter} is not valid.`,
  });
}
