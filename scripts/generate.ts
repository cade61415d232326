/**
 * Writes the files that follow from the code: the schema, the generated types of the package, and the tables of the
 * documentation.
 *
 *   node dist/scripts/generate.js          requires a current build
 *   node dist/scripts/generate.js --check  writes nothing; exits with 1 and lists the files that are out of date,
 *                                          the indexes of scripts/generate-indexes.ts included
 */
import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printSchema } from 'graphql';
import { makeSchema } from '../src/graphql/schema';
import { packageRoot } from '../src/package-root';
import { coveragePage } from '../src/sandbox/coverage';
import { ramPolicy } from '../src/vpc/access/ram-policy';
import { clientErrorCodes } from './generate/client-error-codes';
import { createInputType } from './generate/create-input-type';
import { errorTables } from './generate/error-tables';
import { indexes } from './generate/indexes';
import { limitsTables } from './generate/limits-tables';
import { ruleSections } from './generate/rule-tables';
import { settingsTable } from './generate/settings-table';

function generate(): void {
  const check = process.argv.includes('--check');
  const files = { ...indexes(packageRoot()), ...documents() };
  const outdated = Object.entries(files).filter(([path, text]) => current(path) !== text);
  if (!check) for (const [path, text] of outdated) writeFileSync(join(packageRoot(), path), text);
  if (check && outdated.length > 0) {
    console.error(`Out of date: ${outdated.map(([path]) => path).join(', ')}. Run \`npm run generate\`.`);
    process.exitCode = 1;
  }
}

function documents(): Record<string, string> {
  const schema = makeSchema();
  return {
    'schema/schema.graphql': `${printSchema(schema)}\n`,
    'client/generated/create-input.ts': createInputType(),
    'client/generated/error-codes.ts': clientErrorCodes(),
    'README.md': fill('README.md', { settings: settingsTable() }),
    'docs/operating.md': fill('docs/operating.md', {
      'ram policy': `\`\`\`json\n${JSON.stringify(ramPolicy(), null, 2)}\n\`\`\``,
    }),
    'docs/rules.md': fill('docs/rules.md', ruleSections()),
    'docs/errors.md': fill('docs/errors.md', errorTables(schema)),
    'docs/limits.md': fill('docs/limits.md', limitsTables()),
    'docs/sandbox-coverage.md': coveragePage(),
  };
}

/** Replaces the text between `<!-- name -->` and `<!-- end -->`. */
function fill(path: string, sections: Readonly<Record<string, string>>): string {
  return Object.entries(sections).reduce((text, [name, content]) => {
    const section = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- end -->)`);
    if (!section.test(text)) throw new Error(`${path} has no section "${name}".`);
    return text.replace(section, (_all, begin: string, end: string) => `${begin}\n\n${content}\n\n${end}`);
  }, current(path));
}

/** Text of a file; empty where it does not exist. */
function current(path: string): string {
  try {
    return readFileSync(join(packageRoot(), path), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

generate();
