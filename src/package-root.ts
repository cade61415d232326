import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of this package: found upwards, since the code runs from `src` in tests and from `dist/src` built. */
export function packageRoot(from = __dirname): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const above = dirname(from);
  if (above === from) throw new Error('The package.json of this program is missing.');
  return packageRoot(above);
}
