// Writes the generated files of the sandbox: docs/sandbox-coverage.md and src/sandbox/actions/index.ts.
// Requires a build. After a new action file, run the build and this script twice: the page reads the compiled index.
// With --check it writes nothing, and exits with 1 if a file is out of date.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { sandboxActionsIndex } = require('../dist/src/sandbox/actions-index.js');
const { coveragePage } = require('../dist/src/sandbox/coverage.js');

const root = new URL('../', import.meta.url);
const outputs = {
  'src/sandbox/actions/index.ts': sandboxActionsIndex(readdirSync(new URL('src/sandbox/actions', root))),
  'docs/sandbox-coverage.md': coveragePage(),
};

for (const [path, content] of Object.entries(outputs)) {
  const url = new URL(path, root);
  if (!process.argv.includes('--check')) {
    writeFileSync(url, content);
  } else if (read(url) !== content) {
    console.error(`Out of date: ${path}. Run \`npm run generate\`.`);
    process.exitCode = 1;
  }
}

/** Returns an empty string if the file does not exist. */
function read(url) {
  try {
    return readFileSync(url, 'utf8');
  } catch {
    return '';
  }
}
