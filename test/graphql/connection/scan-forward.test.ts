import 'reflect-metadata';
import { itemsOf } from '../../../src/graphql/connection/connection';
import { scanForward } from '../../../src/graphql/connection/scan-forward';
import type { List } from '../../../src/graphql/connection/window';
import { LimitReached } from '../../../src/graphql/errors/limit-reached';

/** A list of the numbers from 0, and the numbers of the pages that were read. */
function listOf(size: number) {
  const read: number[] = [];
  const page = (number: number) => {
    read.push(number);
    const items = Array.from({ length: size }, (_, position) => position).slice((number - 1) * 50, number * 50);
    return Promise.resolve({ items, totalCount: size });
  };
  return { page, read };
}

/** Scans a list, and counts its items as a connection does. */
async function scan<Item>({ from, to, first, ...list }: List<Item> & { from: number; to?: number; first: number }) {
  const found = await scanForward(list, { from, to, count: first, backward: false });
  return { ...found, totalCount: itemsOf(list, found).totalCount };
}

it('reads only the required pages', async () => {
  const { page, read } = listOf(500);
  const found = await scan({ page, from: 0, first: 200 });
  expect(read).toEqual([1, 2, 3, 4]);
  expect(found).toMatchObject({ hasNextPage: true });
  expect(await found.totalCount()).toBe(500);
});

it('starts in the middle of a page', async () => {
  const { page, read } = listOf(500);
  const found = await scan({ page, from: 75, first: 50 });
  expect(found.edges.map(({ position }) => position)).toEqual(Array.from({ length: 50 }, (_, index) => 75 + index));
  expect(read).toEqual([2, 3]);
});

it.each([
  ['an empty list', 0, 0],
  ['a position after the end', 10, 10],
  ['a position far after the end', 10, 1_000_000],
])('%s has no items and no next page', async (_case, size, from) => {
  const found = await scan({ page: listOf(size).page, from, first: 10 });
  expect([found.edges, found.hasNextPage]).toEqual([[], false]);
});

it('a local condition reads pages until enough items match, and counts all matches only on request', async () => {
  const { page, read } = listOf(500);
  const found = await scan({ page, from: 0, first: 1, keep: (number) => number % 100 === 99 });
  expect(found.edges).toEqual([{ node: 99, position: 99 }]);
  expect(read).toEqual([1, 2, 3, 4]);
  expect(await found.totalCount()).toBe(5);
});

const positions = ({ edges }: { readonly edges: readonly { readonly position: number }[] }) =>
  edges.map(({ position }) => position);

describe('the boundaries of a list', () => {
  it.each([
    // size, from, first, next page, pages
    [50, 0, 50, false, [1]],
    [51, 0, 50, true, [1]],
    [50, 0, 49, true, [1]],
    [100, 49, 1, true, [1]],
    [100, 50, 50, false, [2]],
    [100, 99, 1, false, [2]],
    [100, 98, 1, true, [2]],
    [120, 40, 60, true, [1, 2]],
    [120, 40, 80, false, [1, 2, 3]],
    [120, 40, 90, false, [1, 2, 3]],
    [100, 40, 90, false, [1, 2]],
    [50, 50, 10, false, [2]],
  ])('size %d, from %d, first %d: next page %j, pages read %j', async (size, from, first, hasNextPage, pages) => {
    const { page, read } = listOf(size);
    const found = await scan({ page, from, first });
    const count = Math.max(0, Math.min(first, size - from));
    expect(positions(found)).toEqual(Array.from({ length: count }, (_, index) => from + index));
    expect([found.hasNextPage, read]).toEqual([hasNextPage, pages]);
  });
});

describe('with a local condition', () => {
  it('there is a next page only if another item matches', async () => {
    const keep = (number: number) => number === 3 || number === 60;
    for (const [first, hasNextPage] of [
      [1, true],
      [2, false],
      [3, false],
    ] as const) {
      const { page, read } = listOf(100);
      const found = await scan({ page, from: 0, first, keep });
      expect([positions(found), found.hasNextPage]).toEqual([[3, 60].slice(0, first), hasNextPage]);
      expect(read).toEqual([1, 2]);
    }
  });

  it('no page after the last one is read', async () => {
    const { page, read } = listOf(100);
    const found = await scan({ page, from: 0, first: 1, keep: () => false });
    expect([found.edges, found.hasNextPage, read]).toEqual([[], false, [1, 2]]);
  });

  it.each([
    [50, 50, [1]],
    [51, 51, [1, 2]],
    [100, 100, [1, 2]],
    [101, 101, [1, 2, 3]],
  ])('the matches of a list of %d items are %d, from the pages %j', async (size, matches, pages) => {
    const { page, read } = listOf(size);
    const found = await scan({ page, from: 0, first: 1, keep: () => true });
    read.length = 0;
    expect(await found.totalCount()).toBe(matches);
    expect(read).toEqual(pages);
  });
});

it('without a condition every page has the count', async () => {
  const { page, read } = listOf(500);
  const found = await scan({ page, from: 400, first: 1 });
  read.length = 0;
  expect([await found.totalCount(), read]).toEqual([500, []]);
});

describe('a window that ends before a position', () => {
  it.each([
    // size, from, to, first, found, next page, pages
    [120, 0, 10, 50, 10, true, [1]],
    [120, 0, 60, 50, 50, true, [1]],
    [120, 0, 60, 60, 60, true, [1, 2]],
    [120, 20, 60, 100, 40, true, [1, 2]],
    [120, 100, 120, 50, 20, false, [3]],
    [120, 100, 200, 50, 20, false, [3]],
    [120, 60, 60, 50, 0, true, []],
    [120, 61, 60, 50, 0, true, []],
  ])('size %d, from %d, to %d, first %d: %d items', async (size, from, to, first, count, hasNextPage, pages) => {
    const { page, read } = listOf(size);
    const found = await scan({ page, from, to, first });
    expect(positions(found)).toEqual(Array.from({ length: count }, (_, index) => from + index));
    expect([found.hasNextPage, read]).toEqual([hasNextPage, pages]);
  });
});

it('knows the count of a filtered list that it read to its end', async () => {
  const { page, read } = listOf(120);
  const found = await scan({ page, from: 0, first: 12, keep: (number) => number % 10 === 0 });
  read.length = 0;
  expect([positions(found).length, await found.totalCount(), read]).toEqual([12, 12, []]);
});

describe('a total that is too large', () => {
  /** A list whose total count is larger than the number of its items. */
  const shrunk = (sizes: readonly number[], totalCount: number) => {
    const read: number[] = [];
    const page = (number: number) => {
      read.push(number);
      const items = Array.from({ length: sizes[number - 1] ?? 0 }, (_, index) => (number - 1) * 50 + index);
      return Promise.resolve({ items, totalCount });
    };
    return { page, read };
  };

  it('ends at the first empty page', async () => {
    const { page, read } = shrunk([50], 500);
    const found = await scan({ page, from: 0, first: 100 });
    expect([found.edges.length, found.hasNextPage, read]).toEqual([50, false, [1, 2]]);
  });

  it('does not cause a next page after an empty one', async () => {
    const { page } = shrunk([10], 60);
    const found = await scan({ page, from: 30, first: 10 });
    expect([found.edges, found.hasNextPage]).toEqual([[], false]);
  });
});

describe('a scan that reaches a limit of the request', () => {
  /** A list of 500 numbers, of which only so many pages can be read. */
  function limitedTo(pages: number) {
    const { page, read } = listOf(500);
    const limited = async (number: number) => {
      if (read.length >= pages) throw new LimitReached('REQUEST_LIMIT_REACHED');
      return page(number);
    };
    return { page: limited, read };
  }

  it('ends with the items that it has, and the position to continue from', async () => {
    const found = await scan({ page: limitedTo(3).page, from: 10, first: 5, keep: (number) => number % 100 === 99 });
    expect(positions(found)).toEqual([99]);
    expect(found).toMatchObject({ hasNextPage: true, endedAt: 149 });
    expect(await found.totalCount()).toBeUndefined();
  });

  it('ends without items where none matches, and can continue', async () => {
    const found = await scan({ page: limitedTo(2).page, from: 0, first: 5, keep: () => false });
    expect([positions(found), found.hasNextPage, found.endedAt]).toEqual([[], true, 99]);
  });

  it('knows the total of a list without a condition', async () => {
    const found = await scan({ page: limitedTo(2).page, from: 0, first: 200 });
    expect([positions(found).length, found.hasNextPage, found.endedAt]).toEqual([100, true, 99]);
    expect(await found.totalCount()).toBe(500);
  });

  it('does not know the total where the limit is reached while it counts', async () => {
    const found = await scan({ page: limitedTo(4).page, from: 0, first: 5, keep: (number) => number < 20 });
    expect([positions(found).length, found.endedAt]).toEqual([5, undefined]);
    expect(await found.totalCount()).toBeUndefined();
  });

  it('fails where it read nothing', async () => {
    await expect(scan({ page: limitedTo(0).page, from: 0, first: 5 })).rejects.toThrow(LimitReached);
  });

  it('finds every match once when it continues', async () => {
    const matches = Array.from({ length: 500 }, (_, number) => number).filter((number) => number % 7 === 0);
    const all: number[] = [];
    for (let from: number | undefined = 0; from !== undefined; ) {
      const found: Awaited<ReturnType<typeof scan<number>>> = await scan({
        page: limitedTo(2).page,
        from,
        first: 9,
        keep: (number) => number % 7 === 0,
      });
      all.push(...positions(found));
      from = found.hasNextPage ? (found.endedAt ?? all.at(-1) ?? 0) + 1 : undefined;
    }
    expect(all).toEqual(matches);
  });
});

it('another error of a page is the error of the scan', async () => {
  const { page } = listOf(500);
  const failing = (number: number) => (number === 2 ? Promise.reject(new Error('defect')) : page(number));
  await expect(scan({ page: failing, from: 0, first: 200 })).rejects.toThrow('defect');
});
