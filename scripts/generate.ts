/**
 * Writes the files that follow from the code: the indexes of actions and resolvers, the schema, and the generated tables of
 * the documentation.
 *
 *   node dist/scripts/generate.js            writes the schema and the documentation; requires a current build
 *   node dist/scripts/generate.js --indexes  writes the indexes only; build again afterwards
 *   node dist/scripts/generate.js --check    writes nothing; exits with 1 and lists the files that are out of date
 */
import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/package-root';
import { errorTables } from './generate/error-tables';
import { actionIndex, resolverIndex } from './generate/indexes';
import { ruleSections } from './generate/rule-tables';
import { settingsTable } from './generate/settings-table';

async function generate(): Promise<void> {
  const check = process.argv.includes('--check');
  const indexesOnly = process.argv.includes('--indexes');
  const files = { ...indexes(), ...(indexesOnly ? {} : await documents()) };
  const outdated = Object.entries(files).filter(([path, text]) => current(path) !== text);
  if (!check) for (const [path, text] of outdated) writeFileSync(join(packageRoot(), path), text);
  if (check && outdated.length > 0) {
    console.error(`Out of date: ${outdated.map(([path]) => path).join(', ')}. Run \`npm run generate\`.`);
    process.exitCode = 1;
  }
}

function indexes(): Record<string, string> {
  return {
    'src/vpc/actions/index.ts': actionIndex(join(packageRoot(), 'src/vpc/actions')),
    'src/graphql/resolvers.ts': resolverIndex(join(packageRoot(), 'src/graphql')),
  };
}

/** Imported late: with outdated indexes the schema can be incomplete. */
async function documents(): Promise<Record<string, string>> {
  const { printSchema } = await import('graphql');
  const { makeSchema } = await import('../src/graphql/schema.js');
  const { coveragePage } = await import('../src/sandbox/coverage.js');
  const schema = makeSchema();
  return {
    'schema/schema.graphql': `${printSchema(schema)}\n`,
    'README.md': fill('README.md', { settings: settingsTable() }),
    'docs/rules.md': fill('docs/rules.md', ruleSections()),
    'docs/errors.md': fill('docs/errors.md', errorTables(schema)),
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

generate().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
