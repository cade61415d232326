import { ACTIONS } from '../../../src/vpc/actions';
import { ADVICE_BY_ACTION } from '../../../src/vpc/errors/catalogue/by-action';
import { classify, ERROR_CATALOGUE } from '../../../src/vpc/errors/error-catalogue';
import { ERROR_KINDS } from '../../../src/vpc/errors/error-kinds';
import type { ParameterTable } from '../../../src/vpc/rules/parameter';
import { render, unknownTokens, WIRE_VOCABULARY } from '../../../src/vpc/rules/template';
import type { AnyRule } from './subjects';
import { SUBJECTS } from './subjects';

interface Owner {
  readonly parameters: ParameterTable;
  readonly rules: readonly AnyRule[];
  readonly summary?: string;
  readonly description?: string;
}

/** Every template of an owner, and the fields that it may refer to. A nested field is also known by its path. */
function templatesOf(owner: Owner, path = ''): { template: string; fields: ReadonlySet<string> }[] {
  const { parameters, rules, summary, description } = owner;
  const names = Object.keys(parameters);
  const fields = new Set([...names, ...names.map((name) => `${path}${name}`)]);
  const own = [
    ...(summary === undefined ? [] : [summary]),
    ...(description === undefined ? [] : [description]),
    ...Object.values(parameters).map((parameter) => parameter.description),
    ...rules.map(({ message }) => message),
  ];
  return [
    ...own.map((template) => ({ template, fields })),
    ...Object.entries(parameters).flatMap(([name, parameter]) =>
      'item' in parameter && typeof parameter.item === 'object' ? templatesOf(parameter.item, `${path}${name}.`) : [],
    ),
  ];
}

const TEMPLATES = SUBJECTS.flatMap((subject) => templatesOf(subject));
const PARAMETERS = new Set(ACTIONS.flatMap(({ name, parameters }) => [name, ...Object.keys(parameters)]));
const ADVICE = [
  ...[...ERROR_CATALOGUE.values()].map(({ advice }) => advice),
  ...Object.entries(ADVICE_BY_ACTION).flatMap(([action, group]) =>
    Object.keys(group).map((code) => classify(code, '', action).advice),
  ),
  ...Object.values(ERROR_KINDS).map(({ message }) => message),
].map((template) => ({ template, fields: PARAMETERS }));

it('every summary, description, message and advice has known tokens only', () => {
  const wrong = [...TEMPLATES, ...ADVICE].flatMap(({ template, fields }) =>
    unknownTokens(template, fields).map((token) => `${token} in: ${template}`),
  );
  expect(wrong).toEqual([]);
  expect(TEMPLATES.length).toBeGreaterThan(200);
  expect(ADVICE.length).toBeGreaterThan(20);
});

it('no rendered text contains a brace', () => {
  const texts = [...TEMPLATES, ...ADVICE].map(({ template }) => render(template, WIRE_VOCABULARY));
  expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
});

it('reports an unknown field, enum and member', () => {
  const template = '{regionId} {regoinId} {Role.INITIATING_SIDE} {Role.INITIATOR} {Rule.A}';
  expect(unknownTokens(template, new Set(['regionId']))).toEqual(['{regoinId}', '{Role.INITIATOR}', '{Rule.A}']);
});

describe('render', () => {
  it('uses the wire name of a field, of a nested field and of an enum member', () => {
    expect(render('{routerId}, {filter.name} and {RouterType.VBR}', WIRE_VOCABULARY)).toBe('RouterId, Name and VBR');
    expect(render('{a.b.cd}', WIRE_VOCABULARY)).toBe('Cd');
  });

  it('uses the names of the vocabulary', () => {
    const vocabulary = {
      field: (name: string) => `<${name}>`,
      value: (enumName: string, member: string) => `[${enumName} ${member}]`,
    };
    expect(render('{a} {a.b} {Role.ACCEPTING_SIDE}', vocabulary)).toBe('<a> <a.b> [Role ACCEPTING_SIDE]');
  });

  it('keeps the name of a member that the enum does not have', () => {
    expect(render('{RouterType.OTHER}', WIRE_VOCABULARY)).toBe('OTHER');
  });

  it('keeps text outside of tokens, and braces that are no token', () => {
    expect(render('a {} { b } {c-d} e', WIRE_VOCABULARY)).toBe('a {} { b } {c-d} e');
  });
});
