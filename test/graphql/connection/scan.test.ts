import * as fc from 'fast-check';
import { scan } from '../../../src/graphql/connection/scan';

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

it('for any size, page and condition: following the cursors returns every match once, in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 320 }),
      fc.integer({ min: 1, max: 200 }),
      fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined }),
      async (size, first, every) => {
        const keep = every === undefined ? {} : { keep: (number: number) => number % every === 0 };
        const seen: number[] = [];
        let from = 0;
        for (let more = true; more; ) {
          const found = await scan({ page: listOf(size).page, from, first, ...keep });
          seen.push(...found.edges.map(({ node }) => node));
          from = (found.edges.at(-1)?.position ?? from) + 1;
          more = found.hasNextPage;
          if (more) expect(found.edges).toHaveLength(first);
        }
        expect(seen).toEqual(
          Array.from({ length: size }, (_, number) => number).filter((number) => number % (every ?? 1) === 0),
        );
      },
    ),
  );
});
