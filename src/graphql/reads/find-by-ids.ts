import { MAX_PAGE_SIZE, type Page } from '../../vpc/actions/shared/page';

export interface Source<Item> {
  readonly idOf: (item: Item) => string | undefined;
  /** Maximum number of ids in one filtered read; 0 where the upstream has no such filter. */
  readonly idsPerRead: number;
  readonly byIds: (ids: readonly string[]) => Promise<readonly Item[]>;
  /** A page of the whole list; the first is 1. */
  readonly page: (number: number) => Promise<Page<Item>>;
}

/**
 * Finds items by their ids with the fewest reads: filtered reads for a few ids, and the pages of the whole list as soon as
 * they need no more reads. So the maximum number of reads is the number of pages of the list.
 */
export async function findByIds<Item>(ids: readonly string[], source: Source<Item>): Promise<Map<string, Item>> {
  const missing = new Set(ids);
  const found = new Map<string, Item>();
  const keep = (items: readonly Item[]) => {
    for (const item of items) {
      const id = source.idOf(item);
      if (id !== undefined && missing.delete(id)) found.set(id, item);
    }
  };

  if (missing.size > source.idsPerRead) {
    for (let number = 1, pages = 1; number <= pages && missing.size > 0; number += 1) {
      const pagesLeft = pages - number + 1;
      if (number > 1 && readsFor(missing.size, source.idsPerRead) < pagesLeft) break;
      const page = await source.page(number);
      keep(page.items);
      pages = Math.ceil(page.totalCount / MAX_PAGE_SIZE);
      if (number >= pages) missing.clear();
    }
  }
  if (missing.size > 0) {
    const groups = groupsOf([...missing], source.idsPerRead);
    for (const items of await Promise.all(groups.map((group) => source.byIds(group)))) keep(items);
  }
  return found;
}

const readsFor = (ids: number, idsPerRead: number) =>
  idsPerRead === 0 ? Number.POSITIVE_INFINITY : Math.ceil(ids / idsPerRead);

function groupsOf<T>(items: readonly T[], size: number): T[][] {
  const groups: T[][] = [];
  for (let begin = 0; begin < items.length; begin += size) groups.push(items.slice(begin, begin + size));
  return groups;
}
