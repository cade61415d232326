import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printSchema } from 'graphql';
import { SETTINGS } from '../src/config';
import { ERROR_CODES } from '../src/graphql/errors/error-codes';
import { GRAPHQL_VOCABULARY } from '../src/graphql/input/vocabulary';
import { makeSchema } from '../src/graphql/schema';
import { packageRoot } from '../src/package-root';
import { ACTIONS } from '../src/vpc/actions/index';
import { ERROR_CATALOGUE } from '../src/vpc/errors/error-catalogue';
import { ERROR_KINDS } from '../src/vpc/errors/error-kinds';
import type { Parameter } from '../src/vpc/rules/parameter';
import type { Rule } from '../src/vpc/rules/rule';
import { render } from '../src/vpc/rules/template';

const read = (path: string) => readFileSync(join(packageRoot(), path), 'utf8');

const WRITES = ACTIONS.filter(({ kind }) => kind === 'write');

/** Rules of a parameter's own fields. */
const itemRules = (parameter: Parameter): readonly Rule<never>[] =>
  'item' in parameter && typeof parameter.item === 'object' ? parameter.item.rules : [];

it('schema/schema.graphql equals the schema of the code', () => {
  expect(read('schema/schema.graphql')).toBe(`${printSchema(makeSchema())}\n`);
});

it.each(Object.entries(SETTINGS))('the README describes %s', (name, { description }) => {
  expect(read('README.md')).toMatch(new RegExp(`\\| \`${name}\` \\|.*\\| ${escaped(description)} \\|`));
});

it('the README describes no unknown setting', () => {
  const table = /<!-- settings -->([\s\S]*?)<!-- end -->/.exec(read('README.md'))?.[1] ?? '';
  expect(table.match(/^\| `\w+`/gm)).toHaveLength(Object.keys(SETTINGS).length);
});

it.each(WRITES)('docs/rules.md lists every rule of $name with its source', ({ name, parameters, rules }) => {
  const text = read('docs/rules.md');
  const section = text.split(`\n## ${name}\n`)[1]?.split('\n## ')[0] ?? '';
  for (const { id, message, code, basis } of [...rules, ...Object.values(parameters).flatMap(itemRules)]) {
    const rule = escaped(render(message, GRAPHQL_VOCABULARY));
    const { source, certainty } = basis;
    expect(section).toMatch(
      new RegExp(`\\| \`${escaped(id)}\` \\| ${rule} \\| \`${code}\` \\| \\[${source}\\].* \\| ${certainty} \\|`),
    );
  }
});

it('docs/errors.md lists every code and kind', () => {
  const text = read('docs/errors.md');
  const names = [...Object.keys(ERROR_CODES), ...Object.keys(ERROR_KINDS), ...ERROR_CATALOGUE.keys()];
  expect(names.filter((name) => !text.includes(`| \`${name}\` |`))).toEqual([]);
});

it.each(ACTIONS.filter(({ errorCodes }) => errorCodes.length > 0))(
  'docs/errors.md lists the codes of $name',
  ({ name, errorCodes }) => {
    expect(read('docs/errors.md')).toContain(`| \`${name}\` | ${errorCodes.map((code) => `\`${code}\``).join(', ')} |`);
  },
);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
