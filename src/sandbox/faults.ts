import { type ErrorKey, errorEntry } from './errors';
import type { ReceivedRequest } from './request-log';
import { errorResponse, type ResponseContext, type WireResponse } from './wire/response';

/** What to do to a request instead of answering it as the service would. */
export type Fault =
  | {
      /** Sends exactly this: rubbish, a proxy's page, half a document. */
      readonly kind: 'status';
      readonly status: number;
      readonly body: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | {
      /** Closes the connection without an answer. */
      readonly kind: 'hangup';
    }
  | {
      /** Refuses in the service's envelope, in the format that the request asked for. */
      readonly kind: 'code';
      readonly status: number;
      readonly code: string;
      readonly message: string;
      readonly headers?: Readonly<Record<string, string>>;
    };

/**
 * When an intercept is asked. `beforeCommit`: the request is authenticated, nothing has happened yet. `afterCommit`: the action has been
 * carried out or refused, the state is changed, and the answer (in `request.httpStatus` and `request.code`) is not sent yet.
 */
export type Phase = 'beforeCommit' | 'afterCommit';

/**
 * Asked twice for each authenticated request. A promise holds the request until it settles, so a test can keep an answer back without a
 * timer. Requests that are not authenticated are not offered: a fault must not hide a wrong signature.
 */
export type Intercept = (request: ReceivedRequest, phase: Phase) => Fault | undefined | Promise<Fault | undefined>;

/** A fault that refuses with a row of the service's error table. */
export function faultOf(key: ErrorKey, headers: Readonly<Record<string, string>> = {}): Fault {
  const { code, httpStatus, message } = errorEntry(key);
  return { kind: 'code', status: httpStatus, code, message, headers };
}

/** What a fault puts on the wire; undefined for a hang-up. */
export function faultResponse(context: ResponseContext, fault: Fault): WireResponse | undefined {
  if (fault.kind === 'hangup') return undefined;
  const { status: httpStatus, headers = {} } = fault;
  if (fault.kind === 'code') {
    return errorResponse(context, { httpStatus, code: fault.code, message: fault.message, headers });
  }
  return { httpStatus, headers, body: fault.body, code: undefined };
}
