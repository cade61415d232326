import { type ErrorKey, errorEntry } from './errors';
import type { Fault } from './fault';
import { errorResponse, type ResponseContext, type WireResponse } from './wire/response';

export type { Fault, Intercept, Phase } from './fault';

/** Returns the fault that sends this error of the upstream. */
export function faultOf(key: ErrorKey, headers: Readonly<Record<string, string>> = {}): Fault {
  const { code, httpStatus, message } = errorEntry(key);
  return { kind: 'code', status: httpStatus, code, message, headers };
}

/** Returns the response of a fault; undefined for a closed connection. */
export function faultResponse(context: ResponseContext, fault: Fault): WireResponse | undefined {
  if (fault.kind === 'hangup') return undefined;
  const { status: httpStatus, headers = {} } = fault;
  if (fault.kind === 'code') {
    return errorResponse(context, { httpStatus, code: fault.code, message: fault.message, headers });
  }
  return { httpStatus, headers, body: fault.body, code: undefined };
}
