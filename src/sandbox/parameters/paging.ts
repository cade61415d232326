import type { Parameters } from '../wire/parameters';
import { integerOf } from './read-value';

export interface Page {
  readonly number: number;
  readonly size: number;
  /** How many items come before the page. */
  readonly offset: number;
}

const MAX_INT32 = 2 ** 31 - 1;

/** PageNumber from 1, default 1; PageSize 1–50, default 10 (metadata of every paged read). InvalidPageNumber, InvalidPageSize. */
export function readPage(parameters: Parameters): Page {
  const number = integerOf(parameters, 'PageNumber', 1, MAX_INT32) ?? 1;
  const size = integerOf(parameters, 'PageSize', 1, 50) ?? 10;
  return { number, size, offset: (number - 1) * size };
}

/** The items of the page. */
export function pageItems<Item>(items: readonly Item[], page: Page): readonly Item[] {
  return items.slice(page.offset, page.offset + page.size);
}

/** What every paged read says of its page. */
export function pageFields(page: Page, total: number): { PageNumber: number; PageSize: number; TotalCount: number } {
  return { PageNumber: page.number, PageSize: page.size, TotalCount: total };
}

/** The items of the page out of those that pass, and how many pass, in one walk that keeps no more than the page. */
export function filterPage<Item>(
  items: Iterable<Item>,
  page: Page,
  passes: (item: Item) => boolean,
): { readonly items: readonly Item[]; readonly total: number } {
  const kept: Item[] = [];
  let total = 0;
  for (const item of items) {
    if (!passes(item)) continue;
    if (total >= page.offset && kept.length < page.size) kept.push(item);
    total += 1;
  }
  return { items: kept, total };
}
