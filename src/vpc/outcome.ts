import type { ErrorEnvelope } from './answer';
import type { CatalogueEntry } from './error-catalogue';

/** What the upstream said when it said no, with what the catalogue knows about it. */
export interface UpstreamError extends ErrorEnvelope, CatalogueEntry {
  readonly httpStatus: number;
  /** The upstream's own wish for how long to wait, in seconds. */
  readonly retryAfterSeconds?: number;
}

/** Why a request was never sent. Nothing can have happened. */
export type NotSentReason =
  /** No credentials were found. */
  | 'credentialsUnavailable'
  /** The region has no endpoint that the gateway knows. */
  | 'unknownRegion'
  /** No connection came about: refused, not resolved, not in time. */
  | 'unreachable'
  /** The deadline passed, or the caller gave up, before anything was sent. */
  | 'tooLate'
  /** The calls that the upstream allows are spent until after the deadline. */
  | 'overBudget'
  /** As many attempts as allowed are under way at the endpoint. */
  | 'bulkheadFull'
  /** The endpoint mostly failed of late, and is left alone for a moment. */
  | 'circuitOpen'
  /** The client token was used before with another request. */
  | 'tokenReused';

/** Why nobody knows what happened to a request that was sent. */
export type UnknownReason =
  /** No answer before the deadline. */
  | 'noAnswerInTime'
  /** The connection broke before the answer was whole. */
  | 'connectionLost'
  /** An answer that is not one of the API's: a proxy's page, half a body, a success without its id. */
  | 'unreadableAnswer'
  /** The upstream reported a fault of its own, which it may have met after the work was done. */
  | 'serverFault'
  /** The upstream is still at work on an earlier request with the same token. */
  | 'tokenProcessing';

/** How a request ended. Only `refused` and `notSent` are known to have changed nothing. */
export type Outcome<Response> =
  | { readonly outcome: 'done'; readonly response: Response }
  | { readonly outcome: 'refused'; readonly error: UpstreamError }
  | { readonly outcome: 'notSent'; readonly reason: NotSentReason; readonly retryAfterSeconds?: number }
  | {
      readonly outcome: 'unknown';
      readonly reason: UnknownReason;
      readonly error?: UpstreamError;
      /** When asking again makes sense, where that is known. */
      readonly retryAfterSeconds?: number;
    };
