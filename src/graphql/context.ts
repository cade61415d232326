import type { VpcClient } from '../vpc/client';
import { RequestReads } from './reads/request-reads';

/** Properties of a request that are known before its execution. */
export interface ContextInput {
  readonly vpc: Pick<VpcClient, 'write' | 'read' | 'serves' | 'clock'>;
  /** The HTTP header `Idempotency-Key`. */
  readonly idempotencyKey?: string | undefined;
  /** Whether the caller requests the cost of the request. */
  readonly showCost: boolean;
  /** Aborts when the client disconnects. Ends reads; a write continues. */
  readonly signal?: AbortSignal | undefined;
}

/** What resolvers may use. Created for each request. */
export interface Context extends Omit<ContextInput, 'signal'> {
  readonly reads: RequestReads;
}

export function makeContext({ signal, ...input }: ContextInput): Context {
  return { ...input, reads: new RequestReads(input.vpc, signal) };
}
