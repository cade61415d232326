import type { CatalogueEntry } from '../errors/error-catalogue';
import type { RefusalKind } from '../errors/error-kinds';
import type { DenialReason } from '../limits/permits';
import type { ErrorEnvelope } from '../wire/response';

/** An error response of the upstream, with the catalogue entry of its code. */
export interface UpstreamError extends ErrorEnvelope, CatalogueEntry {
  readonly httpStatus: number;
  /** Set for a code that the catalogue does not contain: its kind is derived from its spelling. */
  readonly uncatalogued?: true;
}

/** An error response that refuses the request. */
export interface Refusal extends UpstreamError {
  readonly kind: RefusalKind;
}

/** Why a request was not sent. Nothing was changed. */
export type NotSentReason =
  /** No credentials were found. */
  | 'credentialsUnavailable'
  /** The region has no known endpoint. */
  | 'unknownRegion'
  /** No connection was established: refused, not resolved, or too slow. */
  | 'unreachable'
  /** The deadline of the call or the time of the attempt passed, or the caller aborted, before the request was sent. */
  | 'deadlineExceeded'
  /** The client token was used before with a different request. */
  | 'idempotencyMismatch'
  /** `rateLimited`: no reservation before the deadline. `bulkheadFull`: too many in-flight attempts. `circuitOpen`. */
  | DenialReason;

/** Why it is not known whether a sent request was carried out. */
export type UnknownReason =
  /** No response before the deadline of the call, or in the time of the attempt. */
  | 'timeout'
  /** The connection closed before the response was complete. */
  | 'connectionLost'
  /** Not a response of the API: a page of a proxy, a truncated body, a success without its id. */
  | 'unreadableResponse'
  /** The upstream reported a fault of its own, possibly after the work was done. */
  | 'serverFault'
  /** The upstream is processing an earlier request with the same token. */
  | 'tokenProcessing';

interface Failed {
  /** Wait after which a new call can succeed, where it is known. */
  readonly retryAfterMs?: number;
  /** Code of a network error, such as `ECONNREFUSED` or `CERT_HAS_EXPIRED`. For logs only. */
  readonly networkError?: string;
}

/**
 * Outcome of an attempt or of a call. Only `refused` and `notSent` prove that nothing was changed: by the attempt, or by the
 * whole call.
 */
export type Outcome<Response> =
  | { readonly outcome: 'done'; readonly response: Response }
  | ({ readonly outcome: 'refused'; readonly error: Refusal } & Failed)
  | ({ readonly outcome: 'notSent'; readonly reason: NotSentReason } & Failed)
  | ({ readonly outcome: 'unknown'; readonly reason: UnknownReason; readonly error?: UpstreamError } & Failed);

/** An outcome, and the number of attempts that this call sent. 0 where it shares the result of another call. */
export type Counted<Result> = Result & { readonly attempts: number };

export function notSent(reason: NotSentReason, retryAfterMs?: number): Outcome<never> {
  return { outcome: 'notSent', reason, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
}
