/** What a consumer of the gateway imports from `router-interface-gateway`. */
export * from '../schema/client.js';
export { createOnce } from './create-once.js';
export { fetchClient } from './fetch-client.js';
export { GatewayError, gatewayErrorOf } from './gateway-error.js';
export { RETRYABLE } from './generated/error-codes.js';
export { WaitTimeoutError, waitFor } from './wait-for.js';
