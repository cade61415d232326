import { readdirSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { listen } from '../../kit/async/listen';
import { waitUntil } from '../../kit/async/wait-until';
import { GatewayProcess } from '../../kit/gateway/gateway-process';
import { assets } from './support/playground-server';
import { postText, RawClient } from './support/raw-client';

/** Requests on one connection before the response to the first. The gateway is a process, to count its file descriptors. */

const TIMEOUT_MS = 10_000;
const READ = JSON.stringify({ query: '{ regions { totalCount } }' });

let upstream: Server;
let calls: ServerResponse[];
let gateway: GatewayProcess;
let url: string;

beforeAll(async () => {
  // It never responds, so that a read lasts until it is aborted.
  upstream = createServer((_request, response) => calls.push(response));
  gateway = new GatewayProcess({ VPC_ENDPOINT: `http://127.0.0.1:${await listen(upstream)}` });
  url = await gateway.listening();
});

beforeEach(() => {
  calls = [];
});

afterAll(() => {
  gateway.kill('SIGKILL');
  upstream.closeAllConnections();
  upstream.close();
});

const descriptors = () => readdirSync(`/proc/${gateway.pid}/fd`).length;

it('1,500 GETs on a connection that reads nothing end it, and no file descriptor remains', async () => {
  const [asset] = await assets('.js');
  await fetch(`${url}/playground/assets/${asset}`, { headers: { connection: 'close' } }).then((response) =>
    response.text(),
  );
  const before = descriptors();
  const client = await RawClient.connectWithoutReading(url);
  client.send(`GET /playground/assets/${asset} HTTP/1.1\r\nhost: localhost\r\n\r\n`.repeat(1_500));
  // The gateway serves others meanwhile.
  for (let count = 0; count < 5; count += 1)
    expect((await fetch(`${url}/healthz`, { headers: { connection: 'close' } })).status).toBe(200);
  client.read();
  await client.closed;
  expect(await waitUntil(() => descriptors() <= before, TIMEOUT_MS)).toBe(true);
});

it('a second request ends the connection and the read of the first one', async () => {
  const client = await RawClient.connect(url);
  client.send(postText(READ).replace('connection: close', 'connection: keep-alive'));
  expect(await waitUntil(() => calls.length === 1, TIMEOUT_MS)).toBe(true);
  client.send(postText(READ));
  await client.closed;
  expect(client.received).toBe('');
  expect(await waitUntil(() => calls[0]?.closed === true, TIMEOUT_MS)).toBe(true);
  expect(calls).toHaveLength(1);
});

it('a request with an unsupported Expect header counts as a request', async () => {
  const client = await RawClient.connect(url);
  client.send('GET /healthz HTTP/1.1\r\nhost: localhost\r\nexpect: nothing\r\n\r\n'.repeat(2));
  await client.closed;
});

it('a caller that leaves ends its read', async () => {
  const client = await RawClient.connect(url);
  client.send(postText(READ));
  expect(await waitUntil(() => calls.length === 1, TIMEOUT_MS)).toBe(true);
  client.close();
  expect(await waitUntil(() => calls[0]?.closed === true, TIMEOUT_MS)).toBe(true);
});

it('several requests one after another use one connection', async () => {
  const client = await RawClient.connect(url);
  for (const count of [1, 2, 3]) {
    client.send('GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n');
    expect(await waitUntil(() => client.received.split('{"status":"ok"}').length === count + 1, TIMEOUT_MS)).toBe(true);
  }
  expect(client.isClosed).toBe(false);
});
