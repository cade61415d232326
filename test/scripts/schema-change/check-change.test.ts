import { buildSchema } from 'graphql';
import { checkChange } from '../../../scripts/schema-change/check-change';
import { parseMinor } from '../../../scripts/schema-change/deprecation';

const deprecated = (version: string, date = '2026-11-24') =>
  `@deprecated(reason: "Use b. Deprecated ${date}, removed in ${version}.")`;

/** Each member is optional, so that a test can remove it. */
const schema = ({ field = '', argument = 'x: Int', value = '', type = '' }) =>
  buildSchema(`
    type Query { a(${argument}): Int, ${field} }
    enum Choice { ONE, ${value} }
    input Filter { name: String }
    union Either = Query
    ${type}
  `);

const check = (released: Parameters<typeof schema>[0], current: Parameters<typeof schema>[0], version = '0.3.0') =>
  checkChange(schema(released), schema(current), parseMinor(version));

describe('accepts', () => {
  it.each([
    ['no change', {}, {}],
    ['a new field', {}, { field: 'b: Int' }],
    ['a new optional argument', {}, { argument: 'x: Int, y: Int' }],
    ['a new type', {}, { type: 'type New { a: Int! }', field: 'b: New' }],
    ['a new enum value', {}, { value: 'TWO' }],
    ['a deprecation with a date and a version', { field: 'b: Int' }, { field: `b: Int ${deprecated('0.6.0')}` }],
    ['a later removal', { field: `b: Int ${deprecated('0.4.0')}` }, { field: `b: Int ${deprecated('0.5.0')}` }],
    ['the end of a deprecation', { field: `b: Int ${deprecated('0.4.0')}` }, { field: 'b: Int' }],
    ['the removal of a field that is due', { field: `b: Int ${deprecated('0.4.0')}` }, {}],
    ['the removal of an argument that is due', { argument: `x: Int, y: Int ${deprecated('0.4.0')}` }, {}],
    ['the removal of an enum value that is due', { value: `TWO ${deprecated('0.4.0')}` }, {}],
    ['the removal of a field that is overdue', { field: `b: Int ${deprecated('0.2.0')}` }, {}],
    [
      'the removal of types together with the field that is due',
      { field: `b: Old ${deprecated('0.4.0')}`, type: 'type Old { inner: Inner } type Inner { outer: Old }' },
      {},
    ],
  ])('%s', async (_case, released, current) => {
    expect((await check(released, current)).refused).toEqual([]);
  });
});

describe('refuses', () => {
  it.each([
    ['the removal of a field', { field: 'b: Int' }, {}, "Field 'b' was removed"],
    [
      'the removal of a field before its version',
      { field: `b: Int ${deprecated('0.5.0')}` },
      {},
      "Field 'b' (deprecated) was removed",
    ],
    [
      'the removal of a field whose deprecation has no version',
      { field: 'b: Int @deprecated(reason: "Use a.")' },
      {},
      "Field 'b' (deprecated) was removed",
    ],
    ['the removal of an enum value', { value: 'TWO' }, {}, "Enum value 'TWO' was removed"],
    ['the removal of an argument', { argument: 'x: Int, y: Int' }, {}, "Argument 'y: Int' was removed"],
    ['a required argument', {}, { argument: 'x: Int!' }, "Type for argument 'x'"],
    ['a new required argument', {}, { argument: 'x: Int, y: Int!' }, "Argument 'y: Int!' added"],
    ['a nullable output', { field: 'b: Int!' }, { field: 'b: Int' }, "Field 'Query.b' changed type"],
    ['another type', { field: 'b: Int' }, { field: 'b: String' }, "Field 'Query.b' changed type"],
    [
      'the removal of a type that a field without deprecation uses',
      { field: 'b: Old', type: 'type Old { a: Int }' },
      { field: 'b: Int' },
      "Type 'Old' was removed",
    ],
    ['the removal of a type that no field uses', { type: 'enum Old { A }' }, {}, "Type 'Old' was removed"],
    [
      'the removal of a type that two fields use, one of which is due',
      { field: `b: Old ${deprecated('0.4.0')}, c: Old`, type: 'type Old { a: Int }' },
      { field: 'c: Int' },
      "Type 'Old' was removed",
    ],
  ])('%s', async (_case, released, current, message) => {
    expect((await check(released, current)).refused).toContainEqual(expect.stringContaining(message));
  });

  it.each([
    ['a default reason', '@deprecated'],
    ['no date', '@deprecated(reason: "Use b. Removed in 0.6.0.")'],
    ['no version', '@deprecated(reason: "Use b. Deprecated 2026-11-24.")'],
    ['no replacement', '@deprecated(reason: "Deprecated 2026-11-24, removed in 0.6.0.")'],
    ['a date that does not exist', deprecated('0.6.0', '2026-02-30')],
    ['a patch version', deprecated('0.6.1')],
  ])('a deprecation with %s', async (_case, directive) => {
    const { refused } = await check({ field: 'b: Int' }, { field: `b: Int ${directive}` });
    expect(refused).toEqual([expect.stringContaining('The reason of the deprecation of Query.b must have the form')]);
  });

  it.each([
    ['0.5.0', 'one minor version'],
    ['0.4.0', 'the version that deprecates it'],
  ])('a deprecation that is removed in %s: after %s', async (version) => {
    const { refused } = await check({ field: 'b: Int' }, { field: `b: Int ${deprecated(version)}` });
    expect(refused).toEqual(['The deprecation of Query.b must have "removed in 0.6.0", or a later version.']);
  });

  it('an earlier removal than the released one', async () => {
    const { refused } = await check(
      { field: `b: Int ${deprecated('0.9.0')}` },
      { field: `b: Int ${deprecated('0.8.0')}` },
    );
    expect(refused).toEqual(['The deprecation of Query.b must have "removed in 0.9.0", or a later version.']);
  });

  it('deprecations of arguments, input fields and enum values without a date', async () => {
    const current = {
      argument: 'x: Int @deprecated',
      value: 'TWO @deprecated',
      type: 'input Other { a: Int @deprecated }',
    };
    const { refused } = await check({ value: 'TWO' }, current);
    expect(refused.map((message) => /of (\S+) must/.exec(message)?.[1])).toEqual([
      'Query.a.x',
      'Choice.TWO',
      'Other.a',
    ]);
  });
});

it('reports changes that can affect a client', async () => {
  expect(await check({}, { value: 'TWO' })).toEqual({
    refused: [],
    dangerous: ["Enum value 'TWO' was added to enum 'Choice'."],
  });
});
