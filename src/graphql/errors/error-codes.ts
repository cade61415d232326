interface ErrorCode {
  /** What is wrong and what to do. */
  readonly message: string;
  /** Whether the same request can succeed when it is sent again. */
  readonly retryable: boolean;
  /** HTTP status of a response that consists of this error only. Absent where GraphQL over HTTP decides. */
  readonly httpStatus?: number;
}

/**
 * Every code of a top-level error (`extensions.code`). A refusal that the sender of the request can correct is not in this
 * list: it is a user error in the payload.
 */
export const ERROR_CODES = {
  GRAPHQL_PARSE_FAILED: {
    message: 'The document is not valid GraphQL, or it is too long or nested too deeply.',
    retryable: false,
  },
  GRAPHQL_VALIDATION_FAILED: { message: 'The document does not fit the schema, or it is too large.', retryable: false },
  MAX_COST_EXCEEDED: {
    message:
      'The operation costs more than the maximum: compare requestedCost with maximumCost. It was not executed. Select fewer ' +
      'fields and aliases, or request fewer items with `first`.',
    retryable: false,
    httpStatus: 400,
  },
  OPERATION_RESOLUTION_FAILURE: {
    message: 'The document contains no operation, or several operations and no matching operationName.',
    retryable: false,
  },
  BAD_USER_INPUT: {
    message: 'A variable or an argument is invalid: it does not fit its type, or it violates a rule.',
    retryable: false,
  },
  BAD_REQUEST: { message: 'The HTTP request is not a GraphQL request.', retryable: false, httpStatus: 400 },
  PAYLOAD_TOO_LARGE: {
    message: 'The body of the HTTP request is too large.',
    retryable: false,
    httpStatus: 413,
  },
  HOST_NOT_ALLOWED: {
    message:
      'The Host or the Origin header of the HTTP request names a host that is not allowed. The operator of the gateway can ' +
      'add it to ALLOWED_HOSTS.',
    retryable: false,
    httpStatus: 403,
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    message: 'Persisted queries are not supported. Send the document.',
    retryable: false,
  },
  UPSTREAM_UNAVAILABLE: {
    message: 'The upstream could not be reached. The request was not sent, so nothing was changed.',
    retryable: true,
  },
  UPSTREAM_THROTTLED: {
    message: 'The upstream limits calls of this kind at the moment. Nothing was changed.',
    retryable: true,
  },
  UPSTREAM_BUSY: {
    message: 'The upstream is changing the same resource. Nothing was changed.',
    retryable: true,
  },
  UPSTREAM_CREDENTIALS: {
    message:
      'The gateway has no credentials for the upstream, or the upstream refused them. The operator of the gateway has to ' +
      'correct them.',
    retryable: false,
  },
  UPSTREAM_CLOCK_SKEW: {
    message:
      'The clock of the gateway differs from the clock of the upstream by more than 15 minutes. Nothing was changed. The ' +
      'operator of the gateway has to correct the clock.',
    retryable: false,
  },
  UPSTREAM_MISCONFIGURED: {
    message:
      'The upstream does not serve this API at the configured endpoint. The operator of the gateway has to correct it.',
    retryable: false,
  },
  UPSTREAM_REFUSED: {
    message: 'The upstream refused a read. The message of the error is the advice for `extensions.upstreamCode`.',
    retryable: false,
  },
  UPSTREAM_FAILED: { message: 'The upstream failed or did not respond to a read.', retryable: true },
  REQUEST_LIMIT_REACHED: {
    message:
      'The request needs to read more of the upstream than one request may. Send its fields in several requests.',
    retryable: false,
  },
  OUTCOME_UNKNOWN: {
    message:
      'The request was sent, and it is not known whether it was carried out. Sending it again is safe. If `extensions` has a ' +
      '`clientToken`, send the same input with this token: it is carried out once. If it has none, this mutation has no ' +
      'further effect when it is repeated.',
    retryable: true,
  },
  GATEWAY_OVERLOADED: {
    message: 'The gateway is overloaded and did not start the request. Nothing was changed. Send it again later.',
    retryable: true,
    httpStatus: 503,
  },
  GATEWAY_STOPPING: {
    message:
      'This gateway is stopping and accepts no new requests. Nothing was changed. Send the request to another one.',
    retryable: true,
    httpStatus: 503,
  },
  INTERNAL_SERVER_ERROR: { message: 'The gateway failed.', retryable: false, httpStatus: 500 },
} satisfies Record<string, ErrorCode>;

/** The row of a code. */
export const rowOf = (code: ErrorCodeName): ErrorCode => ERROR_CODES[code];

export type ErrorCodeName = keyof typeof ERROR_CODES;

export const isErrorCode = (code: unknown): code is ErrorCodeName =>
  typeof code === 'string' && Object.hasOwn(ERROR_CODES, code);
