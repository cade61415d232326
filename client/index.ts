/** What a consumer of the gateway imports from `router-interface-gateway`. */
export * from '../schema/client';
export { type CreateOptions, type CreatePayload, createOnce } from './create-once';
export { type FetchClientOptions, fetchClient } from './fetch-client';
export { GatewayError, type GatewayErrorCode, gatewayErrorOf } from './gateway-error';
export type { StrictCreateRouterInterfaceInput } from './generated/create-input';
export { RETRYABLE } from './generated/error-codes';
export type { Answer, ResponseError, Send } from './send';
export type { TypedDocument } from './typed-document';
export type { Signal, Wait } from './wait';
export { type WaitForOptions, WaitTimeoutError, waitFor } from './wait-for';
