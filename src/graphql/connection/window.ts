import type { Page } from '../../vpc/actions/shared/page';
import { LimitReached } from '../errors/limit-reached';

/** The part of a list that a request selects. */
export interface Window {
  /** Position of the first item to consider, from 0: behind the cursor `after`. */
  readonly from: number;
  /** Position behind the last item to consider: that of the cursor `before`. Absent: to the end of the list. */
  readonly to?: number | undefined;
  /** Maximum number of items. */
  readonly count: number;
  /** Whether the items are the last ones of the window (`last`), not the first ones (`first`). */
  readonly backward: boolean;
}

/** A list of the upstream. */
export interface List<Item> {
  readonly page: (number: number) => Promise<Page<Item>>;
  /** A condition that the upstream cannot filter by. */
  readonly keep?: ((item: Item) => boolean) | undefined;
}

export interface Found<Item> {
  readonly node: Item;
  /** Position in the list, from 0. */
  readonly position: number;
}

export interface Scanned<Item> {
  /** In the order of the list, in both directions. */
  readonly edges: readonly Found<Item>[];
  /** Whether the window can contain more matching items than `edges`. */
  readonly hasMore: boolean;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Number of matching items of the whole list, where the scan learned it. */
  readonly total?: number | undefined;
  /** Position of the last item that was read, where the scan ended at a limit of the request. */
  readonly endedAt?: number;
}

/** undefined where a limit of the request is reached. */
export async function withinLimits<T>(result: Promise<T>): Promise<T | undefined> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof LimitReached) return undefined;
    throw error;
  }
}
