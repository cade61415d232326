import { MAX_PAGE_SIZE } from '../../vpc/actions/shared/page';
import { type Found, type List, type Scanned, type Window, withinLimits } from './window';

/**
 * Reads numbered pages from the start of a window, until enough items are found. A condition that the upstream cannot
 * filter by requires more pages. A scan that reaches a limit after its first page ends with the items that it has.
 */
export async function scanForward<Item>(
  { page, keep }: List<Item>,
  { from, to = Number.POSITIVE_INFINITY, count }: Window,
): Promise<Scanned<Item>> {
  const edges: Found<Item>[] = [];
  let total = Number.POSITIVE_INFINITY;
  let position = from;
  let endedAt: number | undefined;
  while (position < Math.min(total, to) && edges.length <= count) {
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
      const at = begin + index;
      if (at >= position && at < to && (keep?.(node) ?? true)) edges.push({ node, position: at });
    });
    position = begin + MAX_PAGE_SIZE;
    // Without a condition the total count states whether there are more items.
    if (!keep && edges.length >= count) break;
  }
  const shown = edges.slice(0, count);
  const last = shown.at(-1)?.position ?? from;
  const isLonger = keep ? edges.length > count : shown.length > 0 && last + 1 < Math.min(total, to);
  const hasMore = isLonger || endedAt !== undefined;
  return {
    edges: shown,
    hasMore,
    hasNextPage: hasMore || isFollowed(to, total),
    hasPreviousPage: from > 0,
    total: totalOf(),
    ...(endedAt === undefined ? {} : { endedAt }),
  };

  function totalOf(): number | undefined {
    if (!keep) return Number.isFinite(total) ? total : undefined;
    const isWhole = from === 0 && position >= total && endedAt === undefined && edges.length <= count;
    return isWhole ? edges.length : undefined;
  }
}

/** Whether the list has an item at the end of a window. */
const isFollowed = (to: number, total: number) => Number.isFinite(to) && to < total;
