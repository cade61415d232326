"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RETRYABLE = void 0;
/** Whether the same request can succeed when it is sent again. */
exports.RETRYABLE = {
    GRAPHQL_PARSE_FAILED: false,
    GRAPHQL_VALIDATION_FAILED: false,
    MAX_COST_EXCEEDED: false,
    OPERATION_RESOLUTION_FAILURE: false,
    BAD_USER_INPUT: false,
    BAD_REQUEST: false,
    PAYLOAD_TOO_LARGE: false,
    HOST_NOT_ALLOWED: false,
    PERSISTED_QUERY_NOT_SUPPORTED: false,
    UPSTREAM_UNAVAILABLE: true,
    UPSTREAM_THROTTLED: true,
    UPSTREAM_BUSY: true,
    UPSTREAM_CREDENTIALS: false,
    UPSTREAM_CLOCK_SKEW: false,
    UPSTREAM_MISCONFIGURED: false,
    UPSTREAM_REFUSED: false,
    UPSTREAM_FAILED: true,
    REQUEST_LIMIT_REACHED: false,
    OUTCOME_UNKNOWN: true,
    GATEWAY_OVERLOADED: true,
    GATEWAY_STOPPING: true,
    INTERNAL_SERVER_ERROR: false,
};
