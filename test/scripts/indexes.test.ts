import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexes } from '../../scripts/generate/indexes';
import { packageRoot } from '../../src/package-root';
import { ACTIONS as SANDBOX_ACTIONS } from '../../src/sandbox/actions/index';
import { ACTIONS } from '../../src/vpc/actions/index';

it.each(Object.entries(indexes(packageRoot())))('%s is up to date: npm run generate', (path, text) => {
  expect(readFileSync(join(packageRoot(), path), 'utf8')).toBe(text);
});

it('action names are unique', () => {
  for (const actions of [ACTIONS, SANDBOX_ACTIONS])
    expect(new Set(actions.map(({ name }) => name)).size).toBe(actions.length);
});

it('the sandbox has every action of the client', () => {
  const names = new Set<string>(SANDBOX_ACTIONS.map(({ name }) => name));
  expect(ACTIONS.filter(({ name }) => !names.has(name)).map(({ name }) => name)).toEqual([]);
});
