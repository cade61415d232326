import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folder of this package. The search goes upwards: tests run from `src`, and the built program from `dist/src`. */
export function packageRoot(from = __dirname): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('package.json of this program was not found.');
  return packageRoot(parent);
}
