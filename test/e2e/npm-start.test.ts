import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { packageRoot } from '../../src/package-root';

/** A process manager sends its signals to npm, and the gateway is a descendant of npm. */

interface LogLine {
  readonly pid: number;
  readonly msg: string;
}

let npm: ChildProcess;
let gatewayPid: number | undefined;

afterEach(() => {
  npm.kill('SIGKILL');
  if (gatewayPid && isRunning(gatewayPid)) process.kill(gatewayPid, 'SIGKILL');
});

/** Returns the process id of the gateway. Its log stays open, because a closed pipe would end the process. */
function listening(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const line = output.split('\n').find((text) => text.startsWith('{') && text.includes('Server listening'));
      if (line?.endsWith('}')) resolve((JSON.parse(line) as LogLine).pid);
    });
    child.once('exit', () => reject(new Error(`The gateway did not start: ${output}`)));
  });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

it('npm start: SIGTERM to npm ends the gateway, and both exit with 0', async () => {
  const env = { ...process.env, PORT: '0', VPC_ENDPOINT: 'http://127.0.0.1:9' };
  npm = spawn('npm', ['start'], { cwd: packageRoot(), env, stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(npm, 'exit');
  gatewayPid = await listening(npm);
  expect(isRunning(gatewayPid)).toBe(true);

  npm.kill('SIGTERM');

  expect(await exited).toEqual([0, null]);
  expect(isRunning(gatewayPid)).toBe(false);
}, 60_000);
