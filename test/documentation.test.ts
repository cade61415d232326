import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printSchema } from 'graphql';
import { SETTINGS } from '../src/config';
import { ERROR_CODES } from '../src/graphql/errors';
import { makeSchema } from '../src/graphql/schema';
import { packageRoot } from '../src/package-root';
import { ERROR_CATALOGUE } from '../src/vpc/error-catalogue';
import { ERROR_KINDS } from '../src/vpc/error-kind';
import { CREATE_ROUTER_INTERFACE_RULES, TAG_RULES } from '../src/vpc/rules/create-router-interface';

const read = (path: string) => readFileSync(join(packageRoot(), path), 'utf8');

it('schema.graphql is what the code says', () => {
  expect(read('schema/schema.graphql')).toBe(`${printSchema(makeSchema())}\n`);
});

it.each(Object.entries(SETTINGS))('the README tells of %s', (name, { meaning }) => {
  expect(read('README.md')).toMatch(new RegExp(`\\| \`${name}\` \\|.*\\| ${escaped(meaning)} \\|`));
});

it('the README tells of no setting that is gone', () => {
  const table = /<!-- settings -->([\s\S]*?)<!-- end -->/.exec(read('README.md'))?.[1] ?? '';
  expect(table.match(/^\| `\w+`/gm)).toHaveLength(Object.keys(SETTINGS).length);
});

it('docs/rules.md lists every rule with its source', () => {
  const text = read('docs/rules.md');
  for (const { says, source } of [...CREATE_ROUTER_INTERFACE_RULES, ...TAG_RULES])
    expect(text).toMatch(new RegExp(`\\| ${escaped(says)} \\| \`\\w+\` \\| ${escaped(source)} \\|`));
});

it('docs/errors.md lists every code and kind', () => {
  const text = read('docs/errors.md');
  const names = [...Object.keys(ERROR_CODES), ...Object.keys(ERROR_KINDS), ...ERROR_CATALOGUE.keys()];
  expect(names.filter((name) => !text.includes(`| \`${name}\` |`))).toEqual([]);
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
