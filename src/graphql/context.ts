import type { VpcClient } from '../vpc/client';
import { RequestReads } from './reads/request-reads';

/** What resolvers may use. Made for each request. */
export interface Context {
  readonly vpc: Pick<VpcClient, 'call' | 'read' | 'serves'>;
  readonly reads: RequestReads;
  /** The HTTP header `Idempotency-Key`, where it was given. */
  readonly idempotencyKey?: string | undefined;
  /** Whether the caller asks what the request cost the upstream. */
  readonly showCost: boolean;
  /** Aborts when the client has left. Ends reads; a change that was begun goes on. */
  readonly signal?: AbortSignal | undefined;
}

export type ContextInput = Pick<Context, 'vpc' | 'idempotencyKey' | 'showCost' | 'signal'>;

export function makeContext(input: ContextInput): Context {
  return { ...input, reads: new RequestReads(input.vpc, input.signal) };
}
