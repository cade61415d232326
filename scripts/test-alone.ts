/**
 * Runs each test file alone, in its own process: a file must not depend on another one. Takes several minutes.
 *
 *   npm run test:alone
 *   npm run test:alone -- test/vpc
 *
 * Exits with 1 and lists the failed files if a file fails.
 */
import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { packageRoot } from '../src/package-root';

const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

function jest(...args: string[]): { readonly status: number | null; readonly output: string; readonly stdout: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...args], {
    cwd: packageRoot(),
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT_BYTES,
  });
  return { status, stdout, output: stdout + stderr };
}

function main(patterns: string[]): void {
  const listed = jest('--listTests', ...patterns);
  if (listed.status !== 0) throw new Error(listed.output);
  const files = listed.stdout.split('\n').filter((line) => line.endsWith('.test.ts'));
  const failed: string[] = [];
  for (const path of files.sort()) {
    const file = relative(packageRoot(), path);
    const { status, output } = jest('--runInBand', '--runTestsByPath', path);
    console.log(`${status === 0 ? 'passed' : 'FAILED'} ${file}`);
    if (status === 0) continue;
    console.log(output);
    failed.push(file);
  }
  console.log(`${files.length} files, ${failed.length} failed`);
  for (const file of failed) console.log(`  ${file}`);
  process.exitCode = failed.length > 0 || files.length === 0 ? 1 : 0;
}

main(process.argv.slice(2));
