'use strict';
/**
 * Builds dist if it is not the build of the current sources.
 *
 *   node scripts/build.js           the programs and the playground
 *   node scripts/build.js --server  the programs only
 *
 * This file is JavaScript, because it runs before the first build. An installation without development dependencies
 * cannot build: there it accepts any build, and exits with 1 if there is none.
 */
const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join, relative, resolve } = require('node:path');

const root = resolve(__dirname, '..');
const dist = join(root, 'dist');
const stampFile = join(dist, '.stamp');
/** scripts/build-playground.ts writes this folder and has a stamp of its own. */
const playground = join(dist, 'playground');

/** @param {{ readonly server?: boolean }} [options] `server`: without the playground. */
function build({ server = false } = {}) {
  if (!existsSync(join(root, 'node_modules/typescript'))) {
    if (existsSync(join(dist, 'src/main.js'))) return;
    throw new Error('dist is missing, and TypeScript is not installed. Run `npm ci && npm run build`.');
  }
  // The sources are read before the compiler starts: a change during the compilation makes the build stale.
  const sources = hashOfSources();
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stampOf(sources)) {
    rmSync(stampFile, { force: true });
    run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
    writeFileSync(stampFile, stampOf(sources));
  }
  if (!server) run('dist/scripts/build-playground.js');
}

/** The outputs are part of the stamp, because other commands write to dist too. @param {string} sources */
function stampOf(sources) {
  return `${sources} ${hashOf(filesUnder(dist, playground).filter((file) => file.endsWith('.js')))}\n`;
}

function hashOfSources() {
  /** @type {{ include: string[], exclude: string[] }} */
  const { include, exclude } = JSON.parse(readFileSync(join(root, 'tsconfig.build.json'), 'utf8'));
  const excluded = exclude.map((path) => join(root, path));
  const settings = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'].map((path) => join(root, path));
  return hashOf([...include.flatMap((path) => filesUnder(join(root, path), ...excluded)), ...settings]);
}

/** @param {string} folder @param {string[]} excluded @returns {string[]} */
function filesUnder(folder, ...excluded) {
  if (excluded.includes(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path, ...excluded) : [path];
  });
}

/** @param {string[]} files */
function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files.sort())
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

/** @param {string} script @param {string[]} args */
function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`The build failed: ${script}`);
}

module.exports = { build };

if (require.main === module) {
  try {
    build({ server: process.argv.includes('--server') });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
