import * as fc from 'fast-check';
import { findByIds } from '../../src/graphql/reads/find-by-ids';

interface Item {
  readonly id: string;
}

/** A list of items, and the number of reads of each kind. */
function listOf(size: number, idsPerRead: number) {
  const items: Item[] = Array.from({ length: size }, (_, number) => ({ id: `id-${number}` }));
  const reads = { pages: 0, filtered: 0 };
  const source = {
    idOf: (item: Item) => item.id,
    idsPerRead,
    byIds: (ids: readonly string[]) => {
      reads.filtered += 1;
      expect(ids.length).toBeLessThanOrEqual(idsPerRead);
      return Promise.resolve(items.filter((item) => ids.includes(item.id)));
    },
    page: (number: number) => {
      reads.pages += 1;
      return Promise.resolve({ items: items.slice((number - 1) * 50, number * 50), totalCount: size });
    },
  };
  return { source, reads };
}
const ids = (count: number, from = 0) => Array.from({ length: count }, (_, number) => `id-${from + number}`);

it.each([
  ['a few ids', 5, 1_000, { pages: 0, filtered: 1 }],
  ['more ids than a filter allows', 6, 1_000, { pages: 1, filtered: 0 }],
  ['many ids of a short list', 200, 200, { pages: 4, filtered: 0 }],
  ['ids on the first page', 50, 1_000, { pages: 1, filtered: 0 }],
])('%s', async (_case, wanted, size, expected) => {
  const { source, reads } = listOf(size, 5);
  expect((await findByIds(ids(wanted), source)).size).toBe(wanted);
  expect(reads).toEqual(expected);
});

it('some ids far down a long list: reads the first page for the length of the list, then uses filters', async () => {
  const { source, reads } = listOf(1_000, 5);
  expect((await findByIds(ids(10, 900), source)).size).toBe(10);
  expect(reads).toEqual({ pages: 1, filtered: 2 });
});

it('without a filter in the upstream, reads pages until all ids are found', async () => {
  const { source, reads } = listOf(120, 0);
  expect((await findByIds(['id-60'], source)).size).toBe(1);
  expect(reads).toEqual({ pages: 2, filtered: 0 });
});

it('an unknown id is not found, and costs all pages', async () => {
  const { source, reads } = listOf(120, 0);
  expect((await findByIds(['unknown'], source)).size).toBe(0);
  expect(reads).toEqual({ pages: 3, filtered: 0 });
});

it('finds all existing ids, with at most as many reads as the list has pages', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 600 }),
      fc.constantFrom(0, 1, 5),
      fc.uniqueArray(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 300 }),
      async (size, idsPerRead, numbers) => {
        const { source, reads } = listOf(size, idsPerRead);
        const found = await findByIds(
          numbers.map((number) => `id-${number}`),
          source,
        );
        expect([...found.keys()].sort()).toEqual(
          numbers
            .filter((number) => number < size)
            .map((number) => `id-${number}`)
            .sort(),
        );
        expect(reads.pages + reads.filtered).toBeLessThanOrEqual(Math.max(1, Math.ceil(size / 50)));
      },
    ),
  );
});
