import type { ErrorCode } from '../schema/client.js';
/** `NO_RESPONSE`: no GraphQL response arrived, or it contained neither the field nor an error. */
export type GatewayErrorCode = ErrorCode | 'NO_RESPONSE';
/** A request without a result. `code` selects what to do. */
export declare class GatewayError extends Error {
    readonly name = "GatewayError";
    readonly code: GatewayErrorCode;
    /** Whether the same request can succeed when it is sent again. */
    readonly retryable: boolean;
    /** Time after which a new request makes sense. */
    readonly retryAfterSeconds: number | undefined;
    /** Whether it is not known if a write was carried out. False proves that nothing was changed. */
    readonly outcomeUnknown: boolean;
    /** With this token in the input, the same create can be repeated without a second interface. */
    readonly clientToken: string | undefined;
    /** The answer or the exception of the client. */
    readonly cause: unknown;
    constructor(message: string, properties: Omit<GatewayError, keyof Error> & {
        readonly cause: unknown;
    });
}
/** The error of an answer without a result, or of an exception. */
export declare function gatewayErrorOf(cause: unknown): GatewayError;
/** Whether a response contains errors, also beside data. */
export declare const hasErrors: (answer: unknown) => boolean;
