import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { FaultProxy, type FaultProxyOptions } from '../../chaos/fault-proxy';
import type { WireFault } from '../../chaos/wire-fault';
import { RawConnection } from './raw-connection';

const BODY = 'what the upstream says, and not too short';

let upstream: Server;
let arrived: string[];
let proxy: FaultProxy;
let heads: string[];
const open: RawConnection[] = [];

beforeEach(async () => {
  arrived = [];
  heads = [];
  upstream = createServer((request, response) => {
    arrived.push(request.url ?? '');
    if (request.url === '/hang-up') request.socket.destroy();
    else response.writeHead(200, { 'content-length': BODY.length }).end(BODY);
  });
  upstream.listen(0, '127.0.0.1');
  await once(upstream, 'listening');
});

afterEach(async () => {
  for (const connection of open.splice(0)) connection.leave();
  await proxy.close();
  upstream.closeAllConnections();
  await new Promise((resolve) => upstream.close(resolve));
});

/** A proxy that does these to the requests in turn, and a connection to it. */
async function through(faults: readonly (WireFault | undefined)[], more: Partial<FaultProxyOptions> = {}) {
  const left = [...faults];
  proxy = await FaultProxy.start({
    upstreamPort: (upstream.address() as AddressInfo).port,
    choose: (head) => {
      heads.push(head);
      return left.shift();
    },
    ...more,
  });
  return connection();
}

function connection(): RawConnection {
  const made = new RawConnection(proxy.url);
  open.push(made);
  return made;
}

/** A whole answer, as long as it is without a fault. */
async function answerLength(): Promise<number> {
  const client = connection();
  client.request('/plain');
  const head = (await client.received(BODY.length)).indexOf('\r\n\r\n') + 4;
  return (await client.received(head + BODY.length)).length;
}

it('without a fault, passes on what is said, and asks for each request of a connection', async () => {
  const client = await through([undefined, undefined]);
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
  const client = await through([{ kind: 'latency', requestMs: 80, answerMs: 80 }]);
  const startedAt = performance.now();
  client.request('/slow');
  await sleep(40);
  expect(arrived).toEqual([]);
  await client.received(150);
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(158);
  expect(proxy.injected).toEqual({ latency: 1 });
});

it('resetBefore resets the connection, and nothing arrives', async () => {
  const client = await through([{ kind: 'resetBefore' }]);
  client.request('/lost');
  expect(await client.over).toBe('ECONNRESET');
  expect(arrived).toEqual([]);
  expect(proxy.injected).toEqual({ resetBefore: 1 });
});

it('resetAfter resets the connection when the upstream has answered', async () => {
  const client = await through([{ kind: 'resetAfter' }]);
  client.request('/done');
  expect(await client.over).toBe('ECONNRESET');
  expect(client.text).toBe('');
  expect(arrived).toEqual(['/done']);
  expect(proxy.injected).toEqual({ resetAfter: 1 });
});

it('cut gives half of the answer and then the end', async () => {
  const client = await through([{ kind: 'cut' }]);
  client.request('/done');
  expect(await client.over).toBe('end');
  expect(client.text.length).toBe(Math.floor((await answerLength()) / 2));
  expect(arrived[0]).toBe('/done');
  expect(proxy.injected).toEqual({ cut: 1 });
});

it('slowClose gives a whole answer, ends the connection later, and takes the next request along', async () => {
  const client = await through([{ kind: 'slowClose', afterMs: 100 }, { kind: 'blackHole' }]);
  client.request('/done');
  await client.received(150);
  expect(client.text).toContain(BODY);
  client.request('/under-way');
  expect(await client.over).toBe('end');
  expect(proxy.injected).toMatchObject({ slowClose: 1 });
});

it('blackHole swallows the request and stays silent, within bounds', async () => {
  const client = await through([{ kind: 'blackHole' }], { holdMs: 150 });
  const startedAt = performance.now();
  client.request('/lost');
  await client.over;
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(148);
  expect(client.text).toBe('');
  expect(arrived).toEqual([]);
  expect(proxy.injected).toEqual({ blackHole: 1 });
});

it('answerSwallowed lets the request arrive and stays silent, within bounds', async () => {
  const client = await through([{ kind: 'answerSwallowed' }], { holdMs: 150 });
  client.request('/done');
  await client.over;
  expect(client.text).toBe('');
  expect(arrived).toEqual(['/done']);
  expect(proxy.injected).toEqual({ answerSwallowed: 1 });
});

it('slices brings the same bytes in small pieces', async () => {
  const client = await through([{ kind: 'slices', bytes: 10, pauseMs: 2 }]);
  client.request('/sliced');
  const length = await answerLength();
  const whole = await client.received(length);
  expect(whole).toContain(BODY);
  expect(client.chunks.length).toBeGreaterThan(5);
  expect(arrived).toContain('/sliced');
  expect(proxy.injected).toEqual({ slices: 1 });
});

it('late lets the request arrive long after its sender left', async () => {
  const client = await through([{ kind: 'late', afterMs: 150 }]);
  client.request('/late');
  await sleep(50);
  client.leave();
  await sleep(50);
  expect(arrived).toEqual([]);
  expect(proxy.inFlight).toBe(1);
  expect(await proxy.drained(2_000)).toBe(true);
  expect(arrived).toEqual(['/late']);
  expect(proxy.injected).toEqual({ late: 1 });
});

it('a fault can meet a later request of a connection', async () => {
  const client = await through([undefined, { kind: 'resetBefore' }]);
  client.request('/one');
  await client.received(150);
  client.request('/two');
  expect(await client.over).toBe('ECONNRESET');
  expect(arrived).toEqual(['/one']);
});

it('a connection can be reset before anything is said', async () => {
  const client = await through([], { drop: () => true });
  expect(await client.over).toBe('ECONNRESET');
  expect(proxy.injected).toEqual({ dropped: 1 });
});

it('no fault is chosen while it is switched off', async () => {
  const client = await through([{ kind: 'resetBefore' }], { drop: () => true });
  client.leave();
  proxy.faulty = false;
  await answerLength();
  proxy.faulty = true;
  const other = connection();
  expect(await other.over).toBe('ECONNRESET');
  expect(heads).toEqual([]);
});

it('an upstream that hangs up takes the connection along', async () => {
  const client = await through([undefined]);
  client.request('/hang-up');
  expect(await client.over).toBe('end');
  expect(client.text).toBe('');
});
