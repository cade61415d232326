import type { VpcClient } from '../vpc/client';
import { RequestReads } from './reads/request-reads';

/** What is known of a request before it is executed. */
export interface ContextInput {
  readonly vpc: Pick<VpcClient, 'call' | 'read' | 'serves'>;
  /** The HTTP header `Idempotency-Key`, where it was given. */
  readonly idempotencyKey?: string | undefined;
  /** Whether the caller asks what the request cost the upstream. */
  readonly showCost: boolean;
  /** Aborts when the client has left. Ends reads; a change that was begun goes on. */
  readonly signal?: AbortSignal | undefined;
}

/** What resolvers may use. Made for each request. */
export interface Context extends Omit<ContextInput, 'signal'> {
  readonly reads: RequestReads;
}

export function makeContext({ signal, ...input }: ContextInput): Context {
  return { ...input, reads: new RequestReads(input.vpc, signal) };
}
