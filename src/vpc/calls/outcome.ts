import type { CatalogueEntry } from '../errors/error-catalogue';
import type { DenialReason } from '../limits/permits';
import type { ErrorEnvelope } from '../wire/response';

/** An error response of the service, with the catalogue entry of its code. */
export interface UpstreamError extends ErrorEnvelope, CatalogueEntry {
  readonly httpStatus: number;
}

/** Why a request was not sent. Nothing was changed. */
export type NotSentReason =
  /** No credentials were found. */
  | 'credentialsUnavailable'
  /** The region has no known endpoint. */
  | 'unknownRegion'
  /** No connection was established: refused, not resolved, or too slow. */
  | 'unreachable'
  /** The deadline passed, or the caller aborted, before the request was sent. */
  | 'deadlineExceeded'
  /** The client token was used before with a different request. */
  | 'idempotencyMismatch'
  /** `rateLimited`: no reservation before the deadline. `bulkheadFull`: too many in-flight attempts. `circuitOpen`. */
  | DenialReason;

/** Why it is not known whether a sent request was carried out. */
export type UnknownReason =
  /** No response before the deadline. */
  | 'timeout'
  /** The connection closed before the response was complete. */
  | 'connectionLost'
  /** Not a response of the API: a page of a proxy, a truncated body, a success without its id. */
  | 'unreadableResponse'
  /** The service reported a fault of its own, possibly after the work was done. */
  | 'serverFault'
  /** The service is processing an earlier request with the same token. */
  | 'tokenProcessing';

interface Retryable {
  /** Time after which a new call makes sense, where it is known. */
  readonly retryAfterMs?: number;
}

/** Outcome of an attempt or of a call. Only `refused` and `notSent` prove that nothing was changed. */
export type Outcome<Response> =
  | { readonly outcome: 'done'; readonly response: Response }
  | ({ readonly outcome: 'refused'; readonly error: UpstreamError } & Retryable)
  | ({ readonly outcome: 'notSent'; readonly reason: NotSentReason } & Retryable)
  | ({ readonly outcome: 'unknown'; readonly reason: UnknownReason; readonly error?: UpstreamError } & Retryable);

export function notSent(reason: NotSentReason, retryAfterMs?: number): Outcome<never> {
  return { outcome: 'notSent', reason, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
}
