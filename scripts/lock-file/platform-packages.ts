import type { LockedPackage, LockFile } from './lock-file';

const OPERATING_SYSTEMS = [
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
];
const CPUS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];
const MUSL = ['musl', 'musleabihf'];
const GLIBC = ['gnu', 'gnueabihf'];

/** Optional dependencies with an exact version that have no entry in the lock file. */
export function missingPlatformPackages(packages: LockFile['packages']): LockFile['packages'] {
  const missing: LockFile['packages'] = {};
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const exact = /^\d+\.\d+\.\d+$/.test(version);
      if (exact && !isLocked(packages, path, name)) missing[`node_modules/${name}`] = entry(name, version, dev);
    }
  }
  return missing;
}

/** Resolves as Node does: in the folder of the dependent package, then in each folder above it. */
function isLocked(packages: LockFile['packages'], path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

/** By convention the package name contains the platform. npm skips the package on other platforms. */
function entry(name: string, version: string, dev: boolean | undefined): LockedPackage {
  const words = name.slice(name.lastIndexOf('/') + 1).split('-');
  const find = (known: readonly string[]) => words.find((word) => known.includes(word));
  const os = find(OPERATING_SYSTEMS);
  const cpu = find(CPUS);
  if (!os || !cpu) throw new Error(`The name ${name} contains no platform. Add it to package-lock.json by hand.`);
  const libc = os === 'linux' ? libcOf(find) : undefined;
  return { version, cpu: [cpu], ...(dev ? { dev } : {}), ...(libc ? { libc: [libc] } : {}), optional: true, os: [os] };
}

function libcOf(find: (known: readonly string[]) => string | undefined): string | undefined {
  if (find(MUSL)) return 'musl';
  return find(GLIBC) ? 'glibc' : undefined;
}
