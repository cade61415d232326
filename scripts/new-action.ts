/**
 * Creates the five files of a new write to a router interface, with every TODO to fill in. For reads there is no scaffold.
 *
 *   npm run new-action -- ChangeResourceGroup
 *   npm run new-action -- ChangeResourceGroup --mutation moveRouterInterface
 *
 * Exits with 1 and creates nothing where the name is invalid or a file exists.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/package-root';
import { actionFiles } from './new-action/templates';

function main(): void {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { mutation: { type: 'string' } } });
  const [name = ''] = positionals;
  const mutation = values.mutation ?? name.charAt(0).toLowerCase() + name.slice(1);
  const problems = [
    ...(/^[A-Z][A-Za-z]+$/.test(name)
      ? []
      : ['The name of the action must be in PascalCase, as the upstream spells it.']),
    ...(/^(Describe|List|Get)/.test(name) ? ['The scaffold is for writes. Use an existing read as an example.'] : []),
    ...(/^[a-z][A-Za-z]+$/.test(mutation) ? [] : ['--mutation must be in camelCase.']),
  ];
  const files = problems.length > 0 ? {} : actionFiles(name, mutation);
  for (const path of Object.keys(files)) if (existsSync(join(packageRoot(), path))) problems.push(`${path} exists.`);
  if (problems.length > 0) {
    console.error(`${problems.join('\n')}\nUsage: npm run new-action -- ChangeResourceGroup [--mutation name]`);
    process.exitCode = 1;
    return;
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(packageRoot(), path)), { recursive: true });
    writeFileSync(join(packageRoot(), path), text);
    console.log(`created ${path}`);
  }
  console.log('\nFill in every TODO, then run: npm run generate && npm run check');
  console.log('The steps: docs/adding-an-action.md');
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
