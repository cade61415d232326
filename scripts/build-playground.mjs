// Builds src/http/playground/app into dist/playground, unless what stands there was built from the same input.

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const app = join(root, 'src/http/playground/app');
const target = join(root, 'dist/playground');
// The process id keeps two builds at the same time (say, a demo and a test run) out of each other's way.
const scratch = `${target}.building-${process.pid}`;

const inputs = [
  ...(await filesUnder(app)),
  join(root, 'schema/operations/create-router-interface.graphql'),
  join(root, 'schema/operations/create-router-interface.example.json'),
  join(root, 'package-lock.json'),
  fileURLToPath(import.meta.url),
];

const started = performance.now();
const stamp = await hashOf(inputs);
if ((await stampOf(target)) === stamp) {
  console.log('playground: up to date');
} else {
  await build();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { raw, brotli } = await sizes();
  console.log(`playground: built in ${seconds} s, ${raw} MB (${brotli} MB as sent with brotli)`);
}

async function build() {
  // React takes its development half, twice the size, unless this says otherwise. It must be set before Vite is loaded.
  process.env.NODE_ENV = 'production';
  const vite = await import('vite');
  try {
    await removeLeftovers();
    await vite.build({
      configFile: join(app, 'vite.config.mjs'),
      logLevel: 'warn',
      build: { outDir: scratch, emptyOutDir: true },
    });
    await compress(join(scratch, 'assets'));
    await writeFile(join(scratch, '.stamp'), stamp);
    await putInPlace();
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** An interrupted build leaves only its scratch directory, never half a target: the target changes by renaming alone. */
async function putInPlace() {
  const old = `${scratch}-old`;
  await rename(target, old).catch(ignore('ENOENT'));
  // Another build may have put its own result here in the meantime; which of the two stands makes no difference.
  await rename(scratch, target).catch(ignore('ENOTEMPTY', 'EEXIST'));
  await rm(old, { recursive: true, force: true });
}

async function removeLeftovers() {
  await mkdir(dirname(target), { recursive: true });
  for (const name of await readdir(dirname(target))) {
    const pid = /^playground\.building-(\d+)/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) {
      await rm(join(dirname(target), name), { recursive: true, force: true });
    }
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Both encodings, because browsers ask for brotli over https and on localhost only. */
async function compress(directory) {
  const encoders = {
    br: (content) => promisify(brotliCompress)(content, { params: { [zlib.BROTLI_PARAM_QUALITY]: 6 } }),
    gz: (content) => promisify(gzip)(content, { level: 7 }),
  };
  const files = await filesUnder(directory);
  await Promise.all(
    files.flatMap((file) =>
      Object.entries(encoders).map(async ([extension, encode]) => {
        const content = await readFile(file);
        await writeFile(`${file}.${extension}`, await encode(content));
      }),
    ),
  );
}

async function sizes() {
  const bytes = { raw: 0, brotli: 0 };
  for (const file of await filesUnder(join(target, 'assets'))) {
    const { size } = await stat(file);
    if (extname(file) === '.br') bytes.brotli += size;
    else if (extname(file) !== '.gz') bytes.raw += size;
  }
  return { raw: megabytes(bytes.raw), brotli: megabytes(bytes.brotli) };
}

function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
}

async function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = await readFile(file);
    hash.update(`${relative(root, file)}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

async function stampOf(directory) {
  return readFile(join(directory, '.stamp'), 'utf8').catch(ignore('ENOENT'));
}

async function filesUnder(directory) {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function ignore(...codes) {
  return (error) => {
    if (!codes.includes(error.code)) throw error;
  };
}
