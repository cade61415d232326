import type { ErrorRow } from './error-rows';
import type { Json } from './wire/json';

export interface ErrorEntry {
  readonly code: string;
  readonly httpStatus: number;
  readonly message: string;
}

/** A refusal by the emulated service. The exchange turns it into an error response. */
export class ServiceError extends Error {
  readonly code: string;
  readonly httpStatus: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Key of the error row; undefined for `Missing<Parameter>` and `Invalid<Parameter>`. */
  readonly key: string | undefined;
  /** Additional fields of the response body. */
  readonly details: Json;

  constructor(entry: ErrorEntry, headers: Readonly<Record<string, string>> = {}, key?: string, details: Json = {}) {
    super(entry.message);
    this.name = 'ServiceError';
    this.code = entry.code;
    this.httpStatus = entry.httpStatus;
    this.headers = headers;
    this.key = key;
    this.details = details;
  }
}

/** Throws the error of the row. `message` replaces a message that the upstream fills in. */
export function refuse(row: ErrorRow, message?: string, headers?: Readonly<Record<string, string>>): never {
  throw new ServiceError(message === undefined ? row : { ...row, message }, headers, row.key);
}

/** Throws the public gateway's error for a required parameter that is absent or empty: `Missing<Parameter>`, 400. */
export function missing(parameter: string): never {
  throw new ServiceError({
    code: `Missing${parameter}`,
    httpStatus: 400,
    message: `${parameter} is mandatory for this action.`,
  });
}

/** Throws the public gateway's error for a value outside its type or range: `Invalid<Parameter>`, 400. */
export function invalid(parameter: string): never {
  throw new ServiceError({
    code: `Invalid${parameter}`,
    httpStatus: 400,
    message: `Specified parameter ${parameter} is not valid.`,
  });
}
