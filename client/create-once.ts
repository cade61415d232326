import {
  CreateRouterInterfaceDocument,
  type CreateRouterInterfaceMutation,
  type CreateRouterInterfaceMutationVariables,
} from '../schema/client';
import { GatewayError, gatewayErrorOf } from './gateway-error';
import type { StrictCreateRouterInterfaceInput } from './generated/create-input';
import type { Send } from './send';
import { delayMs, type Signal, sleep, type Wait } from './wait';

/** Payload of `createRouterInterface`. A refusal is in its `userErrors`. */
export type CreatePayload = NonNullable<CreateRouterInterfaceMutation['createRouterInterface']>;

export interface CreateOptions {
  /** Maximum number of requests. Default: 5. */
  readonly attempts?: number;
  /** Starts no further request. One that is in flight is the matter of `send`. */
  readonly signal?: Signal;
  /** Replaces the timer, for tests. */
  readonly wait?: Wait;
}

/**
 * Creates a router interface once. All attempts have the same client token, so that a repetition after an unknown outcome
 * does not create a second interface.
 *
 * Returns the payload; a refusal is in its `userErrors`. Throws a `GatewayError` with the client token otherwise.
 */
export async function createOnce(
  send: Send<CreateRouterInterfaceMutation, CreateRouterInterfaceMutationVariables>,
  input: StrictCreateRouterInterfaceInput,
  { attempts = 5, signal, wait = sleep }: CreateOptions = {},
): Promise<CreatePayload> {
  const clientToken = input.clientToken ?? newToken();
  const variables = { input: { ...input, clientToken } };
  let outcomeUnknown = false;
  if (signal?.aborted)
    throw new GatewayError('Aborted before the first request: nothing was created.', { ...NOT_SENT, clientToken });

  for (let attempt = 1; ; attempt++) {
    const answer = await send(CreateRouterInterfaceDocument, variables).catch((error: unknown) => ({ error }));
    const payload = 'data' in answer ? answer.data?.createRouterInterface : undefined;
    if (payload) return payload;

    const error = gatewayErrorOf(answer);
    // After an unknown outcome, the refusal of a repetition does not prove that the first attempt changed nothing.
    outcomeUnknown ||= error.outcomeUnknown;
    const failure = new GatewayError(error.message, { ...error, clientToken, outcomeUnknown });
    if (!error.retryable || attempt >= attempts) throw failure;
    await wait(delayMs(attempt, error.retryAfterSeconds), signal);
    if (signal?.aborted) throw failure;
  }
}

const NOT_SENT = {
  code: 'NO_RESPONSE',
  retryable: true,
  retryAfterSeconds: undefined,
  outcomeUnknown: false,
  cause: undefined,
} as const;

/** 128 random bits. `crypto.randomUUID` is absent from pages without HTTPS. */
function newToken(): string {
  const { crypto } = globalThis as unknown as { crypto: { getRandomValues(bytes: Uint8Array): Uint8Array } };
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('');
}
