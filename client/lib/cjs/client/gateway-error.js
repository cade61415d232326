"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.hasErrors = exports.GatewayError = void 0;
exports.gatewayErrorOf = gatewayErrorOf;
const error_codes_1 = require("./generated/error-codes");
/** A request without a result. `code` selects what to do. */
class GatewayError extends Error {
    constructor(message, properties) {
        super(message);
        this.name = 'GatewayError';
        this.code = properties.code;
        this.retryable = properties.retryable;
        this.retryAfterSeconds = properties.retryAfterSeconds;
        this.outcomeUnknown = properties.outcomeUnknown;
        this.clientToken = properties.clientToken;
        this.cause = properties.cause;
    }
}
exports.GatewayError = GatewayError;
/** The error of an answer without a result, or of an exception. */
function gatewayErrorOf(cause) {
    for (const { message, extensions } of responseErrors(cause)) {
        const code = extensions?.['code'];
        if (!isErrorCode(code))
            continue;
        const { retryable = error_codes_1.RETRYABLE[code], retryAfterSeconds, clientToken } = extensions ?? {};
        return new GatewayError(message, {
            code,
            retryable,
            retryAfterSeconds,
            outcomeUnknown: OUTCOME_UNKNOWN.includes(code),
            clientToken,
            cause,
        });
    }
    return new GatewayError(`No GraphQL response arrived: ${describe(cause)}`, {
        code: 'NO_RESPONSE',
        retryable: true,
        retryAfterSeconds: undefined,
        outcomeUnknown: true,
        clientToken: undefined,
        cause,
    });
}
/** After these codes, a write may have been carried out. The others prove that it was not. */
const OUTCOME_UNKNOWN = ['OUTCOME_UNKNOWN', 'INTERNAL_SERVER_ERROR'];
const isErrorCode = (code) => typeof code === 'string' && Object.hasOwn(error_codes_1.RETRYABLE, code);
/** Whether a response contains errors, also beside data. */
const hasErrors = (answer) => responseErrors(answer).length > 0;
exports.hasErrors = hasErrors;
function responseErrors(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    const { errors, error, graphQLErrors, response } = value;
    return errors ?? graphQLErrors ?? response?.errors ?? responseErrors(error);
}
function describe(cause) {
    if (cause instanceof Error)
        return cause.message;
    const { errors = [], error } = (cause ?? {});
    if (error)
        return describe(error);
    return errors[0]?.message ?? 'the answer has neither data nor errors';
}
