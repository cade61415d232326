import { createServer, type RequestListener, type Server } from 'node:http';
import { listen } from '../../../kit/async/listen';
import type { SendResult, Transport } from '../../../src/vpc/wire/transport';
import { type ProxyOptions, undiciTransport } from '../../../src/vpc/wire/undici-transport';
import { type OnConnect, type RecordingProxy, startRecordingProxy } from '../../support/recording-proxy';

const ENVIRONMENT = ['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'];

let upstream: Server;
let connections = 0;
let port = 0;
let onRequest: RequestListener;
let proxy: RecordingProxy | undefined;
let transport: Transport;

beforeEach(async () => {
  connections = 0;
  onRequest = (request, response) => response.end(`${request.method} ${request.url}`);
  upstream = createServer((request, response) => onRequest(request, response)).on('connection', () => {
    connections += 1;
  });
  port = await listen(upstream);
});

afterEach(async () => {
  await transport.close();
  await proxy?.close();
  proxy = undefined;
  upstream.closeAllConnections();
  upstream.close();
  for (const name of ENVIRONMENT) delete process.env[name];
});

const urlOf = (proxyPort: number, user = '') => new URL(`http://${user}127.0.0.1:${proxyPort}`);

/** Starts a proxy, and a transport that uses it for http endpoints. */
async function behindProxy(onConnect?: OnConnect, options: ProxyOptions = {}): Promise<RecordingProxy> {
  proxy = await startRecordingProxy(port, onConnect);
  transport = undiciTransport({ http: urlOf(proxy.port), ...options });
  return proxy;
}

const send = (host = '127.0.0.1', signal = new AbortController().signal): Promise<SendResult> =>
  transport.send(
    { origin: `http://${host}:${port}`, path: '/?A=1', headers: { host: 'h', 'x-acs-action': 'T' } },
    signal,
  );

const completed = { sent: 'completed', response: { status: 200, body: 'POST /?A=1' } };

it('sends requests through one tunnel and keeps it open', async () => {
  const { requests } = await behindProxy();
  expect(await send('vpc.example')).toMatchObject(completed);
  // The connection is free in the next turn of the event loop.
  await new Promise((resolve) => setImmediate(resolve));
  expect(await send('vpc.example')).toMatchObject(completed);
  expect(requests).toEqual([{ method: 'CONNECT', target: `vpc.example:${port}`, authorization: undefined }]);
  expect(connections).toBe(1);
});

it('opens a new tunnel after renew', async () => {
  const { requests } = await behindProxy();
  await send('vpc.example');
  transport.renew?.();
  expect(await send('vpc.example')).toMatchObject(completed);
  expect(requests).toHaveLength(2);
});

it('sends one request at a time through a tunnel', async () => {
  let waiting: (() => void)[] = [];
  onRequest = (_request, response) => {
    waiting.push(() => response.end());
    if (waiting.length < 2) return;
    for (const respond of waiting) respond();
    waiting = [];
  };
  const { requests } = await behindProxy();
  await Promise.all([send('vpc.example'), send('vpc.example')]);
  expect(requests).toHaveLength(2);
});

it('sends the user and password of the proxy to the proxy only', async () => {
  let headers: NodeJS.Dict<string | string[]> = {};
  onRequest = (request, response) => {
    headers = request.headers;
    response.end();
  };
  proxy = await startRecordingProxy(port);
  transport = undiciTransport({ http: urlOf(proxy.port, 'us%40er:pass@') });
  await send('vpc.example');
  const expected = `Basic ${Buffer.from('us@er:pass').toString('base64')}`;
  expect(proxy.requests).toMatchObject([{ authorization: expected }]);
  expect(headers).not.toHaveProperty('proxy-authorization');
});

it.each([
  ['127.0.0.1', '127.0.0.1'],
  ['the port too', '127.0.0.1:PORT'],
  ['a list', 'example.com,127.0.0.1'],
  ['all hosts', '*'],
])('uses no proxy for a host that NO_PROXY contains: %s', async (_name, except) => {
  const { requests } = await behindProxy(undefined, { except: except.replace('PORT', String(port)) });
  expect(await send()).toMatchObject(completed);
  expect(requests).toEqual([]);
});

it.each([
  ['nothing: loopback is no exception', ''],
  ['another port', '127.0.0.1:1'],
  ['another host', 'example.com'],
])('uses the proxy where NO_PROXY contains %s', async (_name, except) => {
  const { requests } = await behindProxy(undefined, { except });
  expect(await send()).toMatchObject(completed);
  expect(requests).toHaveLength(1);
});

it('uses the proxy of http for https endpoints without one of their own, and else their own', async () => {
  const other = await startRecordingProxy(port, refuseWith('502 Bad Gateway'));
  const { requests } = await behindProxy(refuseWith('502 Bad Gateway'));
  const sendHttps = (origin: string) =>
    transport.send({ origin, path: '/', headers: {} }, new AbortController().signal);
  await sendHttps('https://vpc.example');
  expect(requests).toMatchObject([{ target: 'vpc.example:443' }]);
  await transport.close();
  transport = undiciTransport({ http: urlOf(1), https: urlOf(other.port) });
  await sendHttps('https://vpc.example');
  expect(other.requests).toMatchObject([{ target: 'vpc.example:443' }]);
  await other.close();
});

it('reads nothing from the environment', async () => {
  proxy = await startRecordingProxy(port);
  for (const name of ENVIRONMENT) process.env[name] = name.toLowerCase() === 'no_proxy' ? '*' : urlOf(proxy.port).href;
  transport = undiciTransport();
  expect(await send()).toMatchObject(completed);
  expect(proxy.requests).toEqual([]);
  await transport.close();
  transport = undiciTransport({ https: urlOf(1) });
  expect(await send()).toMatchObject(completed);
  expect(proxy.requests).toEqual([]);
  await transport.close();
  transport = undiciTransport({ http: urlOf(proxy.port) });
  expect(await send()).toMatchObject(completed);
  expect(proxy.requests).toHaveLength(1);
});

function refuseWith(status: string): OnConnect {
  return (socket) => socket.end(`HTTP/1.1 ${status}\r\ncontent-length: 0\r\n\r\n`);
}

describe('a request without a tunnel is not sent, and the proxy is asked once', () => {
  it.each<[string, OnConnect, string]>([
    ['407', refuseWith('407 Proxy Authentication Required'), 'PROXY_STATUS_407'],
    ['502', refuseWith('502 Bad Gateway'), 'PROXY_STATUS_502'],
    ['403', refuseWith('403 Forbidden'), 'PROXY_STATUS_403'],
    ['a closed connection', (socket) => socket.destroy(), 'PROXY_TUNNEL_FAILED'],
    ['an incomplete response', (socket) => socket.end('HTTP/1.1 200 Con'), 'PROXY_TUNNEL_FAILED'],
    ['no HTTP', (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'), 'HTTPParserError'],
  ])('%s', async (_name, onConnect, networkError) => {
    const { requests } = await behindProxy(onConnect);
    expect(await send('vpc.example')).toEqual({ sent: 'notSent', networkError });
    expect(requests).toHaveLength(1);
    expect(connections).toBe(0);
  });

  it('a refused connection', async () => {
    transport = undiciTransport({ http: urlOf(9) });
    expect(await send('vpc.example')).toEqual({ sent: 'notSent', networkError: 'ECONNREFUSED' });
  });

  it('a proxy that does not respond until the attempt ends', async () => {
    const attempt = new AbortController();
    const { requests } = await behindProxy(() => attempt.abort());
    expect(await send('vpc.example', attempt.signal)).toEqual({ sent: 'notSent' });
    expect(requests).toHaveLength(1);
  });

  it('a tunnel whose TLS handshake fails', async () => {
    proxy = await startRecordingProxy(port);
    transport = undiciTransport({ https: urlOf(proxy.port) });
    const result = await transport.send(
      { origin: `https://vpc.example`, path: '/', headers: {} },
      new AbortController().signal,
    );
    expect(result).toMatchObject({ sent: 'notSent' });
    expect(proxy.requests).toHaveLength(1);
  });
});

it('reports a tunnel that closes after the request as lost', async () => {
  onRequest = (request) => request.socket.destroy();
  await behindProxy();
  expect(await send('vpc.example')).toEqual({ sent: 'lost', networkError: 'UND_ERR_SOCKET' });
});
