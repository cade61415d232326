// Completes package-lock.json with the optional packages of other platforms. npm leaves them out where a registry does not
// carry them, or where modules of one platform are present already (npm/cli#4828), and `npm ci` then refuses the file, on
// every platform. With --check it writes nothing and fails where some are missing.

import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = {};

for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const exact = /^\d+\.\d+\.\d+$/.test(version);
    if (exact && !isLocked(path, name)) missing[`node_modules/${name}`] = entry(name, version, dev);
  }
}

const names = Object.keys(missing);
if (process.argv.includes('--check')) {
  if (names.length > 0) {
    console.error(`package-lock.json lacks ${names.length} optional packages: run \`npm run lock\`.`);
    process.exit(1);
  }
} else if (names.length > 0) {
  const packages = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
  console.log(`package-lock.json: ${names.length} optional packages of other platforms added`);
}

/** Looked for as Node does: beside the one that asks, then in each folder above it. */
function isLocked(path, name) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (lock.packages[folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

/** Where a package runs, as its name says by convention; npm skips it elsewhere. */
function entry(name, version, dev) {
  const words = name.split('/').at(-1).split('-');
  const find = (known) => words.find((word) => known.includes(word));
  const os = find([
    'aix',
    'android',
    'darwin',
    'freebsd',
    'linux',
    'netbsd',
    'openbsd',
    'openharmony',
    'sunos',
    'win32',
  ]);
  const cpu = find(['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64']);
  if (!os || !cpu) throw new Error(`${name} does not say where it runs; add it to package-lock.json by hand`);
  const libc =
    os === 'linux' ? (find(['musl', 'musleabihf']) ? 'musl' : find(['gnu', 'gnueabihf']) && 'glibc') : undefined;
  return { version, cpu: [cpu], ...(dev ? { dev } : {}), ...(libc ? { libc: [libc] } : {}), optional: true, os: [os] };
}
