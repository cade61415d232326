/** What a consumer of the gateway imports from `router-interface-gateway`. */
export * from '../schema/client.js';
export { type CreateOptions, type CreatePayload, createOnce } from './create-once.js';
export { type FetchClientOptions, fetchClient } from './fetch-client.js';
export { GatewayError, type GatewayErrorCode, gatewayErrorOf } from './gateway-error.js';
export type { StrictCreateRouterInterfaceInput } from './generated/create-input.js';
export { RETRYABLE } from './generated/error-codes.js';
export type { Answer, ResponseError, Send } from './send.js';
export type { TypedDocument } from './typed-document.js';
export type { Signal, Wait } from './wait.js';
export { type WaitForOptions, WaitTimeoutError, waitFor } from './wait-for.js';
