"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createOnce = createOnce;
const client_1 = require("../schema/client");
const gateway_error_1 = require("./gateway-error");
const wait_1 = require("./wait");
/**
 * Creates a router interface once. All attempts have the same client token, so that a repetition after an unknown outcome
 * does not create a second interface.
 *
 * Returns the payload; a refusal is in its `userErrors`. Throws a `GatewayError` with the client token otherwise.
 */
async function createOnce(send, input, { attempts = 5, signal, wait = wait_1.sleep } = {}) {
    const clientToken = input.clientToken ?? newToken();
    const variables = { input: { ...input, clientToken } };
    let outcomeUnknown = false;
    if (signal?.aborted)
        throw new gateway_error_1.GatewayError('Aborted before the first request: nothing was created.', { ...NOT_SENT, clientToken });
    for (let attempt = 1;; attempt++) {
        const answer = await send(client_1.CreateRouterInterfaceDocument, variables).catch((error) => ({ error }));
        const payload = 'data' in answer ? answer.data?.createRouterInterface : undefined;
        if (payload)
            return payload;
        const error = (0, gateway_error_1.gatewayErrorOf)(answer);
        // After an unknown outcome, the refusal of a repetition does not prove that the first attempt changed nothing.
        outcomeUnknown ||= error.outcomeUnknown;
        const failure = new gateway_error_1.GatewayError(error.message, { ...error, clientToken, outcomeUnknown });
        if (!error.retryable || attempt >= attempts)
            throw failure;
        await wait((0, wait_1.delayMs)(attempt, error.retryAfterSeconds), signal);
        if (signal?.aborted)
            throw failure;
    }
}
const NOT_SENT = {
    code: 'NO_RESPONSE',
    retryable: true,
    retryAfterSeconds: undefined,
    outcomeUnknown: false,
    cause: undefined,
};
/** 128 random bits. `crypto.randomUUID` is absent from pages without HTTPS. */
function newToken() {
    const { crypto } = globalThis;
    const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0'));
    return hex.join('');
}
