import { type CreateRouterInterfaceMutation, type CreateRouterInterfaceMutationVariables } from '../schema/client';
import type { StrictCreateRouterInterfaceInput } from './generated/create-input';
import type { Send } from './send';
import { type Signal, type Wait } from './wait';
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
export declare function createOnce(send: Send<CreateRouterInterfaceMutation, CreateRouterInterfaceMutationVariables>, input: StrictCreateRouterInterfaceInput, { attempts, signal, wait }?: CreateOptions): Promise<CreatePayload>;
