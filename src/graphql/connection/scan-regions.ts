import { GraphQLError } from 'graphql';
import { MAX_PAGE_SIZE, type Page } from '../../vpc/actions/shared/page';
import { countOf } from './count';
import type { Place } from './cursor';
import { scanBackward } from './scan-backward';
import { scanForward } from './scan-forward';
import type { Found, List } from './window';

/** The part of the lists of several regions that a request selects. */
export interface RegionsWindow {
  readonly after?: Place | undefined;
  readonly before?: Place | undefined;
  readonly count: number;
  readonly backward: boolean;
}

interface RegionFailure {
  readonly regionId: string;
  readonly error: GraphQLError;
}

export interface ScannedRegions<Item> {
  /** Ordered by region, then as in the list of the region. */
  readonly edges: readonly (Found<Item> & { readonly regionId: string })[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Where the scan ended at a limit of the request. */
  readonly endedAt?: Place | undefined;
  readonly failures: readonly RegionFailure[];
  /** undefined if a region fails, or if a limit of the request is reached. */
  readonly totalCount: () => Promise<number | undefined>;
}

/** The list of one region, and the part of it that is in the window. */
interface Part<Item> {
  readonly regionId: string;
  readonly list: List<Item>;
  readonly from: number;
  readonly to?: number | undefined;
}

/**
 * Scans the lists of several regions as one list. The first pages of all regions are read at the same time, so a slow region
 * does not delay the reads of the others, and a region that fails costs only its own items. A scan that reaches the maximum
 * number of pages of the request ends there.
 */
export async function scanRegions<Item>(
  listsByRegion: ReadonlyMap<string, List<Item>>,
  { after, before, count, backward }: RegionsWindow,
): Promise<ScannedRegions<Item>> {
  const lists = new Map([...listsByRegion].map(([regionId, list]) => [regionId, readOnce(list)]));
  const scan = backward ? scanBackward : scanForward;
  const parts = partsOf(lists, after, before);
  if (backward) parts.reverse();
  const firstReads = await Promise.allSettled(parts.map((part) => firstRead(part, backward)));
  const edges: (Found<Item> & { readonly regionId: string })[] = [];
  const failures: RegionFailure[] = [];
  let endedAt: Place | undefined;
  let hasMore = false;
  for (const [index, { regionId, list, from, to }] of parts.entries()) {
    const missing = count - edges.length;
    try {
      const firstOne = firstReads[index];
      if (firstOne?.status === 'rejected') throw firstOne.reason;
      const found = await scan(list, { from, to, count: Math.max(missing, 1), backward });
      if (missing > 0) {
        edges.splice(backward ? 0 : edges.length, 0, ...found.edges.map((edge) => ({ ...edge, regionId })));
        if (found.endedAt !== undefined) endedAt = { regionId, position: found.endedAt };
      }
      hasMore = found.hasMore || (missing <= 0 && found.edges.length > 0);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      if (isPageLimit(error)) {
        if (index === 0) throw error;
        hasMore = true;
        // The next request starts with this region: at its first item, or before the first item of the region that follows.
        if (missing > 0)
          endedAt = backward ? { regionId: parts[index - 1]?.regionId, position: 0 } : { regionId, position: -1 };
      } else failures.push({ regionId, error });
    }
    if (hasMore) break;
  }
  return {
    edges,
    hasNextPage: backward ? before !== undefined : hasMore || before !== undefined,
    hasPreviousPage: backward ? hasMore || after !== undefined : after !== undefined,
    endedAt,
    failures,
    totalCount: () => totalOf(lists),
  };
}

function partsOf<Item>(
  lists: ReadonlyMap<string, List<Item>>,
  after: Place | undefined,
  before: Place | undefined,
): Part<Item>[] {
  const regionIds = [...lists.keys()];
  const begin = after ? regionIds.indexOf(after.regionId ?? '') : 0;
  const end = before ? regionIds.indexOf(before.regionId ?? '') + 1 : regionIds.length;
  return [...lists].slice(begin, end).map(([regionId, list]) => ({
    regionId,
    list,
    from: regionId === after?.regionId ? after.position + 1 : 0,
    to: regionId === before?.regionId ? before.position : undefined,
  }));
}

/** The page that every scan of the part starts with. */
async function firstRead<Item>({ list, from, to }: Part<Item>, backward: boolean): Promise<void> {
  if (to !== undefined && to <= from) return;
  const position = backward ? (to ?? 1) - 1 : from;
  await list.page(Math.floor(position / MAX_PAGE_SIZE) + 1);
}

/** The list, with each page read once: for the scan and for the count. */
function readOnce<Item>(list: List<Item>): List<Item> {
  const pages = new Map<number, Promise<Page<Item>>>();
  return {
    ...list,
    page(number) {
      const known = pages.get(number) ?? list.page(number);
      pages.set(number, known);
      return known;
    },
  };
}

const isPageLimit = ({ extensions }: GraphQLError) => extensions['code'] === 'REQUEST_LIMIT_REACHED';

async function totalOf<Item>(lists: ReadonlyMap<string, List<Item>>): Promise<number | undefined> {
  try {
    const totals = await Promise.all([...lists.values()].map(countOf));
    return totals.reduce<number | undefined>(
      (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
      0,
    );
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
