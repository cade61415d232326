import { readdirSync, readFileSync } from 'node:fs';
import { ACTIONS } from '../../src/sandbox/actions/index';
import { sandboxActionsIndex } from '../../src/sandbox/actions-index';

const FOLDER = `${__dirname}/../../src/sandbox/actions`;

it('the index is up to date: npm run generate', () => {
  expect(readFileSync(`${FOLDER}/index.ts`, 'utf8')).toBe(sandboxActionsIndex(readdirSync(FOLDER)));
});

it('the index contains each file in alphabetical order, and not itself', () => {
  const index = sandboxActionsIndex(['index.ts', 'describe-regions.ts', 'activate-router-interface.ts']);
  expect(index).toContain(
    "import { activateRouterInterface } from './activate-router-interface';\n" +
      "import { describeRegions } from './describe-regions';\n",
  );
  expect(index).toContain('[\n  activateRouterInterface,\n  describeRegions,\n]');
});

it('action names are unique', () => {
  expect(new Set(ACTIONS.map(({ name }) => name)).size).toBe(ACTIONS.length);
});
