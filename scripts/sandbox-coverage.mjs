// Writes the generated files of the sandbox: src/sandbox/actions/index.ts and docs/sandbox-coverage.md. Requires a build.
// With --check it writes nothing, and exits with 1 if a file is out of date.

import { execSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const root = new URL('../', import.meta.url);
const check = process.argv.includes('--check');

const { sandboxActionsIndex } = require('../dist/src/sandbox/actions-index.js');
const indexChanged = update(
  'src/sandbox/actions/index.ts',
  sandboxActionsIndex(readdirSync(new URL('src/sandbox/actions', root))),
);
// The page is rendered from the compiled index.
if (indexChanged && !check) execSync('npm run --silent build:server', { cwd: root, stdio: 'inherit' });

const { coveragePage } = require('../dist/src/sandbox/coverage.js');
update('docs/sandbox-coverage.md', coveragePage());

/** Returns whether the file is out of date. */
function update(path, content) {
  const url = new URL(path, root);
  if (read(url) === content) return false;
  if (check) {
    console.error(`Out of date: ${path}. Run \`npm run generate\`.`);
    process.exitCode = 1;
  } else {
    writeFileSync(url, content);
  }
  return true;
}

/** Returns an empty string if the file does not exist. */
function read(url) {
  try {
    return readFileSync(url, 'utf8');
  } catch {
    return '';
  }
}
