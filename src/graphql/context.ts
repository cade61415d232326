import type { VpcClient } from '../vpc/client';

/** What resolvers may use. Made for each request. */
export interface Context {
  readonly vpc: VpcClient;
}
