import { MAX_PAGE_SIZE, type Page } from '../../vpc/actions/shared/page';

export interface Scanned<Item> {
  readonly edges: readonly { readonly node: Item; readonly position: number }[];
  readonly hasNextPage: boolean;
  /** Number of matching items. Reads more pages where the number is not known. */
  readonly totalCount: () => Promise<number>;
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
 * requires more pages, and the number of matches requires all of them.
 */
export async function scan<Item>({ page, from, first, keep }: ScanOptions<Item>): Promise<Scanned<Item>> {
  const edges: { node: Item; position: number }[] = [];
  let total = Number.POSITIVE_INFINITY;
  for (let position = from; position < total && edges.length <= first; ) {
    const number = Math.floor(position / MAX_PAGE_SIZE) + 1;
    const { items, totalCount } = await page(number);
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
  return {
    edges: shown,
    hasNextPage: keep ? edges.length > first : shown.length > 0 && last + 1 < total,
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
