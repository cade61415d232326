import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { print } from 'graphql';
import { listen } from '../../kit/async/listen';
import { GatewayProcess } from '../../kit/gateway/gateway-process';
import { CreateRouterInterfaceDocument } from '../../schema/client';
import example from '../../schema/operations/create-router-interface.example.json';

/** Stopping the gateway process. The test controls when the upstream responds. */

const body = JSON.stringify({ query: print(CreateRouterInterfaceDocument), variables: example });

let upstream: Server;
let gateway: GatewayProcess;
let url: string;
let pending: ServerResponse[];
let arrived: () => void;

async function start(settings: Record<string, string> = {}): Promise<void> {
  pending = [];
  upstream = createServer((_request, response) => {
    pending.push(response);
    arrived?.();
  });
  const upstreamUrl = `http://127.0.0.1:${await listen(upstream)}`;
  gateway = new GatewayProcess({ VPC_ENDPOINT: upstreamUrl, ...settings });
  url = await gateway.listening();
}

// A test without a gateway can be the first one.
afterEach(async () => {
  gateway?.kill('SIGKILL');
  upstream?.closeAllConnections();
  upstream?.close();
});

const post = (content: string, options: RequestInit = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: content,
    ...options,
  });

const create = (signal?: AbortSignal) => post(body, signal ? { signal } : {});

const nextRequest = () =>
  new Promise<void>((resolve) => {
    arrived = resolve;
  });

const respondToAll = () => {
  for (const [index, response] of pending.entries())
    response.end(JSON.stringify({ RequestId: `R-${index}`, RouterInterfaceId: `ri-${index + 1}` }));
};

it('SIGTERM: accepts no new requests, completes in-flight requests, exits with 0', async () => {
  await start();
  const sent = nextRequest();
  const response = create();
  await sent;
  gateway.kill('SIGTERM');
  await listenerClosed();
  respondToAll();
  expect(await (await response).json()).toMatchObject({
    data: { createRouterInterface: { routerInterfaceId: 'ri-1' } },
  });
  expect(await gateway.exited).toEqual([0, null]);
});

it('SIGTERM: waits at most STOP_TIMEOUT_MS, then responds that the outcome of a sent write is unknown', async () => {
  await start({ STOP_TIMEOUT_MS: '200' });
  const sent = nextRequest();
  const response = create();
  await sent;
  gateway.kill('SIGTERM');
  expect(await (await response).json()).toMatchObject({
    errors: [{ extensions: { code: 'OUTCOME_UNKNOWN', clientToken: expect.any(String) } }],
  });
  expect(await gateway.exited).toEqual([0, null]);
});

it('SIGTERM: after STOP_TIMEOUT_MS, a request with several mutations reports the completed ones, and sends no other', async () => {
  await start({ STOP_TIMEOUT_MS: '200' });
  const mutation = (name: string) => `${name}: createRouterInterface(input: $input) { routerInterfaceId }`;
  const query = `mutation ($input: CreateRouterInterfaceInput!) { ${['first', 'second', 'third'].map(mutation).join(' ')} }`;
  const first = nextRequest();
  const response = post(JSON.stringify({ query, variables: example }));
  await first;
  const second = nextRequest();
  respondToAll();
  await second;
  gateway.kill('SIGTERM');
  expect(await (await response).json()).toMatchObject({
    data: { first: { routerInterfaceId: 'ri-1' }, second: null, third: null },
    errors: [
      { path: ['second'], extensions: { code: 'OUTCOME_UNKNOWN' } },
      { path: ['third'], extensions: { code: 'UPSTREAM_UNAVAILABLE' } },
    ],
  });
  expect(pending).toHaveLength(2);
  expect(await gateway.exited).toEqual([0, null]);
});

it('SIGTERM: after STOP_TIMEOUT_MS, does not wait for a client that does not finish its request', async () => {
  await start({ STOP_TIMEOUT_MS: '200' });
  const { hostname, port } = new URL(url);
  const slow = connect(Number(port), hostname);
  slow.on('error', () => undefined);
  slow.write(
    'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{',
  );
  await fetch(`${url}/healthz`);
  gateway.kill('SIGTERM');
  expect(await gateway.exited).toEqual([0, null]);
  slow.destroy();
});

it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s during the stop has no effect', async (signal) => {
  await start();
  const sent = nextRequest();
  const response = create();
  await sent;
  gateway.kill('SIGTERM');
  await listenerClosed();
  gateway.kill(signal);
  respondToAll();
  expect((await response).status).toBe(200);
  expect(await gateway.exited).toEqual([0, null]);
});

it.each(['SIGINT', 'SIGHUP'] as const)('%s stops like SIGTERM', async (signal) => {
  await start();
  const sent = nextRequest();
  const response = create();
  await sent;
  gateway.kill(signal);
  await listenerClosed();
  respondToAll();
  expect((await response).status).toBe(200);
  expect(await gateway.exited).toEqual([0, null]);
});

it('SIGTERM without in-flight requests: exits with 0 immediately', async () => {
  await start();
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  gateway.kill('SIGTERM');
  expect(await gateway.exited).toEqual([0, null]);
});

it('SIGTERM: does not wait for a connection without a request', async () => {
  await start();
  const { hostname, port } = new URL(url);
  const idle = connect(Number(port), hostname);
  idle.on('error', () => undefined);
  await once(idle, 'connect');
  // A response on a later connection proves that the server accepted the idle one.
  await fetch(`${url}/healthz`);
  gateway.kill('SIGTERM');
  expect(await gateway.exited).toEqual([0, null]);
  idle.destroy();
});

it('a client that disconnects does not abort a sent write, and the gateway waits for its end', async () => {
  await start();
  const disconnect = new AbortController();
  const sent = nextRequest();
  const response = create(disconnect.signal).catch(() => 'disconnected');
  await sent;
  let aborted = false;
  pending[0]?.on('close', () => {
    aborted = !pending[0]?.writableFinished;
  });
  disconnect.abort();
  expect(await response).toBe('disconnected');
  gateway.kill('SIGTERM');
  await listenerClosed();
  respondToAll();
  expect(await gateway.exited).toEqual([0, null]);
  expect(aborted).toBe(false);
});

it('does not start with invalid settings, reports all of them, and exits with 1', async () => {
  const invalid = new GatewayProcess({ PORT: 'x', VPC_ENDPOINT: 'y', LOG_LEVEL: 'z' });
  expect(await invalid.exited).toEqual([1, null]);
  expect(invalid.output.match(/^ {2}\w+/gm)).toEqual(['  PORT', '  VPC_ENDPOINT', '  LOG_LEVEL']);
});

/** Waits until the process refuses connections, so it is stopping. */
async function listenerClosed(): Promise<void> {
  for (;;) {
    try {
      await fetch(`${url}/healthz`, { headers: { connection: 'close' } });
    } catch {
      return;
    }
  }
}
