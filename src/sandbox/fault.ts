import type { ReceivedRequest } from './request-log';

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
