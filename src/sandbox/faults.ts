import { type ErrorKey, errorEntry } from './errors';
import type { ReceivedRequest } from './request-log';
import { errorResponse, type ResponseContext, type WireResponse } from './wire/response';

/** A replacement for the response of the upstream. */
export type Fault =
  | {
      /** Sends this response: a proxy's page, or a truncated document. */
      readonly kind: 'status';
      readonly status: number;
      readonly body: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | {
      /** Closes the connection without a response. */
      readonly kind: 'hangup';
    }
  | {
      /** Sends an error response of the upstream, in the requested format. */
      readonly kind: 'code';
      readonly status: number;
      readonly code: string;
      readonly message: string;
      readonly headers?: Readonly<Record<string, string>>;
    };

/**
 * `beforeCommit`: the request is authenticated, and the action has not run. `afterCommit`: the action has run or was
 * refused, and the response is not sent yet; `request.httpStatus` and `request.code` describe it.
 */
export type Phase = 'beforeCommit' | 'afterCommit';

/**
 * Called in both phases of each authenticated request. Return a fault to replace the response. A pending promise delays
 * the request, so that a test needs no timer. Not called for a request that fails authentication: a fault must not hide
 * a wrong signature.
 */
export type Intercept = (request: ReceivedRequest, phase: Phase) => Fault | undefined | Promise<Fault | undefined>;

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
