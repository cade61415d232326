import * as fc from 'fast-check';
import { scanBackward } from '../../../src/graphql/connection/scan-backward';
import { scanForward } from '../../../src/graphql/connection/scan-forward';
import type { List, Scanned } from '../../../src/graphql/connection/window';

/** A page of the list of the numbers from 0. */
const pageOf = (size: number) => (number: number) => {
  const items = Array.from({ length: size }, (_, position) => position).slice((number - 1) * 50, number * 50);
  return Promise.resolve({ items, totalCount: size });
};

const lists = fc
  .record({
    size: fc.integer({ min: 0, max: 320 }),
    every: fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined }),
  })
  .map(({ size, every }) => {
    const keep = every === undefined ? {} : { keep: (number: number) => number % every === 0 };
    const matches = Array.from({ length: size }, (_, number) => number).filter((number) => number % (every ?? 1) === 0);
    return { list: { page: pageOf(size), ...keep } as List<number>, matches };
  });
const counts = fc.integer({ min: 1, max: 200 });
const nodes = ({ edges }: Scanned<number>) => edges.map(({ node }) => node);

it('for any size, page and condition: following the cursors returns every match once, in order', async () => {
  await fc.assert(
    fc.asyncProperty(lists, counts, async ({ list, matches }, count) => {
      const seen: number[] = [];
      let from = 0;
      for (let more = true; more; ) {
        const found = await scanForward(list, { from, count, backward: false });
        seen.push(...nodes(found));
        from = (found.edges.at(-1)?.position ?? from) + 1;
        more = found.hasNextPage;
        if (more) expect(found.edges).toHaveLength(count);
      }
      expect(seen).toEqual(matches);
    }),
  );
});

it('for any size, page and condition: following the cursors backward returns every match once', async () => {
  await fc.assert(
    fc.asyncProperty(lists, counts, async ({ list, matches }, count) => {
      let seen: number[] = [];
      let to: number | undefined;
      for (let more = true; more; ) {
        const found = await scanBackward(list, { from: 0, to, count, backward: true });
        seen = [...nodes(found), ...seen];
        to = found.edges[0]?.position ?? 0;
        more = found.hasPreviousPage;
        if (more) expect(found.edges).toHaveLength(count);
      }
      expect(seen).toEqual(matches);
    }),
  );
});

it('for any window: both directions have the same items where the window is smaller than the page', async () => {
  await fc.assert(
    fc.asyncProperty(lists, fc.nat({ max: 330 }), fc.nat({ max: 100 }), async ({ list, matches }, from, length) => {
      const window = { from, to: from + length, count: 200 };
      const forward = await scanForward(list, { ...window, backward: false });
      const backward = await scanBackward(list, { ...window, backward: true });
      expect(nodes(forward)).toEqual(matches.filter((number) => number >= from && number < from + length));
      expect(nodes(backward)).toEqual(nodes(forward));
    }),
  );
});
