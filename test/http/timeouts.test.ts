import { createServer } from 'node:http';
import { listen } from '../../kit/async/listen';
import { waitUntil } from '../../kit/async/wait-until';
import { startGatewayInProcess } from '../../kit/gateway/gateway-in-process';
import type { Settings } from '../../src/config';
import type { Gateway } from '../../src/gateway';
import { UnreadResponses } from '../../src/http/unread-responses';
import { LARGE_BYTES, startLargeResponseServer } from './support/large-response-server';
import { postText, RawClient } from './support/raw-client';

/** Slow clients on real connections. Each test waits for the end of the connection, so it needs no more than the timeout. */

const SHORT_MS = 200;
const LONG_MS = 60_000;
const TIMEOUT_MS = 10_000;

let gateway: Gateway | undefined;

async function start(settings: Partial<Settings>): Promise<string> {
  gateway = await startGatewayInProcess({
    upstreamUrl: 'http://127.0.0.1:1',
    settings: { HTTP_HEADERS_TIMEOUT_MS: LONG_MS, HTTP_REQUEST_TIMEOUT_MS: LONG_MS, ...settings },
  });
  return gateway.url;
}

afterEach(async () => {
  await gateway?.close();
  gateway = undefined;
});

it.each([
  ['no byte', ''],
  ['a part of the headers', 'GET /healthz HTTP/1.1\r\nhost: localhost\r\nx-slow: '],
])(
  'a client that sends %s receives 408 after HTTP_HEADERS_TIMEOUT_MS, and the connection ends',
  async (_case, text) => {
    const client = await RawClient.connect(await start({ HTTP_HEADERS_TIMEOUT_MS: SHORT_MS }));
    if (text) client.send(text);
    await client.closed;
    expect(client.received).toMatch(/^HTTP\/1\.1 408 /);
  },
);

it('a client that sends a part of the body receives 408 after HTTP_REQUEST_TIMEOUT_MS', async () => {
  const client = await RawClient.connect(await start({ HTTP_REQUEST_TIMEOUT_MS: SHORT_MS }));
  client.send(postText('{"query":"{__typename}"}').slice(0, -1));
  await client.closed;
  expect(client.received).toMatch(/^HTTP\/1\.1 408 /);
  expect(client.received).toContain('"BAD_REQUEST"');
});

it('a client that reads slowly is disconnected after HTTP_RESPONSE_TIMEOUT_MS', async () => {
  const server = await startLargeResponseServer({ responseTimeoutMs: SHORT_MS });
  try {
    const client = await RawClient.connectWithoutReading(server.url);
    client.send('GET /large HTTP/1.1\r\nhost: localhost\r\n\r\n');
    client.readSlowly();
    await client.closed;
    expect(client.received).toMatch(/^HTTP\/1\.1 200 /);
    expect(client.received.length).toBeLessThan(LARGE_BYTES);
  } finally {
    await server.close();
  }
});

it('a client that has read its response is not disconnected after HTTP_RESPONSE_TIMEOUT_MS', async () => {
  const client = await RawClient.connect(await start({ HTTP_RESPONSE_TIMEOUT_MS: 100 }));
  const request = 'GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n';
  client.send(request);
  const end = Date.now() + 300;
  expect(await waitUntil(() => Date.now() > end, 1_000)).toBe(true);
  client.send(request);
  expect(await waitUntil(() => client.received.split('{"status":"ok"}').length === 3, 5_000)).toBe(true);
});

describe('responses that clients do not read', () => {
  const MEGABYTE = 1_000_000;
  const body = Buffer.alloc(16 * MEGABYTE);

  it('have a maximum size together: beyond it, the oldest connections are closed first', async () => {
    const unread = new UnreadResponses({ responseTimeoutMs: LONG_MS }, 40 * MEGABYTE);
    const closed: number[] = [];
    let count = 0;
    const server = createServer((_request, response) => {
      const number = ++count;
      response.once('close', () => closed.push(number));
      unread.add(response, body);
      response.end(body);
    });
    const url = `http://127.0.0.1:${await listen(server)}`;
    try {
      for (let number = 1; number <= 5; number += 1) {
        const client = await RawClient.connectWithoutReading(url);
        client.send('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n');
        expect(await waitUntil(() => count === number, TIMEOUT_MS)).toBe(true);
      }
      expect(await waitUntil(() => closed.length === 3, TIMEOUT_MS)).toBe(true);
      expect(closed).toEqual([1, 2, 3]);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});

it('connections beyond HTTP_MAX_CONNECTIONS are closed, and idle ones make room', async () => {
  const url = await start({ HTTP_MAX_CONNECTIONS: 2 });
  const busy = await RawClient.connect(url);
  busy.send('GET /healthz HTTP/1.1\r\nhost: localhost\r\nx-slow: ');
  const idle = await RawClient.connect(url);
  idle.send('GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n');
  expect(await waitUntil(() => idle.received.includes('ok'), TIMEOUT_MS)).toBe(true);

  const third = await RawClient.connect(url);
  await third.closed;
  expect(third.received).toBe('');
  await idle.closed;
  expect(busy.isClosed).toBe(false);
  const next = await RawClient.connect(url);
  next.send('GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n');
  expect(await waitUntil(() => next.received.includes('ok'), TIMEOUT_MS)).toBe(true);
});
