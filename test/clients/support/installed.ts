import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../src/package-root';

const CLIENTS = join(packageRoot(), 'test/clients');

/** Folder of an installed package of test/clients. */
export const folderOf = (name: string) => join(CLIENTS, 'node_modules', name);

/** Describes a client. Its tests are reported as skipped where the packages of test/clients are not installed. */
export function describeClient(name: string, tests: () => void): void {
  if (existsSync(folderOf('.package-lock.json'))) describe(name, tests);
  else describe.skip(`${name} (to run: npm ci --prefix test/clients)`, tests);
}
