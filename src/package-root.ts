import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Folder of this package. Tests run from `src`, and the built program from `dist/src`. */
export function packageRoot(): string {
  const parent = dirname(__dirname);
  return basename(parent) === 'dist' ? dirname(parent) : parent;
}

/** Version of this package. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string };
  return version;
}
