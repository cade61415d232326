import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/package-root';
import { fillIntegrity, withoutIntegrity } from './lock-file/integrity';
import type { LockFile } from './lock-file/lock-file';
import { missingPlatformPackages } from './lock-file/platform-packages';

/**
 * Adds the optional packages of other platforms to package-lock.json. npm omits them if the registry does not carry them or
 * if modules of one platform are installed (npm/cli#4828). `npm ci` then rejects the file on every platform.
 *
 * - `--check` writes nothing. Exit code 1 if a package is missing.
 * - `--fill` also asks the registry for missing integrity hashes. Exit code 1 if a hash is still missing.
 * - `--file=<path>` selects another lock file.
 */
async function main(flags: readonly string[]): Promise<number> {
  const file = flags.find((flag) => flag.startsWith('--file='))?.slice('--file='.length);
  const path = file ?? join(packageRoot(), 'package-lock.json');
  const lock: LockFile = JSON.parse(readFileSync(path, 'utf8'));
  const missing = missingPlatformPackages(lock.packages);
  const count = Object.keys(missing).length;

  if (flags.includes('--check')) {
    const total = withoutIntegrity(lock.packages).length;
    console.log(`package-lock.json: ${total} packages of other platforms without integrity (see docs/releasing.md)`);
    if (count > 0) console.error(`package-lock.json lacks ${count} optional packages: run \`npm run lock\`.`);
    return count > 0 ? 1 : 0;
  }

  if (count > 0) {
    lock.packages = sorted({ ...lock.packages, ...missing });
    console.log(`package-lock.json: added ${count} optional packages of other platforms`);
  }
  const unfilled = flags.includes('--fill') ? await fillIntegrity(lock.packages) : [];
  for (const { name, reason } of unfilled) console.error(`package-lock.json: no integrity for ${name}: ${reason}`);
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  return unfilled.length > 0 ? 1 : 0;
}

function sorted(packages: LockFile['packages']): LockFile['packages'] {
  return Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
