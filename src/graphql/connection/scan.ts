import { MAX_PAGE_SIZE, type Page } from '../../vpc/actions/shared/page';
import { LimitReached } from '../errors/limit-reached';

export interface Scanned<Item> {
  readonly edges: readonly { readonly node: Item; readonly position: number }[];
  readonly hasNextPage: boolean;
  /** Position of the last item that was read, where the scan ended at a limit of the request. */
  readonly endedAt?: number;
  /** Number of matching items. Reads more pages where the number is not known. undefined if a limit is reached before. */
  readonly totalCount: () => Promise<number | undefined>;
}

export interface ScanOptions<Item> {
  readonly page: (number: number) => Promise<Page<Item>>;
  /** Position of the first item to consider, from 0. */
  readonly from: number;
  /** Maximum number of items. */
  readonly first: number;
  /** A condition that the upstream cannot filter by. */
  readonly keep?: (item: Item) => boolean;
}

/**
 * Reads numbered pages from a position on, until enough items are found. A condition that the upstream cannot filter by
 * requires more pages, and the number of matches requires all of them. A scan that reaches a limit after its first page ends
 * with the items that it has.
 */
export async function scan<Item>({ page, from, first, keep }: ScanOptions<Item>): Promise<Scanned<Item>> {
  const edges: { node: Item; position: number }[] = [];
  let total = Number.POSITIVE_INFINITY;
  let position = from;
  let endedAt: number | undefined;
  while (position < total && edges.length <= first) {
    const number = Math.floor(position / MAX_PAGE_SIZE) + 1;
    const found = await (position === from ? page(number) : withinLimits(page(number)));
    if (!found) {
      endedAt = position - 1;
      break;
    }
    const { items, totalCount } = found;
    const begin = (number - 1) * MAX_PAGE_SIZE;
    total = Math.min(totalCount, items.length === 0 ? begin : totalCount);
    items.forEach((node, index) => {
      if (begin + index >= position && (keep?.(node) ?? true)) edges.push({ node, position: begin + index });
    });
    position = begin + MAX_PAGE_SIZE;
    // Without a condition the total count states whether there are more items.
    if (!keep && edges.length >= first) break;
  }
  const shown = edges.slice(0, first);
  const last = shown.at(-1)?.position ?? from;
  const hasNextPage = keep ? edges.length > first : shown.length > 0 && last + 1 < total;
  const known = keep || !Number.isFinite(total) ? undefined : total;
  return {
    edges: shown,
    hasNextPage: hasNextPage || endedAt !== undefined,
    ...(endedAt === undefined ? {} : { endedAt }),
    totalCount: async () =>
      keep && endedAt !== undefined ? undefined : ((await withinLimits(count(page, keep))) ?? known),
  };
}

/** undefined where a limit of the request is reached. */
async function withinLimits<T>(result: Promise<T>): Promise<T | undefined> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof LimitReached) return undefined;
    throw error;
  }
}

async function count<Item>(
  page: (number: number) => Promise<Page<Item>>,
  keep: ((item: Item) => boolean) | undefined,
): Promise<number> {
  const firstPage = await page(1);
  if (!keep) return firstPage.totalCount;
  let matches = firstPage.items.filter(keep).length;
  for (let number = 2; (number - 1) * MAX_PAGE_SIZE < firstPage.totalCount; number += 1)
    matches += (await page(number)).items.filter(keep).length;
  return matches;
}
