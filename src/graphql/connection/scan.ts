import { MAX_PAGE_SIZE, type Page } from '../../vpc/actions/page';

export interface Scanned<Item> {
  readonly edges: readonly { readonly node: Item; readonly place: number }[];
  readonly hasNextPage: boolean;
  /** Reads what was not read yet, if the number cannot be known otherwise. */
  readonly totalCount: () => Promise<number>;
}

export interface ScanOptions<Item> {
  readonly page: (number: number) => Promise<Page<Item>>;
  /** Place of the first item to consider, from 0. */
  readonly from: number;
  /** Items to find at most. */
  readonly first: number;
  /** What the upstream cannot filter by; absent where it filters by itself. */
  readonly keep?: (item: Item) => boolean;
}

/**
 * Reads a list of numbered pages from a place on, until enough items are found. A condition that the upstream has no
 * filter for costs pages, and the number of matches costs all of them.
 */
export async function scan<Item>({ page, from, first, keep }: ScanOptions<Item>): Promise<Scanned<Item>> {
  const edges: { node: Item; place: number }[] = [];
  let total = Number.POSITIVE_INFINITY;
  for (let place = from; place < total && edges.length <= first; ) {
    const number = Math.floor(place / MAX_PAGE_SIZE) + 1;
    const { items, totalCount } = await page(number);
    const begin = (number - 1) * MAX_PAGE_SIZE;
    total = Math.min(totalCount, items.length === 0 ? begin : totalCount);
    items.forEach((node, index) => {
      if (begin + index >= place && (keep?.(node) ?? true)) edges.push({ node, place: begin + index });
    });
    place = begin + MAX_PAGE_SIZE;
    // Without a condition it is known that there is more, so no page is read to see it.
    if (!keep && edges.length >= first) break;
  }
  const shown = edges.slice(0, first);
  const last = shown.at(-1)?.place ?? from;
  return {
    edges: shown,
    hasNextPage: keep ? edges.length > first : Number.isFinite(total) && shown.length > 0 && last + 1 < total,
    totalCount: () => count(page, keep),
  };
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
