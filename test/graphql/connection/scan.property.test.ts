import * as fc from 'fast-check';
import { scan } from '../../../src/graphql/connection/scan';

/** A page of the list of the numbers from 0. */
const pageOf = (size: number) => (number: number) => {
  const items = Array.from({ length: size }, (_, position) => position).slice((number - 1) * 50, number * 50);
  return Promise.resolve({ items, totalCount: size });
};

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
          const found = await scan({ page: pageOf(size), from, first, ...keep });
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
