import { createServer, type Server } from 'node:http';
import { FaultProxy, type FaultProxyOptions } from '../../chaos/proxy/fault-proxy';
import type { WireFault } from '../../chaos/proxy/wire-fault';
import { listen } from '../../kit/async/listen';
import { waitUntil } from '../../kit/async/wait-until';
import { ManualClock } from '../../kit/clock/manual-clock';
import { RawConnection } from './support/raw-connection';

const BODY = 'the response body of the upstream in this test';

let upstream: Server;
let serverUrl: string;
let arrived: string[];
let proxy: FaultProxy;
let heads: string[];
const connections: RawConnection[] = [];

beforeEach(async () => {
  arrived = [];
  heads = [];
  upstream = createServer((request, response) => {
    arrived.push(request.url ?? '');
    if (request.url === '/hang-up') request.socket.destroy();
    else response.writeHead(200, { 'content-length': BODY.length }).end(BODY);
  });
  serverUrl = `http://127.0.0.1:${await listen(upstream)}`;
});

afterEach(async () => {
  for (const connection of connections.splice(0)) connection.close();
  await proxy.close();
  upstream.closeAllConnections();
  await new Promise((resolve) => upstream.close(resolve));
});

/** Starts a proxy that injects these faults in order, and connects to it. */
async function connectWith(faults: readonly (WireFault | undefined)[], more: Partial<FaultProxyOptions> = {}) {
  const remaining = [...faults];
  proxy = await FaultProxy.start({
    serverUrl,
    chooseFault: (head) => {
      heads.push(head);
      return remaining.shift();
    },
    ...more,
  });
  return connect();
}

function connect(): RawConnection {
  const connection = new RawConnection(proxy.url);
  connections.push(connection);
  return connection;
}

/** Waits until the proxy has started a delay. */
async function delayStarted(clock: ManualClock): Promise<void> {
  expect(await waitUntil(() => clock.waiting > 0, 5_000)).toBe(true);
}

/** Length of a response without a fault. */
async function responseLength(): Promise<number> {
  const client = connect();
  client.request('/plain');
  const head = (await client.received(BODY.length)).indexOf('\r\n\r\n') + 4;
  return (await client.received(head + BODY.length)).length;
}

it('forwards bytes without a fault, and chooses a fault for each request of a connection', async () => {
  const client = await connectWith([undefined, undefined]);
  client.request('/one');
  const length = (await client.received(150)).length;
  expect(client.text).toMatch(new RegExp(`^HTTP/1.1 200 OK[\\s\\S]*${BODY}$`));
  client.request('/two');
  await client.received(2 * length);
  expect(arrived).toEqual(['/one', '/two']);
  expect(heads.map((head) => head.split(' ')[1])).toEqual(['/one', '/two']);
  expect(proxy.injected).toEqual({});
});

it('latency delays both directions', async () => {
  const clock = new ManualClock();
  const client = await connectWith([{ kind: 'latency', requestMs: 80, responseMs: 80 }], { clock });
  client.request('/slow');
  await delayStarted(clock);
  await clock.advance(79);
  expect(arrived).toEqual([]);
  await clock.advance(1);
  await delayStarted(clock);
  await clock.advance(79);
  expect([arrived, client.text]).toEqual([['/slow'], '']);
  await clock.advance(1);
  await client.received(150);
  expect(proxy.injected).toEqual({ latency: 1 });
});

it('resetBeforeRequest resets the connection, and the request does not arrive', async () => {
  const client = await connectWith([{ kind: 'resetBeforeRequest' }]);
  client.request('/lost');
  expect(await client.ended).toBe('ECONNRESET');
  expect(arrived).toEqual([]);
  expect(proxy.injected).toEqual({ resetBeforeRequest: 1 });
});

it('resetBeforeResponse resets the connection after the upstream has responded', async () => {
  const client = await connectWith([{ kind: 'resetBeforeResponse' }]);
  client.request('/done');
  expect(await client.ended).toBe('ECONNRESET');
  expect(client.text).toBe('');
  expect(arrived).toEqual(['/done']);
  expect(proxy.injected).toEqual({ resetBeforeResponse: 1 });
});

it('truncatedResponse sends half of the response, then ends the connection', async () => {
  const client = await connectWith([{ kind: 'truncatedResponse' }]);
  client.request('/done');
  expect(await client.ended).toBe('end');
  expect(client.text.length).toBe(Math.floor((await responseLength()) / 2));
  expect(arrived[0]).toBe('/done');
  expect(proxy.injected).toEqual({ truncatedResponse: 1 });
});

it('slowClose sends the whole response and ends the connection during the next request', async () => {
  const client = await connectWith([{ kind: 'slowClose', afterMs: 100 }, { kind: 'requestBlackHole' }]);
  client.request('/done');
  await client.received(150);
  expect(client.text).toContain(BODY);
  client.request('/in-flight');
  expect(await client.ended).toBe('end');
  expect(proxy.injected).toMatchObject({ slowClose: 1 });
});

it('doubledResponse sends the whole response twice on an open connection', async () => {
  const client = await connectWith([{ kind: 'doubledResponse', afterMs: 3 }, undefined]);
  client.request('/done');
  await client.received(2 * 150);
  expect(client.text.split(BODY)).toHaveLength(3);
  expect(arrived).toEqual(['/done']);
  client.request('/next');
  await client.received(3 * 150);
  expect(arrived).toEqual(['/done', '/next']);
  expect(proxy.injected).toEqual({ doubledResponse: 1 });
});

it('requestBlackHole discards the request and closes the connection after blackHoleMs', async () => {
  const clock = new ManualClock();
  const client = await connectWith([{ kind: 'requestBlackHole' }], { blackHoleMs: 150, clock });
  client.request('/lost');
  await delayStarted(clock);
  expect(clock.nextAt).toBe(clock.now() + 150);
  await clock.advance(150);
  await client.ended;
  expect(client.text).toBe('');
  expect(arrived).toEqual([]);
  expect(proxy.injected).toEqual({ requestBlackHole: 1 });
});

it('responseBlackHole delivers the request and discards the response', async () => {
  const client = await connectWith([{ kind: 'responseBlackHole' }], { blackHoleMs: 150 });
  client.request('/done');
  await client.ended;
  expect(client.text).toBe('');
  expect(arrived).toEqual(['/done']);
  expect(proxy.injected).toEqual({ responseBlackHole: 1 });
});

it('slices delivers the same bytes in small chunks', async () => {
  const client = await connectWith([{ kind: 'slices', bytes: 10, pauseMs: 2 }]);
  client.request('/sliced');
  const length = await responseLength();
  const whole = await client.received(length);
  expect(whole).toContain(BODY);
  expect(client.chunks.length).toBeGreaterThan(5);
  expect(arrived).toContain('/sliced');
  expect(proxy.injected).toEqual({ slices: 1 });
});

it('delayedRequest delivers the request after the client has disconnected', async () => {
  const clock = new ManualClock();
  const client = await connectWith([{ kind: 'delayedRequest', afterMs: 150 }], { clock });
  client.request('/delayed');
  await delayStarted(clock);
  client.close();
  // A response on a later connection proves that the proxy has seen the disconnect.
  await responseLength();
  await clock.advance(149);
  expect(arrived).toEqual(['/plain']);
  expect(proxy.inFlight).toBe(1);
  await clock.advance(1);
  expect(await waitUntil(() => arrived.length === 2, 5_000)).toBe(true);
  await clock.advance(1_000);
  expect(await proxy.drained(5_000)).toBe(true);
  expect(arrived).toEqual(['/plain', '/delayed']);
  expect(proxy.injected).toEqual({ delayedRequest: 1 });
});

it('injects a fault into a later request of a connection', async () => {
  const client = await connectWith([undefined, { kind: 'resetBeforeRequest' }]);
  client.request('/one');
  await client.received(150);
  client.request('/two');
  expect(await client.ended).toBe('ECONNRESET');
  expect(arrived).toEqual(['/one']);
});

it('resets a connection before its first byte', async () => {
  const client = await connectWith([], { resetsConnection: () => true });
  expect(await client.ended).toBe('ECONNRESET');
  expect(proxy.injected).toEqual({ connectionReset: 1 });
});

it('injects no fault while disabled', async () => {
  const client = await connectWith([{ kind: 'resetBeforeRequest' }], { resetsConnection: () => true });
  client.close();
  proxy.enabled = false;
  await responseLength();
  proxy.enabled = true;
  const other = connect();
  expect(await other.ended).toBe('ECONNRESET');
  expect(heads).toEqual([]);
});

it('closes the client connection when the upstream hangs up', async () => {
  const client = await connectWith([undefined]);
  client.request('/hang-up');
  expect(await client.ended).toBe('end');
  expect(client.text).toBe('');
});
