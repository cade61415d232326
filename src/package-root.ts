import { basename, dirname } from 'node:path';

/** Folder of this package. Tests run from `src`, and the built program from `dist/src`. */
export function packageRoot(): string {
  const parent = dirname(__dirname);
  return basename(parent) === 'dist' ? dirname(parent) : parent;
}
