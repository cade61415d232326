/**
 * Builds client/lib, the content of the package, from client and schema/client.ts: as ES modules and as CommonJS, each with
 * types. The folder is committed, because npm runs no script before `npm pack` (see docs/decisions).
 *
 *   node dist/scripts/build-client.js          requires a current build
 *   node dist/scripts/build-client.js --check  writes nothing; exits with 1 if client/lib is out of date
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packageRoot } from '../src/package-root';

type Files = Readonly<Record<string, string>>;

const root = packageRoot();
const target = join(root, 'client/lib');

function main(): void {
  const wanted: Files = {
    ...prefixed('esm', { ...mapFiles(compile('esnext', 'bundler'), completeImports), 'package.json': ESM_SCOPE }),
    ...prefixed('cjs', compile('commonjs', 'bundler')),
  };
  if (process.argv.includes('--check')) {
    if (JSON.stringify(sorted(wanted)) === JSON.stringify(sorted(existsSync(target) ? filesUnder(target) : {}))) return;
    console.error('Out of date: client/lib. Run `npm run generate`.');
    process.exitCode = 1;
    return;
  }
  rmSync(target, { recursive: true, force: true });
  for (const [path, text] of Object.entries(wanted)) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  }
}

/** Files without `"type": "module"` are CommonJS. */
const ESM_SCOPE = `${JSON.stringify({ type: 'module', sideEffects: false })}\n`;

/** Compiles the package into a temporary folder, and returns the files. */
function compile(module: string, moduleResolution: string): Files {
  const outDir = mkdtempSync(join(tmpdir(), 'client-'));
  const flags = Object.entries({ module, moduleResolution, outDir }).flatMap(([name, value]) => [`--${name}`, value]);
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'client'), ...flags],
    { stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('The package does not compile.');
  const files = mapFiles(filesUnder(outDir), withoutDependency);
  rmSync(outDir, { recursive: true });
  return files;
}

/** The generated types import a package of types. TypedDocument has the same structure, without a dependency. */
const withoutDependency = (text: string): string =>
  text.replace(
    `{ TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core'`,
    `{ TypedDocument as DocumentNode } from '../client/typed-document'`,
  );

/** Node.js and TypeScript require the file extension in imports of an ES module. */
const completeImports = (text: string): string => text.replace(/( from '\.{1,2}\/[^']+)(?=')/g, '$1.js');

const prefixed = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));

const mapFiles = (files: Files, map: (text: string) => string): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, map(text)]));

const sorted = (files: Files) => Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));

function filesUnder(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

main();
