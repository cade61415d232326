import { integer } from '../models/attributes';

/** Numbered pages, as all lists of the service have them. */
export interface PageRequest {
  regionId?: string | null;
  /** 1 is the first. */
  pageNumber: number;
  /** 1 to 50; the service's default is 10. */
  pageSize: number;
}

export const MAX_PAGE_SIZE = 50;

export interface Filter {
  readonly key: string;
  /** One to five values; any of them may match. */
  readonly value: readonly string[];
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly totalCount: number;
}

/**
 * undefined where the body is no page: it does not say how many items there are, or says that there are some here and
 * holds none. To take that for an empty page would be to say that what is there is not.
 */
export function pageOf<Item>(body: Readonly<Record<string, unknown>>, items: readonly Item[]): Page<Item> | undefined {
  const totalCount = integer(body['TotalCount']);
  if (totalCount === undefined) return undefined;
  const before = ((integer(body['PageNumber']) ?? 1) - 1) * (integer(body['PageSize']) ?? MAX_PAGE_SIZE);
  return items.length === 0 && totalCount > before ? undefined : { items, totalCount };
}
