import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LIMITS } from '../../scripts/generate/limits-tables';
import { DOCUMENT_LIMITS } from '../../src/graphql/limits/document-limits';
import { INPUT_LIMITS } from '../../src/graphql/limits/input-limits';
import { packageRoot } from '../../src/package-root';

const ALL = Object.values(LIMITS).flat();

it.each(ALL.flatMap(({ tests }) => tests))('the test %s exists', (test) => {
  expect(existsSync(join(packageRoot(), 'test', `${test}.test.ts`))).toBe(true);
});

it('the table of document limits has a row for each limit', () => {
  const values = LIMITS.document.flatMap(({ value }) => value ?? []);
  for (const limit of [...Object.values(DOCUMENT_LIMITS), ...Object.values(INPUT_LIMITS)])
    expect(values).toContain(limit.toLocaleString('en-US'));
});
