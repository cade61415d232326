// Writes docs/sandbox-coverage.md from the sandbox's actions. Needs a build.
// With --check it writes nothing and fails where the page is out of date.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { coveragePage } = createRequire(import.meta.url)('../dist/src/sandbox/coverage.js');

const path = new URL('../docs/sandbox-coverage.md', import.meta.url);
const page = coveragePage();

if (!process.argv.includes('--check')) {
  writeFileSync(path, page);
} else if (read() !== page) {
  console.error(
    'Out of date: docs/sandbox-coverage.md. Run `npm run build:server && node scripts/sandbox-coverage.mjs`.',
  );
  process.exit(1);
}

/** Empty where there is no page yet. */
function read() {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
