import type { VpcClient } from '../vpc/client';

/** What resolvers may use. Made for each request. */
export interface Context {
  readonly vpc: Pick<VpcClient, 'call' | 'serves'>;
  /** The HTTP header `Idempotency-Key`, where it was given. */
  readonly idempotencyKey?: string | undefined;
  /** Aborts when the client has left. Ends reads; a change that was begun goes on. */
  readonly signal?: AbortSignal | undefined;
}
