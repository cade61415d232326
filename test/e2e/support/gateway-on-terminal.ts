import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitUntil } from '../../../kit/async/wait-until';
import type { Environment, ExitStatus } from '../../../kit/gateway/gateway-process';
import { packageRoot } from '../../../src/package-root';

/** The program of util-linux that runs a command on a new terminal. */
const SCRIPT = '/usr/bin/script';
const END_TIMEOUT_MS = 10_000;

export const HAS_TERMINALS = existsSync(SCRIPT) && existsSync('/proc/self/stat');

/** Runs the gateway on a terminal and reads its first output only. */
export async function gatewayOnTerminal(env: Environment) {
  const command = `exec ${process.execPath} ${join(packageRoot(), 'dist/src/main.js')}`;
  const terminal = spawn(SCRIPT, ['-qec', command, '/dev/null'], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const status = once(terminal, 'exit');
  const [output] = (await once(terminal.stdout, 'data')) as [Buffer];
  terminal.stdout.pause();
  const pid = Number(/"pid":(\d+)/.exec(output.toString())?.[1]);
  return {
    kill(signal: NodeJS.Signals) {
      if (!hasEnded(pid)) process.kill(pid, signal);
    },
    /** Waits for the end of the gateway, then reads the terminal, so that the terminal ends too. */
    async exited(): Promise<ExitStatus> {
      if (!(await waitUntil(() => hasEnded(pid), END_TIMEOUT_MS))) throw new Error('The gateway does not end.');
      terminal.stdout.resume();
      return (await status) as unknown as ExitStatus;
    },
  };
}

/** A process that its parent has not read the status of has ended too. */
function hasEnded(pid: number): boolean {
  try {
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}
