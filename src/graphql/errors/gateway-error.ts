import { GraphQLError } from 'graphql';
import { ERROR_CODES, type ErrorCodeName } from './error-codes';

/** Details of an error beside its code. Absent details are not part of the response. */
export interface ErrorDetails {
  readonly clientToken?: string | undefined;
  /** Time after which a new request makes sense. */
  readonly retryAfterMs?: number | undefined;
  /** Id of the upstream request. */
  readonly requestId?: string | undefined;
  /** Last error code of the upstream, for a refused read and for an unknown outcome. */
  readonly upstreamCode?: string | undefined;
}

/** A top-level error of the gateway. Its message and details are safe for the caller. */
export class GatewayError extends GraphQLError {
  constructor(code: ErrorCodeName, { retryAfterMs, ...details }: ErrorDetails = {}) {
    const { message, retryable } = ERROR_CODES[code];
    const retryAfterSeconds = retryAfterMs === undefined ? undefined : Math.ceil(retryAfterMs / 1000);
    const present = Object.entries({ ...details, retryAfterSeconds }).filter(([, value]) => value !== undefined);
    super(message, { extensions: { code, retryable, ...Object.fromEntries(present) } });
  }
}
