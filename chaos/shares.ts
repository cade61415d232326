import { standingsIn } from './check';
import type { Operation } from './history';
import type { PlannedCreate } from './workload';

export interface Share {
  readonly succeeded: number;
  readonly of: number;
}

export interface Shares {
  /** Of the creates that nothing but faults stood in the way of. */
  readonly all: Share;
  /** Of those, the ones that met a fault which could lose or refuse a request. */
  readonly thatMetAFault: Share;
}

/**
 * How many creates their clients saw succeed before the last repeat. Leaves out what could be refused for a good reason,
 * and clients that may leave before it succeeds.
 */
export function sharesOf(
  creates: readonly PlannedCreate[],
  operations: readonly Operation[],
  met: ReadonlySet<string>,
): Shares {
  const standings = standingsIn(operations);
  const stays = ({ manner }: PlannedCreate) => manner !== 'leaves' && manner !== 'trusting';
  const free = creates.filter((create) => create.mayBeRefusedWith.length === 0 && stays(create));
  const shareOf = (some: readonly PlannedCreate[]): Share => ({
    succeeded: some.filter(({ token }) => standings.get(token) === 'created').length,
    of: some.length,
  });
  return { all: shareOf(free), thatMetAFault: shareOf(free.filter(({ key }) => met.has(key))) };
}
