import { GraphQLError } from 'graphql';
import type { Place } from '../../../src/graphql/connection/cursor';
import { type RegionsWindow, scanRegions } from '../../../src/graphql/connection/scan-regions';
import type { List } from '../../../src/graphql/connection/window';
import { GatewayError } from '../../../src/graphql/errors/gateway-error';
import { LimitReached } from '../../../src/graphql/errors/limit-reached';

/** Lists with `size` items each; an error instead of a size fails every read. Items are named `<region><position>`. */
function listsOf(sizes: Readonly<Record<string, number | Error>>, maxPages = Number.POSITIVE_INFINITY) {
  const read: string[] = [];
  const entries = Object.entries(sizes).map(([region, size]): [string, List<string>] => [
    region,
    {
      page: async (number) => {
        if (read.length >= maxPages) throw new LimitReached('REQUEST_LIMIT_REACHED');
        read.push(`${region}/${number}`);
        if (typeof size !== 'number') throw size;
        const items = Array.from({ length: size }, (_, position) => `${region}${position}`);
        return { items: items.slice((number - 1) * 50, number * 50), totalCount: size };
      },
    },
  ]);
  return { lists: new Map(entries), read };
}

const forward = (count: number, after?: Place): RegionsWindow => ({ count, after, backward: false });
const backward = (count: number, before?: Place): RegionsWindow => ({ count, before, backward: true });
const nodesOf = ({ edges }: Awaited<ReturnType<typeof scanRegions<string>>>) => edges.map(({ node }) => node);
const placeOf = ({ regionId, position }: Place): Place => ({ regionId, position });

describe('the lists of several regions', () => {
  it('are one list, ordered by region', async () => {
    const found = await scanRegions(listsOf({ a: 2, b: 0, c: 1 }).lists, forward(10));
    expect(nodesOf(found)).toEqual(['a0', 'a1', 'c0']);
    expect(found).toMatchObject({ hasNextPage: false, hasPreviousPage: false, failures: [] });
    expect(await found.totalCount()).toBe(3);
  });

  it('the first pages are read at the same time', async () => {
    const open: (() => void)[] = [];
    const list: List<string> = {
      page: () => new Promise((resolve) => open.push(() => resolve({ items: [], totalCount: 0 }))),
    };
    const found = scanRegions(
      new Map([
        ['a', list],
        ['b', list],
        ['c', list],
      ]),
      forward(10),
    );
    expect(open).toHaveLength(3);
    for (const end of open) end();
    expect(nodesOf(await found)).toEqual([]);
  });

  it('a page is read once, and only where it is needed', async () => {
    const { lists, read } = listsOf({ a: 120, b: 120 });
    const found = await scanRegions(lists, forward(60));
    expect(nodesOf(found)).toHaveLength(60);
    expect(read).toEqual(['a/1', 'b/1', 'a/2']);
    expect(found.hasNextPage).toBe(true);
  });

  it.each([1, 2, 3, 7, 50, 200])(
    'following the cursors in pages of %d returns every item once, both ways',
    async (count) => {
      const sizes = { a: 3, b: 0, c: 120, d: 1, e: 0 };
      const all = Object.entries(sizes).flatMap(([region, size]) =>
        Array.from({ length: size }, (_, position) => `${region}${position}`),
      );
      const forwards: string[] = [];
      for (let after: Place | undefined, more = true; more; ) {
        const found: Awaited<ReturnType<typeof scanRegions<string>>> = await scanRegions(
          listsOf(sizes).lists,
          forward(count, after),
        );
        forwards.push(...nodesOf(found));
        after = found.edges.at(-1);
        more = found.hasNextPage;
      }
      expect(forwards).toEqual(all);
      let backwards: string[] = [];
      for (let before: Place | undefined, more = true; more; ) {
        const found: Awaited<ReturnType<typeof scanRegions<string>>> = await scanRegions(
          listsOf(sizes).lists,
          backward(count, before),
        );
        backwards = [...nodesOf(found), ...backwards];
        before = found.edges[0];
        more = found.hasPreviousPage;
      }
      expect(backwards).toEqual(all);
    },
  );
});

describe('a region that fails', () => {
  const failed = new GatewayError('UPSTREAM_FAILED');

  it.each([forward(10), backward(10)])('costs only its own items (%j)', async (window) => {
    const found = await scanRegions(listsOf({ a: 1, b: failed, c: 1, d: failed }).lists, window);
    expect(nodesOf(found)).toEqual(['a0', 'c0']);
    expect(found.failures.map(({ regionId }) => regionId).sort()).toEqual(['b', 'd']);
    expect(found.failures[0]?.error).toBe(failed);
  });

  it('makes the total unknown', async () => {
    const found = await scanRegions(listsOf({ a: 1, b: failed }).lists, forward(10));
    expect(await found.totalCount()).toBeUndefined();
  });

  it('is not reported where the page ends before it', async () => {
    const found = await scanRegions(listsOf({ a: 5, b: failed }).lists, forward(2));
    expect([nodesOf(found), found.failures]).toEqual([['a0', 'a1'], []]);
  });

  it('by a defect of the gateway fails the whole list', async () => {
    await expect(scanRegions(listsOf({ a: 1, b: new TypeError('defect') }).lists, forward(10))).rejects.toThrow(
      'defect',
    );
  });
});

describe('a scan that reaches the maximum number of pages', () => {
  it('ends before the region that it cannot read, and continues there', async () => {
    const found = await scanRegions(listsOf({ a: 1, b: 0, c: 1 }, 2).lists, forward(10));
    expect(nodesOf(found)).toEqual(['a0']);
    expect(found).toMatchObject({ hasNextPage: true, endedAt: { regionId: 'c', position: -1 }, failures: [] });
    const next = await scanRegions(listsOf({ a: 1, b: 0, c: 1 }, 2).lists, forward(10, found.endedAt));
    expect([nodesOf(next), next.hasNextPage]).toEqual([['c0'], false]);
  });

  it('ends backward too', async () => {
    const found = await scanRegions(listsOf({ a: 1, b: 0, c: 1 }, 2).lists, backward(10));
    expect([nodesOf(found), found.hasPreviousPage, found.endedAt && placeOf(found.endedAt)]).toEqual([
      ['c0'],
      true,
      { regionId: 'b', position: 0 },
    ]);
    const next = await scanRegions(listsOf({ a: 1, b: 0, c: 1 }, 2).lists, backward(10, found.endedAt));
    expect([nodesOf(next), next.hasPreviousPage]).toEqual([['a0'], false]);
  });

  it('ends within a region', async () => {
    const found = await scanRegions(listsOf({ a: 120, b: 1 }, 3).lists, forward(200));
    expect([nodesOf(found).length, found.hasNextPage, found.endedAt]).toEqual([
      100,
      true,
      { regionId: 'a', position: 99 },
    ]);
  });

  it('fails where it can read nothing', async () => {
    await expect(scanRegions(listsOf({ a: 1, b: 1 }, 0).lists, forward(10))).rejects.toThrow(GraphQLError);
  });
});
