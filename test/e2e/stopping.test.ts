import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { print } from 'graphql';
import { CreateRouterInterfaceDocument } from '../../schema/client';
import example from '../../schema/operations/create-router-interface.example.json';
import { packageRoot } from '../../src/package-root';

/** How the gateway as a process ends, with an upstream that answers when the test says so. */

const body = JSON.stringify({ query: print(CreateRouterInterfaceDocument), variables: example });

let upstream: Server;
let process_: ChildProcess;
let url: string;
let waiting: ServerResponse[];
let arrived: () => void;
let exited: Promise<unknown[]>;

async function start(settings: Record<string, string> = {}): Promise<void> {
  waiting = [];
  upstream = createServer((_request, response) => {
    waiting.push(response);
    arrived?.();
  });
  await once(upstream.listen(0, '127.0.0.1'), 'listening');
  process_ = spawn(process.execPath, [join(packageRoot(), 'dist/src/main.js')], {
    env: {
      PORT: '0',
      VPC_ENDPOINT: `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`,
      ALIBABA_CLOUD_ACCESS_KEY_ID: 'an-access-key',
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'a-secret-key',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  exited = once(process_, 'exit');
  url = await new Promise<string>((resolve, reject) => {
    let log = '';
    process_.stdout?.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      const address = /Server listening at (http:\/\/[0-9.:]+)/.exec(log)?.[1];
      if (address) resolve(address);
    });
    process_.once('exit', () => reject(new Error(`the gateway did not start; is it built?\n${log}`)));
  });
}

afterEach(async () => {
  process_.kill('SIGKILL');
  upstream.closeAllConnections();
  upstream.close();
});

const create = (signal?: AbortSignal) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    ...(signal ? { signal } : {}),
  });

const atUpstream = () =>
  new Promise<void>((resolve) => {
    arrived = resolve;
  });

const answerAll = () => {
  for (const response of waiting) response.end(JSON.stringify({ RequestId: 'R', RouterInterfaceId: 'ri-1' }));
};

it('SIGTERM: takes no new work, finishes what was sent, exits with 0', async () => {
  await start();
  const sent = atUpstream();
  const answer = create();
  await sent;
  process_.kill('SIGTERM');
  await listenerGone();
  answerAll();
  expect(await (await answer).json()).toMatchObject({ data: { createRouterInterface: { routerInterfaceId: 'ri-1' } } });
  expect(await exited).toEqual([0, null]);
});

it('SIGTERM: does not wait longer than STOP_TIMEOUT_MS, and exits with 0 all the same', async () => {
  await start({ STOP_TIMEOUT_MS: '200' });
  const sent = atUpstream();
  const answer = create().catch(() => 'lost');
  await sent;
  process_.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
  expect(await answer).toBe('lost');
});

it('SIGTERM without work: exits with 0 at once', async () => {
  await start();
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  process_.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
});

it('SIGTERM: a connection that never brought a request does not hold it up', async () => {
  await start();
  const { hostname, port } = new URL(url);
  const silent = connect(Number(port), hostname);
  silent.on('error', () => undefined);
  await once(silent, 'connect');
  // The server has taken the connection in when it has answered on another one.
  await fetch(`${url}/healthz`);
  process_.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
  silent.destroy();
});

it('a client that hangs up does not end a change that was sent, and the gateway waits for it to end', async () => {
  await start();
  const left = new AbortController();
  const sent = atUpstream();
  const answer = create(left.signal).catch(() => 'left');
  await sent;
  let cut = false;
  waiting[0]?.on('close', () => {
    cut = !waiting[0]?.writableFinished;
  });
  left.abort();
  expect(await answer).toBe('left');
  process_.kill('SIGTERM');
  await listenerGone();
  answerAll();
  expect(await exited).toEqual([0, null]);
  expect(cut).toBe(false);
});

it('does not start on bad settings, names all of them, and exits with 1', async () => {
  const bad = spawn(process.execPath, [join(packageRoot(), 'dist/src/main.js')], {
    env: { PORT: 'x', VPC_ENDPOINT: 'y', LOG_LEVEL: 'z' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  bad.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  expect(await once(bad, 'exit')).toEqual([1, null]);
  expect(said.match(/^ {2}\w+/gm)).toEqual(['  PORT', '  VPC_ENDPOINT', '  LOG_LEVEL']);
});

/** Waits until the process refuses connections: it has begun to stop. */
async function listenerGone(): Promise<void> {
  for (;;) {
    try {
      await fetch(`${url}/healthz`, { headers: { connection: 'close' } });
    } catch {
      return;
    }
  }
}
