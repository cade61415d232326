import { readdirSync, readFileSync } from 'node:fs';
import type { Parameter, ParameterTable } from '../../../src/vpc/rules/parameter';
import { validate } from '../../../src/vpc/rules/validate';
import { EDGES, validRequest } from './edges';
import { a, tagsWithKeys, texts } from './edges/edge-table';
import { type RuleOf, rulesOf, SUBJECTS } from './subjects';

const ALL_RULES = SUBJECTS.flatMap(rulesOf);

/** An action can have its edges in its own test file instead, through `describeRules`. */
const ACTION_TESTS = readdirSync(`${__dirname}/../../actions`)
  .map((file) => readFileSync(`${__dirname}/../../actions/${file}`, 'utf8'))
  .join('\n');
const isInActionTest = (id: string) => ACTION_TESTS.includes(`'${id}': {`);

describe('the table of edges', () => {
  it('has an entry for every rule without edges in a test of its action, and no other entry', () => {
    const ids = new Set(ALL_RULES.map(({ rule }) => rule.id).filter((id) => !isInActionTest(id)));
    expect(Object.keys(EDGES).sort()).toEqual([...ids].sort());
  });

  it('has a request on both sides of every edge', () => {
    const oneSided = Object.entries(EDGES).filter(
      ([, { satisfied, violated }]) => satisfied.length === 0 || violated.length === 0,
    );
    expect(oneSided.map(([id]) => id)).toEqual([]);
  });
});

describe('the id of a rule', () => {
  it.each(SUBJECTS)('is unique in $name', (subject) => {
    const ids = rulesOf(subject).map(({ rule }) => rule.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('names its scope and its field', () => {
    const misnamed = ALL_RULES.filter(({ rule }) => !new RegExp(`^\\w+\\.${rule.field}\\.\\w+$`).test(rule.id));
    expect(misnamed.map(({ rule }) => rule.id)).toEqual([]);
  });

  it('identifies the same rule in every action', () => {
    const shapes = new Map<string, string>();
    for (const { rule } of ALL_RULES) {
      const { check: _check, ...shape } = rule;
      const text = JSON.stringify(shape);
      expect(shapes.get(rule.id) ?? text).toBe(text);
      shapes.set(rule.id, text);
    }
  });

  it('belongs to a field of its request', () => {
    expect(ALL_RULES.filter(({ rule, parameters }) => !(rule.field in parameters))).toEqual([]);
  });
});

/** Actions whose edges are in this table. */
const TESTED_HERE = SUBJECTS.filter(
  (subject) => rulesOf(subject).length > 0 && !rulesOf(subject).some(({ rule }) => isInActionTest(rule.id)),
);

describe.each(TESTED_HERE)('$name', (subject) => {
  const valid = validRequest(subject.name);

  it('accepts its valid request', () => {
    expect(validate(subject, valid)).toEqual([]);
  });

  describe.each(rulesOf(subject).map(({ rule }) => rule.id))('%s', (id) => {
    const { satisfied = [], violated = [] } = EDGES[id] ?? {};

    it.each(satisfied)('is satisfied by %j', (change) => {
      expect(validate(subject, { ...valid, ...change })).toEqual([]);
    });

    it.each(violated)('is violated by %j', (change, expected) => {
      const violations = validate(subject, { ...valid, ...change }).filter(({ rule }) => rule === id);
      expect(violations.map(({ code, field }) => `${code} ${field.join('.')}`)).toEqual([expected]);
    });
  });
});

describe('the bounds of a rule', () => {
  const bounded = [...new Map(ALL_RULES.map((of) => [of.rule.id, of])).values()].filter(({ rule }) => rule.bounds);

  it.each(bounded.map((of) => [of.rule.id, of] as const))('%s: the minimum and the maximum are allowed', (_id, of) => {
    const { min, max } = of.rule.bounds ?? {};
    for (const size of [min, max]) if (size !== undefined) expect([size, isAllowed(of, size)]).toEqual([size, true]);
    for (const size of [min === undefined ? undefined : min - 1, max === undefined ? undefined : max + 1])
      if (size !== undefined && size >= 0) expect([size, isAllowed(of, size)]).toEqual([size, false]);
  });

  it.each(bounded.map((of) => [of.rule.id, of] as const))('%s: the message states them', (_id, { rule }) => {
    const { min = 0, max } = rule.bounds ?? {};
    const stated = rule.message.match(/\d+/g)?.map(Number) ?? [];
    for (const bound of [min, max]) if (bound) expect(stated).toContain(bound);
  });

  it('exist for more than 20 rules', () => {
    expect(bounded.length).toBeGreaterThan(20);
  });
});

/** Whether the rule allows values of this size. Two forms of text show that characters are counted, not code units. */
function isAllowed({ rule, parameters }: RuleOf, size: number): boolean {
  const parameter = parameters[rule.field];
  const values: unknown[] =
    rule.bounds?.unit === 'number'
      ? [size]
      : rule.bounds?.unit === 'characters'
        ? [a(size), '😀'.repeat(size)]
        : [itemsOf(parameter, size)];
  const results = new Set(values.map((value) => rule.check({ [rule.field]: value })));
  if (results.size !== 1) throw new Error(`${rule.id} depends on the kind of characters.`);
  return results.has(true);
}

/** A list of this length, or an object with this number of fields. */
function itemsOf(parameter: Parameter | undefined, count: number): unknown {
  if (parameter?.type === 'object') return fieldsOf(parameter.item.parameters, count);
  return parameter?.type === 'list' && typeof parameter.item === 'object' ? tagsWithKeys(count) : texts(count);
}

function fieldsOf(parameters: ParameterTable, count: number): object {
  return Object.fromEntries(
    Object.keys(parameters)
      .slice(0, count)
      .map((name) => [name, ['x']]),
  );
}
