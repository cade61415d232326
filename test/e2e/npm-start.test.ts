import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { waitUntil } from '../../kit/async/wait-until';
import { SANDBOX_CREDENTIALS } from '../../kit/sandbox/sandbox';
import { packageRoot } from '../../src/package-root';
import { CALLERS, CreateLoad } from './support/create-load';

/** A process manager sends its signals to npm, and the gateway is a descendant of npm. */

const TIMEOUT_MS = 15_000;

interface Started {
  readonly pid: number;
  readonly url: string;
}

let load: CreateLoad;
let npm: ChildProcess;
let gateway: Started | undefined;

beforeEach(async () => {
  load = await CreateLoad.start();
});

afterEach(async () => {
  npm.kill('SIGKILL');
  if (gateway && isRunning(gateway.pid)) process.kill(gateway.pid, 'SIGKILL');
  await load.close();
});

/** Waits until the gateway listens. */
function listening(child: ChildProcess): Promise<Started> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const [, pid, url = ''] = /"pid":(\d+).*"Server listening at (http:[0-9.:/]+)"/.exec(output) ?? [];
      if (pid !== undefined) resolve({ pid: Number(pid), url });
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

const until = async (condition: () => boolean | Promise<boolean>) =>
  expect(await waitUntil(condition, TIMEOUT_MS)).toBe(true);

it('npm start: SIGTERM to npm only, twice, ends the gateway in order, and both exit with 0', async () => {
  const env = {
    ...process.env,
    PORT: '0',
    VPC_ENDPOINT: load.upstreamUrl,
    VPC_CALLS_PER_MINUTE: '0',
    ALIBABA_CLOUD_ACCESS_KEY_ID: SANDBOX_CREDENTIALS.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: SANDBOX_CREDENTIALS.accessKeySecret,
  };
  npm = spawn('npm', ['start'], { cwd: packageRoot(), env, stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(npm, 'exit');
  const { pid, url } = await listening(npm);
  gateway = { pid, url };
  const running = load.run(url);
  await until(() => load.count('done') >= CALLERS);
  load.hold();
  await until(() => load.waiting === CALLERS);

  npm.kill('SIGTERM');
  await until(() =>
    fetch(`${url}/healthz`).then(
      () => false,
      () => true,
    ),
  );
  npm.kill('SIGTERM');
  load.release();

  await running;
  expect(await exited).toEqual([0, null]);
  expect(isRunning(pid)).toBe(false);
  expect(load.untrueResults()).toEqual([]);
  expect(load.count('noResponse') + load.count('stopping')).toBe(CALLERS);
}, 60_000);
