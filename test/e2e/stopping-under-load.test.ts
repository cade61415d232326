import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'undici';
import { listen } from '../../kit/async/listen';
import { waitUntil } from '../../kit/async/wait-until';
import { type Environment, type ExitStatus, GatewayProcess } from '../../kit/gateway/gateway-process';
import { SANDBOX_CREDENTIALS } from '../../kit/sandbox/sandbox';
import { CALLERS, CreateLoad } from './support/create-load';
import { gatewayOnTerminal, HAS_TERMINALS } from './support/gateway-on-terminal';

/** Stopping the gateway process while many callers create interfaces. No result of a caller may be untrue. */

const TIMEOUT_MS = 15_000;
const FILL_TIMEOUT_MS = 60_000;
const { O_NONBLOCK, O_RDONLY, O_WRONLY } = constants;

let load: CreateLoad;
let gateway: { kill(signal: NodeJS.Signals): void; exited(): Promise<ExitStatus> } | undefined;
let url: string;
let folder: string;
beforeEach(async () => {
  load = await CreateLoad.start();
  folder = mkdtempSync(join(tmpdir(), 'log-'));
});
afterEach(async () => {
  gateway?.kill('SIGKILL');
  await load.close();
  rmSync(folder, { recursive: true });
});

/** @param log File descriptor for the log. Default: this process reads it. */
async function start(log?: number, settings: Environment = {}): Promise<void> {
  const started = new GatewayProcess({ ...(await environment()), ...settings }, () => {}, { log });
  gateway = { kill: (signal) => started.kill(signal), exited: () => started.exited };
  await ready();
}

/** Settings of the gateway. Its port is known without its log. */
async function environment(): Promise<Environment> {
  const server = createServer();
  const port = await listen(server);
  server.close();
  url = `http://127.0.0.1:${port}`;
  return { PORT: String(port), VPC_ENDPOINT: load.upstreamUrl, VPC_CALLS_PER_MINUTE: '0' };
}

const ready = () =>
  until(() =>
    fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  if (!(await waitUntil(condition, TIMEOUT_MS))) throw new Error(`Timeout: ${condition}`);
}

const completed = (count: number) => until(() => load.count('done') >= count);
const stopped = () =>
  until(() =>
    fetch(`${url}/healthz`).then(
      () => false,
      () => true,
    ),
  );

/** Runs the load, stops the gateway while each caller waits for a response, and returns the exit status. */
async function stopUnderLoad() {
  const running = load.run(url);
  await completed(CALLERS);
  load.hold();
  await until(() => load.waiting === CALLERS);
  gateway?.kill('SIGTERM');
  await stopped();
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'] as const) gateway?.kill(signal);
  load.release();
  await running;
  return gateway?.exited();
}

it('SIGTERM while each caller waits: each one receives a true result, and the exit code is 0', async () => {
  await start();
  expect(await stopUnderLoad()).toEqual([0, null]);
  expect(load.untrueResults()).toEqual([]);
  // Every caller received its result, and then found the gateway stopped.
  expect(load.count('noResponse') + load.count('stopping')).toBe(CALLERS);
  expect(load.count('unknown')).toBeGreaterThan(0);
});

it('SIGTERM at any time: no result is untrue, and the exit code is 0', async () => {
  await start();
  const running = load.run(url);
  await completed(CALLERS * 3);
  gateway?.kill('SIGTERM');
  await running;
  expect(await gateway?.exited()).toEqual([0, null]);
  expect(load.untrueResults()).toEqual([]);
});

it('SIGTERM, and an upstream that does not respond in the stop timeout: each caller receives its token', async () => {
  await start(undefined, { STOP_TIMEOUT_MS: '200' });
  const running = load.run(url);
  await completed(CALLERS);
  load.hold();
  await until(() => load.waiting === CALLERS);
  gateway?.kill('SIGTERM');
  await running;
  expect(await gateway?.exited()).toEqual([0, null]);
  load.release();
  await until(() => load.waiting === 0);
  expect(load.untrueResults()).toEqual([]);
  expect(load.count('unknown')).toBeGreaterThanOrEqual(CALLERS);
});

describe('the log', () => {
  it('on a full disk stops no create and no end, and /metrics counts its lines', async () => {
    const full = openSync('/dev/full', 'w');
    await start(full);
    closeSync(full);
    expect(await droppedLines()).toBeGreaterThan(0);
    expect(await stopUnderLoad()).toEqual([0, null]);
    expect(load.untrueResults()).toEqual([]);
  });

  it('in a pipe that is not read stops no create and no end', async () => {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    const reader = openSync(path, O_RDONLY | O_NONBLOCK);
    const writer = openSync(path, O_WRONLY);
    await start(writer);
    closeSync(writer);
    await fillLog();
    expect(await stopUnderLoad()).toEqual([0, null]);
    expect(load.untrueResults()).toEqual([]);
    closeSync(reader);
  });

  (HAS_TERMINALS ? it : it.skip)('on a terminal that is not read stops no create and no end', async () => {
    gateway = await gatewayOnTerminal({
      ...(await environment()),
      ALIBABA_CLOUD_ACCESS_KEY_ID: SANDBOX_CREDENTIALS.accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: SANDBOX_CREDENTIALS.accessKeySecret,
    });
    await ready();
    await fillLog();
    expect(await stopUnderLoad()).toEqual([0, null]);
    expect(load.untrueResults()).toEqual([]);
  });
});

/** Sends requests until lines of the log are dropped: about 4 MB of short lines, because the log contains no text of a request. */
const fillLog = async () => {
  const client = new Pool(url, { connections: 100 });
  const send = async () => (await client.request({ path: '/none', method: 'GET' })).body.dump();
  const full = await waitUntil(async () => {
    await Promise.all(Array.from({ length: 1_000 }, send));
    return (await droppedLines()) > 0;
  }, FILL_TIMEOUT_MS);
  await client.destroy();
  if (!full) throw new Error('No line of the log was dropped.');
};

async function droppedLines(): Promise<number> {
  const text = await fetch(`${url}/metrics`).then((response) => response.text());
  return Number(/^log_dropped_lines_total (\d+)$/m.exec(text)?.[1]);
}
