import 'reflect-metadata';
import { Args, buildSchemaSync, Query, Resolver } from 'type-graphql';
import { cursorOf as cursorOfPlace } from '../../../src/graphql/connection/cursor';
import { pageOf, prepareRegionList } from '../../../src/graphql/connection/page';
import { listArguments, REGION_LIST, REGION_PARAMETERS } from '../../../src/graphql/connection/page-arguments';
import { InvalidArguments } from '../../../src/graphql/errors/invalid-arguments';
import { prepareArguments } from '../../../src/graphql/input/prepare-arguments';
import { string } from '../../../src/vpc/rules/parameter';

const cursorOf = (position: number) => cursorOfPlace({ position });
const context = { servesRegion: (regionId: string) => regionId === 'cn-beijing' || regionId === '!' };
const valid = { regionId: 'cn-beijing' };

function violationsOf(args: object, definition = REGION_LIST) {
  try {
    if ('regionId' in definition.validated.parameters) prepareRegionList(definition, args, context);
    else prepareArguments(definition, args);
  } catch (error) {
    if (error instanceof InvalidArguments) return error.extensions['violations'];
    throw error;
  }
  return [];
}
const FIRST = {
  rule: 'page.first.range',
  code: 'OUT_OF_RANGE',
  field: ['first'],
  message: 'first must be 1 to 200.',
};
const AFTER = {
  rule: 'page.after.cursor',
  code: 'INVALID_FORMAT',
  field: ['after'],
  message: 'after must be a cursor that this list returned.',
};
const REGION = {
  rule: 'region.regionId.known',
  code: 'INVALID_FORMAT',
  field: ['regionId'],
  message: 'regionId must be a region that this gateway knows.',
};

describe('the arguments of a list', () => {
  it('lose nulls', () => {
    expect(prepareRegionList(REGION_LIST, { ...valid, first: null, after: null }, context)).toEqual(valid);
    expect(prepareRegionList(REGION_LIST, { ...valid, first: 7 }, context)).toEqual({ ...valid, first: 7 });
  });

  it('suggest the nearest region for one that is not known', () => {
    const message = `${REGION.message} Did you mean cn-beijing?`;
    expect(violationsOf({ ...valid, regionId: 'cn_beijing' })).toEqual([{ ...REGION, message }]);
  });

  it.each([1, 2, 199, 200])('accept first: %d', (first) => {
    expect(violationsOf({ ...valid, first })).toEqual([]);
  });

  it.each([-1, 0, 201, 1_000])('refuse first: %d', (first) => {
    expect(violationsOf({ ...valid, first })).toEqual([FIRST]);
  });

  it.each([1, 200])('accept last: %d', (last) => {
    expect(violationsOf({ ...valid, last })).toEqual([]);
  });

  it.each([-1, 0, 201])('refuse last: %d', (last) => {
    expect(violationsOf({ ...valid, last })).toEqual([
      { rule: 'page.last.range', code: 'OUT_OF_RANGE', field: ['last'], message: 'last must be 1 to 200.' },
    ]);
  });

  it('refuse both directions at once, and a text that is not a cursor', () => {
    expect(violationsOf({ ...valid, first: 1, last: 1 })).toMatchObject([{ rule: 'page.last.direction' }]);
    expect(violationsOf({ ...valid, last: 1, first: null })).toEqual([]);
    expect(violationsOf({ ...valid, before: 'other' })).toMatchObject([{ rule: 'page.before.cursor' }]);
  });

  it('accept the cursors of this gateway, and an empty text', () => {
    for (const after of [cursorOf(0), cursorOf(50), '']) expect(violationsOf({ ...valid, after })).toEqual([]);
  });

  it('refuse any other text as a cursor', () => {
    expect(violationsOf({ ...valid, after: 'other' })).toEqual([AFTER]);
  });

  it.each([[undefined], [null], [''], ['cn-nowhere'], ['CN'], ['!']])('refuse the region %j', (regionId) => {
    expect(violationsOf({ regionId })).toEqual([REGION]);
  });

  it('report all violations in one error, the region first', () => {
    expect(violationsOf({ regionId: 'cn-nowhere', first: 0, after: 'other' })).toEqual([REGION, FIRST, AFTER]);
  });
});

describe('a list without a region', () => {
  const list = listArguments({ name: string('Name.') });

  it('needs none', () => {
    expect(violationsOf({ name: 'a' }, list)).toEqual([]);
    expect(violationsOf({ name: 'a', first: 0 }, list)).toEqual([FIRST]);
  });
});

it.each([
  ['a region, and it is non-null', REGION_PARAMETERS, 'regionId: String!'],
  ['a parameter of its own', { name: string('Name.') }, 'name: String'],
])('a list can have %s', (_case, parameters, argument) => {
  const { type } = listArguments(parameters, [], argument.endsWith('!') ? ['regionId'] : []);
  @Resolver()
  class ListResolver {
    @Query(() => String)
    list(@Args(() => type) _args: object): string {
      return '';
    }
  }
  const schema = buildSchemaSync({ resolvers: [ListResolver], orphanedTypes: [], validate: false });
  const list = schema.getQueryType()?.getFields()['list'];
  expect(list?.args.map((one) => `${one.name}: ${String(one.type)}`)).toEqual([
    'first: Int',
    'after: String',
    'last: Int',
    'before: String',
    argument,
  ]);
});

it('a list has its own rules after those of a page', () => {
  const own = {
    id: 'own.name.never',
    code: 'INVALID_FORMAT',
    field: 'name',
    message: '{name} is wrong.',
    basis: { source: 'project', certainty: 'guess' },
    check: () => false,
  } as const;
  const list = listArguments({ name: string('Name.') }, [own]);
  expect(list.validated.rules.map(({ id }) => id)).toEqual([
    'page.first.range',
    'page.after.cursor',
    'page.last.range',
    'page.last.direction',
    'page.before.cursor',
    'own.name.never',
  ]);
  expect(Object.keys(list.validated.parameters)).toEqual(['first', 'after', 'last', 'before', 'name']);
  expect(violationsOf({ name: 'a' }, list)).toMatchObject([{ rule: 'own.name.never', message: 'name is wrong.' }]);
});

describe('a page', () => {
  const items = Array.from({ length: 120 }, (_, position) => position);
  const page = jest.fn((number: number) =>
    Promise.resolve({ items: items.slice((number - 1) * 50, number * 50), totalCount: items.length }),
  );
  const node = (item: number) => `item ${item}`;
  const nodesOf = async (args: object, keep?: (item: number) => boolean) =>
    (await pageOf(args, { page, node, keep })).nodes;

  it('starts at the first item, with 50 items by default', async () => {
    const { nodes, pageInfo } = await pageOf({}, { page, node });
    expect([nodes.length, nodes[0], nodes.at(-1)]).toEqual([50, 'item 0', 'item 49']);
    expect(pageInfo).toMatchObject({ hasPreviousPage: false, hasNextPage: true });
  });

  it('has as many items as requested', async () => {
    expect(await nodesOf({ first: 2 })).toEqual(['item 0', 'item 1']);
    expect(await nodesOf({ first: null })).toHaveLength(50);
  });

  it('starts after the item of the cursor', async () => {
    const { nodes, pageInfo } = await pageOf({ first: 2, after: cursorOf(0) }, { page, node });
    expect(nodes).toEqual(['item 1', 'item 2']);
    expect(pageInfo).toMatchObject({ hasPreviousPage: true, startCursor: cursorOf(1), endCursor: cursorOf(2) });
    expect(await nodesOf({ first: 2, after: cursorOf(117) })).toEqual(['item 118', 'item 119']);
  });

  it('starts at the first item for an empty cursor, or for none', async () => {
    for (const after of ['', null, undefined, 'other']) expect(await nodesOf({ first: 1, after })).toEqual(['item 0']);
  });

  it('ends before the item of the cursor', async () => {
    const { nodes, pageInfo } = await pageOf({ last: 2, before: cursorOf(60) }, { page, node });
    expect(nodes).toEqual(['item 58', 'item 59']);
    expect(pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true, startCursor: cursorOf(58) });
    expect(await nodesOf({ last: 1 })).toEqual(['item 119']);
  });

  it('contains the items that match a condition', async () => {
    expect(await nodesOf({ first: 2 }, (item) => item % 40 === 39)).toEqual(['item 39', 'item 79']);
  });
});
