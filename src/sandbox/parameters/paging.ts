import type { Parameters } from '../wire/parameters';
import { readInteger } from './read-value';

export interface Page {
  readonly number: number;
  readonly size: number;
  /** Number of items before the page. */
  readonly offset: number;
}

const MAX_INT32 = 2 ** 31 - 1;

/** Reads PageNumber (1 or more, default 1) and PageSize (1–50, default 10). */
export function readPage(parameters: Parameters): Page {
  const number = readInteger(parameters, 'PageNumber', 1, MAX_INT32) ?? 1;
  const size = readInteger(parameters, 'PageSize', 1, 50) ?? 10;
  return { number, size, offset: (number - 1) * size };
}

export function pageItems<Item>(items: readonly Item[], page: Page): readonly Item[] {
  return items.slice(page.offset, page.offset + page.size);
}

/** The paging fields of a response. */
export function pageFields(page: Page, total: number): { PageNumber: number; PageSize: number; TotalCount: number } {
  return { PageNumber: page.number, PageSize: page.size, TotalCount: total };
}

/** Filters and pages in one pass. Stores only the items of the page; `total` counts all matches. */
export function filterPage<Item>(
  items: Iterable<Item>,
  page: Page,
  matches: (item: Item) => boolean,
): { readonly items: readonly Item[]; readonly total: number } {
  const selected: Item[] = [];
  let total = 0;
  for (const item of items) {
    if (!matches(item)) continue;
    if (total >= page.offset && selected.length < page.size) selected.push(item);
    total += 1;
  }
  return { items: selected, total };
}
