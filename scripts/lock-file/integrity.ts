import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { LockedPackage, LockFile } from './lock-file';

interface Unfilled {
  /** Name and version, as in `npm install`. */
  name: string;
  reason: string;
}

/** Locked packages that `npm ci` cannot verify. The project itself and links to folders have no hash. */
export function withoutIntegrity(packages: LockFile['packages']): [path: string, entry: LockedPackage][] {
  return Object.entries(packages).filter(([path, { integrity, link }]) => path !== '' && !link && !integrity);
}

/**
 * Sets `integrity` from the registry that npm is configured to use. Asks only about packages that the lock file names, one
 * after the other. Returns the packages that the registry does not have.
 */
export async function fillIntegrity(packages: LockFile['packages']): Promise<Unfilled[]> {
  const unfilled: Unfilled[] = [];
  for (const [path, entry] of withoutIntegrity(packages)) {
    const { version = '', ...rest } = entry;
    const name = `${entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`;
    const { integrity, reason } = await integrityOf(name);
    if (integrity) packages[path] = { version, integrity, ...rest };
    else unfilled.push({ name, reason: reason ?? 'the registry returned no hash' });
  }
  return unfilled;
}

async function integrityOf(name: string): Promise<{ integrity?: string; reason?: string }> {
  try {
    const { stdout } = await promisify(execFile)('npm', ['view', name, 'dist.integrity']);
    const integrity = stdout.trim();
    return integrity.startsWith('sha512-') ? { integrity } : {};
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    return { reason: /npm error code (\w+)/.exec(stderr)?.[1] ?? String(error) };
  }
}
