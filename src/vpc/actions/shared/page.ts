import { integer as readInteger } from '../../models/attributes';
import { integer, list, string } from '../../rules/parameter';

export const MAX_PAGE_SIZE = 50;

/** Numbered pages, as in all lists of the upstream. */
export const PAGE = {
  regionId: string('Region of the items.'),
  pageNumber: integer('Number of the page; the first is 1.'),
  pageSize: integer(`Items per page, 1 to ${MAX_PAGE_SIZE}.`),
} as const;

const FILTER = {
  name: 'Filter',
  description: 'A condition on one attribute.',
  parameters: {
    key: string('Attribute, in PascalCase.'),
    value: list('string', 'One to five values. One of them must match.'),
  },
  rules: [],
} as const;

export const FILTERS = list(FILTER, 'At most five conditions. All of them must match.');

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly totalCount: number;
}

/**
 * Reads a page. Returns undefined where the body has no total count, or where a total count promises items on this page and
 * there are none: an empty page would then deny the existing items.
 */
export function readPage<Item>(
  body: Readonly<Record<string, unknown>>,
  items: readonly Item[],
): Page<Item> | undefined {
  const totalCount = readInteger(body['TotalCount']);
  if (totalCount === undefined) return undefined;
  const before = ((readInteger(body['PageNumber']) ?? 1) - 1) * (readInteger(body['PageSize']) ?? MAX_PAGE_SIZE);
  return items.length === 0 && totalCount > before ? undefined : { items, totalCount };
}
