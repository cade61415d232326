import { scanBackward } from '../../../src/graphql/connection/scan-backward';
import { LimitReached } from '../../../src/graphql/errors/limit-reached';

/** A list of the numbers from 0, and the numbers of the pages that were read. */
function listOf(size: number, maxPages = Number.POSITIVE_INFINITY) {
  const read: number[] = [];
  const page = async (number: number) => {
    if (read.length >= maxPages) throw new LimitReached('REQUEST_LIMIT_REACHED');
    read.push(number);
    const items = Array.from({ length: size }, (_, position) => position).slice((number - 1) * 50, number * 50);
    return { items, totalCount: size };
  };
  return { page, read };
}

const positions = ({ edges }: { readonly edges: readonly { readonly position: number }[] }) =>
  edges.map(({ position }) => position);
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

describe('the end of a list', () => {
  it.each([
    // size, last, first position, previous page, pages
    [0, 10, 0, false, [1]],
    [30, 10, 20, true, [1]],
    [30, 30, 0, false, [1]],
    [30, 40, 0, false, [1]],
    [120, 10, 110, true, [1, 3]],
    [120, 20, 100, true, [1, 3]],
    [120, 21, 99, true, [1, 3, 2]],
    [120, 120, 0, false, [1, 3, 2]],
    [100, 50, 50, true, [1, 2]],
  ])('size %d, last %d: from %d, previous page %j, pages %j', async (size, last, from, hasPreviousPage, pages) => {
    const { page, read } = listOf(size);
    const found = await scanBackward({ page }, { from: 0, count: last, backward: true });
    expect(positions(found)).toEqual(range(from, size));
    expect([found.hasPreviousPage, found.hasNextPage, found.total, read]).toEqual([
      hasPreviousPage,
      false,
      size,
      pages,
    ]);
  });
});

describe('the items before a position', () => {
  it.each([
    // size, from, to, last, first position, previous page, next page, pages
    [120, 0, 60, 10, 50, true, true, [2]],
    [120, 0, 60, 11, 49, true, true, [2, 1]],
    [120, 0, 50, 50, 0, false, true, [1]],
    [120, 0, 120, 10, 110, true, false, [3]],
    [120, 55, 60, 10, 55, true, true, [2]],
    [120, 0, 0, 10, 0, false, true, []],
  ])('size %d, from %d, to %d, last %d', async (size, from, to, last, first, hasPreviousPage, hasNextPage, pages) => {
    const { page, read } = listOf(size);
    const found = await scanBackward({ page }, { from, to, count: last, backward: true });
    expect(positions(found)).toEqual(range(first, to));
    expect([found.hasPreviousPage, read]).toEqual([hasPreviousPage, pages]);
    if (pages.length > 0) expect(found.hasNextPage).toBe(hasNextPage);
  });

  it('a position behind the end of the list has no items', async () => {
    const found = await scanBackward({ page: listOf(10).page }, { from: 0, to: 200, count: 5, backward: true });
    expect([positions(found), found.hasNextPage]).toEqual([range(5, 10), false]);
  });
});

describe('with a local condition', () => {
  it('keeps the order of the list', async () => {
    const { page, read } = listOf(220);
    const keep = (number: number) => number % 100 === 0;
    const found = await scanBackward({ page, keep }, { from: 0, count: 2, backward: true });
    expect([positions(found), found.hasPreviousPage, read]).toEqual([[100, 200], true, [1, 5, 4, 3, 2]]);
  });

  it('has no previous page where no other item matches', async () => {
    const keep = (number: number) => number === 3;
    const found = await scanBackward({ page: listOf(220).page, keep }, { from: 0, count: 1, backward: true });
    expect([positions(found), found.hasPreviousPage]).toEqual([[3], false]);
  });
});

describe('a scan that reaches a limit of the request', () => {
  it('ends with the items that it has, and the position to continue before', async () => {
    const found = await scanBackward({ page: listOf(500, 3).page }, { from: 0, count: 200, backward: true });
    expect([positions(found), found.endedAt]).toEqual([range(400, 500), 400]);
    expect(found.hasPreviousPage).toBe(true);
  });

  it('fails where it read nothing', async () => {
    const window = { from: 0, to: 100, count: 5, backward: true };
    await expect(scanBackward({ page: listOf(500, 0).page }, window)).rejects.toThrow(LimitReached);
    await expect(scanBackward({ page: listOf(500, 0).page }, { ...window, to: undefined })).rejects.toThrow(
      LimitReached,
    );
  });
});
