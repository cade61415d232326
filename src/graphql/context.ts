import type { GraphQLError } from 'graphql';
import type { VpcClient } from '../vpc/client';
import { type RequestLimits, RequestReads } from './reads/request-reads';
import { RequestWrites } from './writes/request-writes';

/** What the GraphQL layer needs of the client. */
export type UpstreamClient = Pick<VpcClient, 'write' | 'read' | 'serves' | 'clock'>;

/** Properties of a request that are known before its execution. */
export interface ContextInput {
  readonly vpc: UpstreamClient;
  /** The HTTP header `Idempotency-Key`. */
  readonly idempotencyKey?: string | undefined;
  /** Whether the caller requests the cost of the request. */
  readonly showCost: boolean;
  /** Aborts when the client disconnects. Ends reads; a write continues. */
  readonly signal?: AbortSignal | undefined;
  /** An opaque name of the caller. Callers with different names take turns at the limits of the client. */
  readonly caller?: string | undefined;
  /** Default: no limits. */
  readonly limits?: RequestLimits | undefined;
}

/** A region that failed, in a field that has the items of the other regions. */
export interface PartialFailure {
  readonly path: readonly (string | number)[];
  readonly regionId: string;
  readonly error: GraphQLError;
}

/** What resolvers may use. Created for each request. The client itself is not part of it. */
export interface Context extends Omit<ContextInput, 'signal' | 'vpc' | 'caller' | 'limits'> {
  readonly reads: RequestReads;
  readonly writes: RequestWrites;
  /** Whether the region has a known endpoint. */
  readonly servesRegion: (regionId: string) => boolean;
  /** Failures of regions beside the items of others. Fields add to it while they execute. */
  readonly partialFailures: PartialFailure[];
}

export function makeContext({ signal, vpc, caller, limits, ...input }: ContextInput): Context {
  const reads = new RequestReads(vpc, { signal, caller, limits });
  const writes = new RequestWrites(vpc, reads, caller);
  return { ...input, reads, writes, servesRegion: (regionId) => vpc.serves(regionId), partialFailures: [] };
}
