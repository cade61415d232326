import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { packageRoot } from '../src/package-root';
import { findRetiredWords } from './language/find-retired-words';

/** Folders and files whose text, names and file names use the terms of docs/architecture.md. */
const CHECKED = [
  'src',
  'docs',
  'kit',
  'chaos',
  'schema',
  'bench',
  'examples',
  'scripts',
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
];
/** Generated from the schema and the operations, which are checked. */
const GENERATED = ['schema/client.ts'];
/** The changelog quotes old names in code spans, for readers who upgrade. */
const WITHOUT_CODE_SPANS = ['CHANGELOG.md'];
const TEXT = ['.ts', '.tsx', '.mjs', '.md', '.graphql', '.json', '.html', '.css'];

function filesOf(path: string): string[] {
  if (!statSync(join(packageRoot(), path)).isDirectory()) return [path];
  return readdirSync(join(packageRoot(), path), { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => TEXT.includes(extname(file)) && !GENERATED.includes(file));
}

function textOf(file: string): string {
  const text = readFileSync(join(packageRoot(), file), 'utf8');
  return WITHOUT_CODE_SPANS.includes(file) ? text.replace(/`[^`\n]*`/g, '``') : text;
}

it.each(CHECKED)('%s contains no retired word', (path) => {
  const files = filesOf(path);
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap((file) => findRetiredWords(file, textOf(file)))).toEqual([]);
});

describe('the check', () => {
  it.each([
    ['prose', 'The Call Budget is empty.', '"call budget": use rate limiter'],
    ['a class', 'class CallBudget {}', '"call budget": use rate limiter'],
    ['a variable', 'const callBudgets = []', '"call budgets": use rate limiter'],
    ['a constant', 'TOKEN_MEMORY_SIZE', '"token memory": use idempotency store'],
    ['a part of a name', 'function isSettledByState() {}', '"settled": use resolve an outcome'],
    ['an exact name', 'await inTime(clock)', '"inTime": use withTimeout'],
    ['a reason', "reason: 'attemptsUsedUp'", '"attemptsUsedUp": use maxAttempts'],
    ['a hook', 'wrap?: (client) => client', '"wrap": use decorate'],
  ])('finds a retired word in %s', (_case, text, message) => {
    expect(findRetiredWords('src/a.ts', `first line\n${text}`)).toEqual([
      expect.stringContaining(`src/a.ts:2: ${message}`),
    ]);
  });

  it('finds a word that continues on the next line of a comment', () => {
    expect(findRetiredWords('src/a.ts', '/**\n * Calls under\n * way.\n */')).toEqual([
      'src/a.ts:2: "under way": use in-flight',
    ]);
  });

  it('finds a retired word in a file name', () => {
    expect(findRetiredWords('src/vpc/shared-reads.ts', '')).toEqual([
      'src/vpc/shared-reads.ts: file name: "shared reads": use read cache',
    ]);
  });

  it('accepts other words with the same letters', () => {
    const text =
      'Promise.allSettled(calls); amended; recommended; problem; aforesaid; unsettling; in time; on call; wrapped';
    expect(findRetiredWords('src/a.ts', text)).toEqual([]);
  });
});
