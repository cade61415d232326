import { normalize } from '../../../src/vpc/rules/normalize';
import { boolean, integer, list, string } from '../../../src/vpc/rules/parameter';

const PARAMETERS = {
  name: string('Name.'),
  first: integer('Number.', { default: 50 }),
  none: integer('Number.', { default: 0 }),
  text: string('Text.', { default: '' }),
  flag: boolean('Flag.'),
  tags: list('string', 'Tags.'),
};
const DEFAULTS = { first: 50, none: 0, text: '' };

it('adds the defaults of absent parameters, also falsy ones, and nothing else', () => {
  expect(normalize(PARAMETERS, {})).toStrictEqual(DEFAULTS);
});

it('keeps present values, also falsy ones', () => {
  const request = { name: '', first: 0, none: 1, text: 'a', flag: false, tags: [] };
  expect(normalize(PARAMETERS, request)).toStrictEqual(request);
});

it('keeps fields without a parameter', () => {
  expect(normalize({}, { other: 1 })).toStrictEqual({ other: 1 });
});

it.each([[null], [undefined]])('treats %j as absent: the default applies, or the field is omitted', (absent) => {
  expect(normalize(PARAMETERS, { first: absent, name: absent, flag: absent })).toStrictEqual(DEFAULTS);
});

it('removes nulls from lists and nested objects', () => {
  const request = {
    tags: ['a', null, '', undefined, 'b'],
    objects: [{ key: 'a', value: null }, null, { key: undefined, list: [null, { deep: null }] }],
    object: { a: null, b: { c: null, d: 0 } },
  };
  expect(normalize({}, request)).toStrictEqual({
    tags: ['a', '', 'b'],
    objects: [{ key: 'a' }, { list: [{}] }],
    object: { b: { d: 0 } },
  });
});

it('copies lists and objects, and does not change the request', () => {
  const request = { tags: ['a', null], object: { a: null, b: [1] } };
  const before = structuredClone(request);
  const normalized = normalize<Partial<typeof request>>({}, request);
  expect(request).toStrictEqual(before);
  expect(normalized.object).not.toBe(request.object);
  expect(normalized.object?.b).not.toBe(request.object.b);
});
