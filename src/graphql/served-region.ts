import type { VpcClient } from '../vpc/client';
import { BadArguments } from './bad-arguments';

/** Throws where a query names a region that the gateway has no address for. */
export function servedRegion(vpc: Pick<VpcClient, 'serves'>, regionId: string): void {
  if (!vpc.serves(regionId)) throw new BadArguments(['regionId must name a region that this gateway knows.']);
}
