import { startGatewayInProcess } from '../../kit/gateway/gateway-in-process';
import type { Settings } from '../../src/config';
import type { Gateway } from '../../src/gateway';
import { exchange, RawClient } from './support/raw-client';

let gateway: Gateway;

const start = async (settings: Partial<Settings>) => {
  gateway = await startGatewayInProcess({ upstreamUrl: 'http://127.0.0.1:1', settings });
};

afterEach(() => gateway.close());

const status = async (url: string) => (await fetch(url)).status;

it('without OPERATIONS_PORT, everything is on one port', async () => {
  await start({});
  expect(gateway.operationsUrl).toBe(gateway.url);
  for (const path of ['/healthz', '/readyz', '/metrics'])
    expect([path, await status(gateway.url + path)]).toEqual([path, 200]);
});

describe('with OPERATIONS_PORT', () => {
  beforeEach(() => start({ OPERATIONS_PORT: 0 }));

  it('metrics and readiness are on that port only', async () => {
    for (const path of ['/readyz', '/metrics']) {
      expect([path, await status(gateway.operationsUrl + path)]).toEqual([path, 200]);
      expect([path, await status(gateway.url + path)]).toEqual([path, 404]);
    }
    expect(Object.keys((await (await fetch(gateway.url)).json()) as object)).toEqual([
      'graphql',
      'playground',
      'health',
    ]);
  });

  it('/healthz is on both ports', async () => {
    for (const url of [gateway.url, gateway.operationsUrl]) expect(await status(`${url}/healthz`)).toBe(200);
  });

  it('the API and the playground are absent from that port', async () => {
    for (const path of ['/', '/graphql', '/playground'])
      expect([path, await status(gateway.operationsUrl + path)]).toEqual([path, 404]);
  });

  it('an open connection to that port does not delay the stop', async () => {
    await RawClient.connect(gateway.operationsUrl);
    expect((await fetch(`${gateway.operationsUrl}/healthz`)).status).toBe(200);
    await gateway.close();
    await expect(fetch(`${gateway.operationsUrl}/healthz`)).rejects.toThrow('fetch failed');
  });

  it.each([
    ['an address', 'host: 192.0.2.1:9000', 200],
    ['an IPv6 address', 'host: [2001:db8::1]', 200],
    ['the name of another site', 'host: evil.example', 403],
    ['an address, from a page of another site', 'host: 192.0.2.1\r\norigin: http://192.0.2.1', 403],
  ])('metrics called by %s: status %s', async (_case, headers, expected) => {
    const response = await exchange(
      gateway.operationsUrl,
      `GET /metrics HTTP/1.1\r\n${headers}\r\nconnection: close\r\n\r\n`,
    );
    expect(Number(response.split(' ')[1])).toBe(expected);
  });
});
