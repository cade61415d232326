import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { packageRoot } from '../src/package-root';
import { BundledPackages } from './playground/bundled-packages';
import { compress, filesUnder, hashOf, sizesOf } from './playground/files';
import { ignore, replaceFolder } from './playground/replace-folder';
import { playgroundConfig } from './playground/vite-config';

const root = packageRoot();
const app = join(root, 'src/http/playground/app');
const target = join(root, 'dist/playground');

/** Builds src/http/playground/app into dist/playground. Does nothing if the inputs have not changed since the last build. */
async function main(): Promise<void> {
  const started = performance.now();
  const stamp = await hashOf(await inputs(), root);
  if ((await readFile(join(target, '.stamp'), 'utf8').catch(ignore('ENOENT'))) === stamp) {
    console.log('playground: up to date');
    return;
  }
  await replaceFolder(target, (outDir) => build(outDir, stamp));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { raw, brotli } = await sizesOf(join(target, 'assets'));
  console.log(`playground: built in ${seconds} s, ${megabytes(raw)} MB (${megabytes(brotli)} MB with brotli)`);
}

async function inputs(): Promise<string[]> {
  return [
    ...(await filesUnder(app)),
    join(root, 'schema/operations/create-router-interface.graphql'),
    join(root, 'schema/operations/create-router-interface.example.json'),
    join(root, 'package-lock.json'),
    join(root, 'scripts/build-playground.ts'),
    ...(await filesUnder(join(root, 'scripts/playground'))),
  ];
}

async function build(outDir: string, stamp: string): Promise<void> {
  // Without this, React includes its development code, which is twice the size. Set it before Vite loads.
  process.env['NODE_ENV'] = 'production';
  // A dynamic import, because Vite is an ES module.
  const vite = await import('vite');
  await vite.build(playgroundConfig({ app, outDir }, new BundledPackages()));
  await compress(join(outDir, 'assets'));
  await writeFile(join(outDir, '.stamp'), stamp);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
