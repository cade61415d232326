/**
 * Compares schema/schema.graphql with schema/released.graphql, the schema of the last release, by the policy in
 * docs/stability.md. A file instead of a git tag: a clone can have no tags.
 *
 *   node dist/scripts/schema-change.js            exits with 1 and lists the changes that the policy forbids
 *   node dist/scripts/schema-change.js --release  writes the schema and the version of package.json to released.graphql
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { packageRoot } from '../src/package-root';
import { checkChange } from './schema-change/check-change';
import { parseMinor } from './schema-change/deprecation';

const read = (path: string) => readFileSync(join(packageRoot(), path), 'utf8');

const CURRENT = 'schema/schema.graphql';
const RELEASED = 'schema/released.graphql';
const heading = (version: string) => `# Schema of version ${version}. Written by \`npm run schema:release\`.\n\n`;

async function main(flags: readonly string[]): Promise<number> {
  const { version } = JSON.parse(read('package.json')) as { readonly version: string };
  if (flags.includes('--release')) {
    writeFileSync(join(packageRoot(), RELEASED), heading(version) + read(CURRENT));
    return 0;
  }
  const released = read(RELEASED);
  if (!released.startsWith(heading(version))) {
    console.error(`${RELEASED} is not the schema of version ${version}: run \`npm run schema:release\`.`);
    return 1;
  }
  const { refused, dangerous } = await checkChange(
    buildSchema(released),
    buildSchema(read(CURRENT)),
    parseMinor(version),
  );
  for (const message of dangerous) console.log(`Name in the changeset: ${message}`);
  for (const message of refused) console.error(`Refused: ${message}`);
  if (refused.length > 0) console.error(`${CURRENT}: see the policy of changes in docs/stability.md.`);
  return refused.length > 0 ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
