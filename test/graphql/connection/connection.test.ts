import 'reflect-metadata';
import { toConnection } from '../../../src/graphql/connection/connection';
import { cursorOf, positionOf } from '../../../src/graphql/connection/cursor';

const scanned = (positions: readonly number[], hasNextPage = false) => ({
  edges: positions.map((position) => ({ node: position * 10, position })),
  hasNextPage,
  totalCount: () => Promise.resolve(99),
});

describe('a connection', () => {
  it('has the converted items with their cursors, in order', () => {
    const connection = toConnection(scanned([4, 6, 9]), 4, String);
    expect(connection.nodes).toEqual(['40', '60', '90']);
    expect(connection.edges).toEqual([
      { cursor: cursorOf(4), node: '40' },
      { cursor: cursorOf(6), node: '60' },
      { cursor: cursorOf(9), node: '90' },
    ]);
    expect(connection.pageInfo).toMatchObject({ startCursor: cursorOf(4), endCursor: cursorOf(9) });
  });

  it('of no items has no cursors', () => {
    expect(toConnection(scanned([]), 0, String)).toMatchObject({ edges: [], nodes: [] });
    expect(toConnection(scanned([]), 0, String).pageInfo).toStrictEqual({ hasNextPage: false, hasPreviousPage: false });
  });

  it.each([
    [0, false],
    [1, true],
    [50, true],
  ])('from position %d has a previous page: %j', (from, hasPreviousPage) => {
    expect(toConnection(scanned([from]), from, String).pageInfo.hasPreviousPage).toBe(hasPreviousPage);
    expect(toConnection(scanned([]), from, String).pageInfo.hasPreviousPage).toBe(hasPreviousPage);
  });

  it.each([true, false])('has a next page if the scan found one: %j', (hasNextPage) => {
    expect(toConnection(scanned([1], hasNextPage), 0, String).pageInfo.hasNextPage).toBe(hasNextPage);
  });

  it('counts the items only on request', async () => {
    const totalCount = jest.fn(() => Promise.resolve(7));
    const connection = toConnection({ ...scanned([1]), totalCount }, 0, String);
    expect(totalCount).not.toHaveBeenCalled();
    expect(await connection.totalCount()).toBe(7);
  });
});

const encode = (text: string) => Buffer.from(text).toString('base64url');

describe('a cursor', () => {
  it.each([0, 1, 49, 999_999_999])('of position %d leads back to it', (position) => {
    expect(positionOf(cursorOf(position))).toBe(position);
  });

  it('is opaque and fits into a URL', () => {
    expect(cursorOf(12)).toBe(encode('place:12'));
    expect(cursorOf(12)).toMatch(/^[\w-]+$/);
  });

  it.each([
    ['an empty text', ''],
    ['a number', '12'],
    ['no position', encode('place:')],
    ['a position of ten digits', encode('place:1234567890')],
    ['a negative position', encode('place:-1')],
    ['a text before it', encode('a place:1')],
    ['a text after it', encode('place:1 ')],
    ['another name', encode('page:1')],
  ])('is not %s', (_case, cursor) => {
    expect(positionOf(cursor)).toBeUndefined();
  });
});
