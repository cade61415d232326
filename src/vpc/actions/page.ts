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

/** undefined where the body does not say how many there are: then it is no page. */
export function pageOf<Item>(body: Readonly<Record<string, unknown>>, items: readonly Item[]): Page<Item> | undefined {
  const totalCount = integer(body['TotalCount']);
  return totalCount === undefined ? undefined : { items, totalCount };
}
