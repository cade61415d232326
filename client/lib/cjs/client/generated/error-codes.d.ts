/** Codes of top-level errors: `extensions.code`. A later version of the gateway can have more. */
export declare const ErrorCode: {
    /** The document is not valid GraphQL, or it is too long or nested too deeply. */
    readonly GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED';
    /** The document does not fit the schema, or it is too large. */
    readonly GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED';
    /** The operation costs more than the maximum: compare requestedCost with maximumCost. It was not executed. Select fewer fields and aliases, or request fewer items with `first`. */
    readonly MAX_COST_EXCEEDED: 'MAX_COST_EXCEEDED';
    /** The document contains no operation, or several operations and no matching operationName. */
    readonly OPERATION_RESOLUTION_FAILURE: 'OPERATION_RESOLUTION_FAILURE';
    /** A variable or an argument is invalid: it does not fit its type, or it violates a rule. */
    readonly BAD_USER_INPUT: 'BAD_USER_INPUT';
    /** The HTTP request is not a GraphQL request. */
    readonly BAD_REQUEST: 'BAD_REQUEST';
    /** The body of the HTTP request is too large. */
    readonly PAYLOAD_TOO_LARGE: 'PAYLOAD_TOO_LARGE';
    /** The Host or the Origin header of the HTTP request names a host that is not allowed. The operator of the gateway can add it to ALLOWED_HOSTS. */
    readonly HOST_NOT_ALLOWED: 'HOST_NOT_ALLOWED';
    /** Persisted queries are not supported. Send the document. */
    readonly PERSISTED_QUERY_NOT_SUPPORTED: 'PERSISTED_QUERY_NOT_SUPPORTED';
    /** The upstream could not be reached. The request was not sent, so nothing was changed. */
    readonly UPSTREAM_UNAVAILABLE: 'UPSTREAM_UNAVAILABLE';
    /** The upstream limits calls of this kind at the moment. Nothing was changed. */
    readonly UPSTREAM_THROTTLED: 'UPSTREAM_THROTTLED';
    /** The upstream is changing the same resource. Nothing was changed. */
    readonly UPSTREAM_BUSY: 'UPSTREAM_BUSY';
    /** The gateway has no credentials for the upstream, or the upstream refused them. The operator of the gateway has to correct them. */
    readonly UPSTREAM_CREDENTIALS: 'UPSTREAM_CREDENTIALS';
    /** The clock of the gateway differs from the clock of the upstream by more than 15 minutes. Nothing was changed. The operator of the gateway has to correct the clock. */
    readonly UPSTREAM_CLOCK_SKEW: 'UPSTREAM_CLOCK_SKEW';
    /** The upstream does not serve this API at the configured endpoint. The operator of the gateway has to correct it. */
    readonly UPSTREAM_MISCONFIGURED: 'UPSTREAM_MISCONFIGURED';
    /** The upstream refused a read. `extensions.upstreamCode` contains its error code. */
    readonly UPSTREAM_REFUSED: 'UPSTREAM_REFUSED';
    /** The upstream failed or did not respond to a read. */
    readonly UPSTREAM_FAILED: 'UPSTREAM_FAILED';
    /** The request needs to read more of the upstream than one request may. Send its fields in several requests. */
    readonly REQUEST_LIMIT_REACHED: 'REQUEST_LIMIT_REACHED';
    /** The request was sent, and it is not known whether it was carried out. Sending it again is safe: with the `clientToken` of `extensions`, if present, it is carried out once; without one, a repetition has no further effect. */
    readonly OUTCOME_UNKNOWN: 'OUTCOME_UNKNOWN';
    /** The gateway is overloaded and did not start the request. Nothing was changed. Send it again later. */
    readonly GATEWAY_OVERLOADED: 'GATEWAY_OVERLOADED';
    /** This gateway is stopping and accepts no new requests. Nothing was changed. Send the request to another one. */
    readonly GATEWAY_STOPPING: 'GATEWAY_STOPPING';
    /** The gateway failed. */
    readonly INTERNAL_SERVER_ERROR: 'INTERNAL_SERVER_ERROR';
};
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];
/** Whether the same request can succeed when it is sent again. */
export declare const RETRYABLE: Readonly<Record<ErrorCode, boolean>>;
