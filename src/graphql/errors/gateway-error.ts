import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import { type ErrorCodeName, rowOf } from './error-codes';

/** Details of an error beside its code. Absent details are not part of the response. */
export interface ErrorDetails {
  readonly clientToken?: string | undefined;
  /** Time after which a new request makes sense. */
  readonly retryAfterMs?: number | undefined;
  /** Id of the upstream request. */
  readonly requestId?: string | undefined;
  /** Last error code of the upstream, for a refused read and for an unknown outcome. */
  readonly upstreamCode?: string | undefined;
  /** Cost of the operation and the most that is allowed, for an operation that costs too much. */
  readonly requestedCost?: number;
  readonly maximumCost?: number;
}

/** Status and headers of an HTTP response. */
export interface HttpHead {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A top-level error of the gateway. Its message and details are safe for the caller. */
export class GatewayError extends GraphQLError {
  declare readonly extensions: GraphQLErrorExtensions & { readonly http?: HttpHead };

  /**
   * @param message Replaces the message of the code. A text of this project, never of the upstream.
   * @param http Replaces the status of the code, and adds headers, where the response consists of this error only.
   */
  constructor(
    code: ErrorCodeName,
    { message, retryAfterMs, ...details }: ErrorDetails & { readonly message?: string | undefined } = {},
    http: HttpHead = {},
  ) {
    const { retryable, httpStatus, ...row } = rowOf(code);
    const retryAfterSeconds = retryAfterMs === undefined ? undefined : Math.ceil(retryAfterMs / 1000);
    const present = Object.entries({ ...details, retryAfterSeconds }).filter(([, value]) => value !== undefined);
    const head = httpStatus === undefined ? {} : { http: { status: httpStatus, ...http } };
    super(message ?? row.message, { extensions: { code, retryable, ...Object.fromEntries(present), ...head } });
  }
}
