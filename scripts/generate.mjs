// Writes what the code already says: the schema, and the tables in the documentation. Needs a build.
// With --check it writes nothing and fails where a file is out of date.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { printSchema } = require('graphql');
const { SETTINGS } = require('../dist/src/config.js');
const { ERROR_CODES } = require('../dist/src/graphql/errors.js');
const { makeSchema } = require('../dist/src/graphql/schema.js');
const { USER_ERROR_CODE_OF_KIND } = require('../dist/src/graphql/user-error.js');
const { CODE_OF_KIND } = require('../dist/src/graphql/outcome-error.js');
const { ERROR_CATALOGUE } = require('../dist/src/vpc/error-catalogue.js');
const { ERROR_KINDS } = require('../dist/src/vpc/error-kind.js');
const { CREATE_ROUTER_INTERFACE_RULES, TAG_RULES } = require('../dist/src/vpc/rules/create-router-interface.js');

const {
  DELETE_ROUTER_INTERFACE_RULES,
  INTERFACE_RULES,
  MODIFY_ROUTER_INTERFACE_ATTRIBUTE_RULES,
  MODIFY_ROUTER_INTERFACE_SPEC_RULES,
} = require('../dist/src/vpc/rules/interface-change.js');
const { TAG_ROUTER_INTERFACE_RULES, UNTAG_ROUTER_INTERFACE_RULES } = require('../dist/src/vpc/rules/tagging.js');
const { TRANSITIONS } = require('../dist/src/vpc/transitions.js');

const check = process.argv.includes('--check');
const schema = makeSchema();
const outOfDate = [];

write('schema/schema.graphql', `${printSchema(schema)}\n`);
fill('README.md', { settings: settingsTable() });
fill('docs/rules.md', {
  'createRouterInterface rules': rulesTable(CREATE_ROUTER_INTERFACE_RULES),
  'tag rules': rulesTable(TAG_RULES),
  'interface rules': rulesTable(INTERFACE_RULES),
  'token rules': rulesTable(DELETE_ROUTER_INTERFACE_RULES.slice(INTERFACE_RULES.length)),
  'modifyRouterInterfaceAttribute rules': rulesTable(
    MODIFY_ROUTER_INTERFACE_ATTRIBUTE_RULES.slice(INTERFACE_RULES.length),
  ),
  'modifyRouterInterfaceSpec rules': rulesTable(MODIFY_ROUTER_INTERFACE_SPEC_RULES.slice(INTERFACE_RULES.length)),
  'tagRouterInterface rules': rulesTable(TAG_ROUTER_INTERFACE_RULES.slice(INTERFACE_RULES.length)),
  'untagRouterInterface rules': rulesTable(UNTAG_ROUTER_INTERFACE_RULES.slice(INTERFACE_RULES.length)),
  transitions: transitionsTable(),
});
fill('docs/errors.md', {
  'top-level codes': topLevelTable(),
  'userErrors codes': enumTable('UserErrorCode'),
  'upstream kinds': kindsTable(),
  'upstream codes': catalogueTable(),
});

if (outOfDate.length > 0) {
  console.error(`Out of date: ${outOfDate.join(', ')}. Run \`npm run generate\`.`);
  process.exit(1);
}

function settingsTable() {
  return table(
    ['setting', 'default', 'meaning'],
    Object.entries(SETTINGS).map(([name, { default: value, meaning }]) => [
      `\`${name}\``,
      value === undefined || value.length === 0 ? '' : `\`${value}\``,
      meaning,
    ]),
  );
}

function rulesTable(rules) {
  return table(
    ['field', 'rule', 'code', 'source'],
    rules.map(({ field, says, code, source }) => [`\`${field}\``, says, `\`${code}\``, source]),
  );
}

function transitionsTable() {
  return table(
    ['upstream action', 'allowed in', 'passes through', 'leads to'],
    Object.entries(TRANSITIONS).map(([action, { from, through, to }]) => [
      `\`${action}\``,
      from.join(', '),
      through ?? '',
      to ?? 'the same',
    ]),
  );
}

function topLevelTable() {
  return table(
    ['code', 'meaning', 'retryable'],
    Object.entries(ERROR_CODES).map(([code, { meaning, retryable }]) => [`\`${code}\``, meaning, String(retryable)]),
  );
}

function enumTable(name) {
  const values = schema.getType(name).getValues();
  return table(
    ['code', 'meaning'],
    values.map((value) => [`\`${value.name}\``, value.description]),
  );
}

function kindsTable() {
  return table(
    ['kind', 'meaning', 'reaches you as'],
    Object.entries(ERROR_KINDS).map(([kind, meaning]) => [`\`${kind}\``, meaning, seenAs(kind)]),
  );
}

function seenAs(kind) {
  if (USER_ERROR_CODE_OF_KIND[kind]) return `userErrors, \`${USER_ERROR_CODE_OF_KIND[kind]}\``;
  return `errors, \`${CODE_OF_KIND[kind] ?? 'OUTCOME_UNKNOWN'}\``;
}

function catalogueTable() {
  return table(
    ['upstream code', 'kind', 'field', 'advice'],
    [...ERROR_CATALOGUE]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, { kind, field, advice }]) => [`\`${code}\``, kind, field ? `\`${field}\`` : '', advice ?? '']),
  );
}

function table(header, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Replaces what stands between `<!-- name -->` and `<!-- end -->`. */
function fill(path, sections) {
  let text = read(path);
  for (const [name, content] of Object.entries(sections)) {
    const place = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- end -->)`);
    if (!place.test(text)) throw new Error(`${path} has no place for "${name}"`);
    text = text.replace(place, (_all, begin, end) => `${begin}\n\n${content}\n\n${end}`);
  }
  write(path, text);
}

function read(path) {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}

function write(path, text) {
  if (check) {
    if (read(path) !== text) outOfDate.push(path);
  } else {
    writeFileSync(new URL(`../${path}`, import.meta.url), text);
  }
}
