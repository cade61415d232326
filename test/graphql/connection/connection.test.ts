import 'reflect-metadata';
import { toConnection } from '../../../src/graphql/connection/connection';
import { cursorOf as cursorOfPlace, placeOf } from '../../../src/graphql/connection/cursor';

const cursorOf = (position: number) => cursorOfPlace({ position });

const scanned = (positions: readonly number[], hasNextPage = false) => ({
  edges: positions.map((position) => ({ node: position * 10, position })),
  hasNextPage,
  hasPreviousPage: false,
  totalCount: () => Promise.resolve(99),
});

describe('a connection', () => {
  it('has the converted items with their cursors, in order', () => {
    const connection = toConnection(scanned([4, 6, 9]), String, false);
    expect(connection.nodes).toEqual(['40', '60', '90']);
    expect(connection.edges).toEqual([
      { cursor: cursorOf(4), node: '40' },
      { cursor: cursorOf(6), node: '60' },
      { cursor: cursorOf(9), node: '90' },
    ]);
    expect(connection.pageInfo).toMatchObject({ startCursor: cursorOf(4), endCursor: cursorOf(9) });
  });

  it('of no items has no cursors', () => {
    expect(toConnection(scanned([]), String, false)).toMatchObject({ edges: [], nodes: [] });
    expect(toConnection(scanned([]), String, false).pageInfo).toStrictEqual({
      hasNextPage: false,
      hasPreviousPage: false,
    });
  });

  it.each([true, false])('has a previous page if the scan found one: %j', (hasPreviousPage) => {
    const connection = toConnection({ ...scanned([1]), hasPreviousPage }, String, false);
    expect(connection.pageInfo.hasPreviousPage).toBe(hasPreviousPage);
  });

  it('that ended at a limit continues from there, in its direction', () => {
    const limited = { ...scanned([4, 6]), endedAt: { position: 99 } };
    expect(toConnection(limited, String, false).pageInfo).toMatchObject({
      startCursor: cursorOf(4),
      endCursor: cursorOf(99),
    });
    expect(toConnection(limited, String, true).pageInfo).toMatchObject({
      startCursor: cursorOf(99),
      endCursor: cursorOf(6),
    });
  });

  it.each([true, false])('has a next page if the scan found one: %j', (hasNextPage) => {
    expect(toConnection(scanned([1], hasNextPage), String, false).pageInfo.hasNextPage).toBe(hasNextPage);
  });

  it('counts the items only on request', async () => {
    const totalCount = jest.fn(() => Promise.resolve(7));
    const connection = toConnection({ ...scanned([1]), totalCount }, String, false);
    expect(totalCount).not.toHaveBeenCalled();
    expect(await connection.totalCount()).toBe(7);
  });
});

const encode = (text: string) => Buffer.from(text).toString('base64url');

describe('a cursor', () => {
  it.each([0, 1, 49, 999_999_999])('of position %d leads back to it', (position) => {
    expect(placeOf(cursorOf(position))).toEqual({ position });
  });

  it.each([-1, 0, 12])('of position %d in a region leads back to it', (position) => {
    const place = { regionId: 'cn-beijing', position };
    expect(placeOf(cursorOfPlace(place))).toEqual(place);
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
    ['a region without a position', encode('place:cn-beijing')],
    ['two regions', encode('place:cn-beijing:cn-hangzhou:1')],
    ['a position before the start of a region', encode('place:cn-beijing:-2')],
    ['a region with other characters', encode('place:CN:1')],
  ])('is not %s', (_case, cursor) => {
    expect(placeOf(cursor)).toBeUndefined();
  });
});
