import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Builds into a scratch folder and renames it, so that the target is always complete. The process id in the name of the
 * scratch folder separates concurrent builds.
 */
export async function replaceFolder(target: string, build: (scratch: string) => Promise<void>): Promise<void> {
  const prefix = `${target}.building-`;
  const scratch = `${prefix}${process.pid}`;
  await mkdir(dirname(target), { recursive: true });
  await removeAbandoned(prefix);
  try {
    await build(scratch);
    await putInPlace(scratch, target);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function putInPlace(scratch: string, target: string): Promise<void> {
  const old = `${scratch}-old`;
  await rename(target, old).catch(ignore('ENOENT'));
  // A concurrent build may have renamed its result first. Both results are equal.
  await rename(scratch, target).catch(ignore('ENOTEMPTY', 'EEXIST'));
  await rm(old, { recursive: true, force: true });
}

/** Removes the scratch folders of processes that no longer run. */
async function removeAbandoned(prefix: string): Promise<void> {
  const parent = dirname(prefix);
  for (const name of await readdir(parent)) {
    if (!name.startsWith(basename(prefix))) continue;
    const pid = Number.parseInt(name.slice(basename(prefix).length), 10);
    if (!isRunning(pid)) await rm(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Rejection handler that swallows the given error codes. */
export function ignore(...codes: readonly string[]): (error: unknown) => undefined {
  return (error) => {
    if (!codes.includes(codeOf(error) ?? '')) throw error;
    return undefined;
  };
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
