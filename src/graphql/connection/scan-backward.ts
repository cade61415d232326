import { MAX_PAGE_SIZE, type Page } from '../../vpc/actions/shared/page';
import { type Found, type List, type Scanned, type Window, withinLimits } from './window';

/**
 * Reads numbered pages from the end of a window back, until enough items are found. The end of a list is in its total count,
 * so a window without an end needs its first page too. A scan that reaches a limit ends with the items that it has.
 */
export async function scanBackward<Item>(
  { page, keep }: List<Item>,
  { from, to, count }: Window,
): Promise<Scanned<Item>> {
  const first = to === undefined ? await page(1) : undefined;
  let total = first?.totalCount ?? Number.POSITIVE_INFINITY;
  let end = Math.min(total, to ?? total);
  let edges: Found<Item>[] = [];
  let endedAt: number | undefined;
  let isStart = !first;
  while (end > from && edges.length <= count) {
    const number = Math.ceil(end / MAX_PAGE_SIZE);
    const found = await pageAt(number);
    if (!found) {
      endedAt = end;
      break;
    }
    isStart = false;
    total = found.totalCount;
    const begin = (number - 1) * MAX_PAGE_SIZE;
    const matches = found.items
      .map((node, index) => ({ node, position: begin + index }))
      .filter(({ node, position }) => position >= from && position < end && (keep?.(node) ?? true));
    edges = [...matches, ...edges];
    end = begin;
    // Without a condition each earlier position has an item.
    if (!keep && edges.length >= count) break;
  }
  const shown = edges.slice(-count);
  const isLonger = keep ? edges.length > count : (shown[0]?.position ?? 0) > from;
  const hasMore = isLonger || endedAt !== undefined;
  return {
    edges: shown,
    hasMore,
    hasNextPage: to !== undefined && to < total,
    hasPreviousPage: hasMore || from > 0,
    total: keep || !Number.isFinite(total) ? undefined : total,
    ...(endedAt === undefined ? {} : { endedAt }),
  };

  function pageAt(number: number): Promise<Page<Item> | undefined> {
    if (number === 1 && first) return Promise.resolve(first);
    return isStart ? page(number) : withinLimits(page(number));
  }
}
