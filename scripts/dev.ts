/**
 * Runs the sandbox and a gateway in front of it. Compiles each changed source, and restarts the processes that use it. A
 * restart of the sandbox deletes its interfaces. Settings are environment variables, as for `npm start` and
 * `npm run sandbox`. Ctrl-C stops.
 */
import { type SpawnOptions, spawn } from 'node:child_process';
import { readSettings } from '../src/config';
import { packageRoot } from '../src/package-root';
import { DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET } from '../src/sandbox/settings';

const running: (() => void)[] = [];

function start(args: readonly string[], options: SpawnOptions = {}): void {
  const child = spawn(process.execPath, args, { cwd: packageRoot(), stdio: 'inherit', ...options });
  // One process is of no use without the others.
  child.once('exit', stop);
  running.push(() => (options.detached ? killGroup(child.pid) : child.kill('SIGTERM')));
}

function killGroup(pid: number | undefined): void {
  try {
    if (pid) process.kill(-pid, 'SIGTERM');
  } catch {
    // All processes of the group have ended.
  }
}

function stop(): void {
  for (const end of running.splice(0)) end();
}

function main(): void {
  const { SANDBOX_PORT } = readSettings(process.env);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

  const compiler = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'];
  // On Node 20, the compiler runs in a child of this child and receives no signal from it. A group receives signals.
  start(compiler, { detached: true });

  const watch = ['--watch', '--watch-preserve-output'];
  start([...watch, 'dist/src/sandbox/main.js']);
  start([...watch, 'dist/src/main.js'], {
    env: {
      ...process.env,
      VPC_ENDPOINT: `http://127.0.0.1:${SANDBOX_PORT}`,
      no_proxy: '*',
      ALIBABA_CLOUD_ACCESS_KEY_ID: DEFAULT_ACCESS_KEY_ID,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: DEFAULT_ACCESS_KEY_SECRET,
    },
  });
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
