import pino from 'pino';
import { startGatewayInProcess } from '../../kit/gateway/gateway-in-process';
import { readSettings } from '../../src/config';
import { httpOptions } from '../../src/gateway';
import { CREATE } from '../graphql/support/error-requests';
import { startTestGateway, type TestGateway } from '../support/gateway';
import { EXAMPLE_INPUT } from '../support/reference-example';
import { exchange, postText } from './support/raw-client';

/** Which Host and Origin headers are accepted. A page of another site must reach nothing, also after DNS rebinding. */

let gateway: TestGateway;
let url: string;

beforeAll(async () => {
  gateway = await startTestGateway({
    sandbox: { recordRequests: 100 },
    settings: {
      ALLOWED_HOSTS: ['localhost', '*.localhost', '127.0.0.1', '[::1]', 'gateway.example', '*.team.example'],
    },
  });
  url = gateway.gateway.url;
});

afterAll(() => gateway.close());

const get = (path: string, headers: string) =>
  exchange(url, `GET ${path} HTTP/1.1\r\n${headers}\r\nconnection: close\r\n\r\n`);
const statusOf = (response: string) => Number(response.split(' ')[1]);
const TYPENAME = JSON.stringify({ query: '{ __typename }' });

it.each([
  'localhost',
  'localhost:4000',
  'LOCALHOST',
  'app.localhost:3000',
  '127.0.0.1',
  '[::1]:4000',
  'gateway.example',
  'a.b.team.example',
])('the host %s is allowed', async (host) => {
  expect(statusOf(await exchange(url, postText(TYPENAME, `host: ${host}`)))).toBe(200);
  const withOrigin = `host: ${host}\r\norigin: http://${host}`;
  expect(statusOf(await exchange(url, postText(TYPENAME, withOrigin)))).toBe(200);
});

const REFUSED_HOSTS = [
  'evil.example',
  'evil.example:4000',
  'localhost.evil.example',
  'evil-localhost',
  'team.example',
  'gateway.example.',
  '127.0.0.1.evil.example',
  '192.0.2.1',
  '[::2]',
  'localhost:port',
  'user@localhost',
  'localhost,evil.example',
  '',
];

it.each(REFUSED_HOSTS)('the host "%s" is refused', async (host) => {
  expect(statusOf(await exchange(url, postText(TYPENAME, `host: ${host}`)))).toBe(403);
});

it.each([
  'null',
  'http://evil.example',
  'https://evil.example:4000',
  'http://192.0.2.1',
  'file://localhost',
  'chrome-extension://localhost',
  'http://localhost@evil.example',
  'http://localhost, http://evil.example',
  'http://localhost/path',
])('the origin %s is refused', async (origin) => {
  const response = await exchange(url, postText(TYPENAME, `host: localhost\r\norigin: ${origin}`));
  expect(statusOf(response)).toBe(403);
  expect(response).toContain('"HOST_NOT_ALLOWED"');
  expect(response.toLowerCase()).not.toContain('access-control-');
});

it('a page of another site creates no interface after DNS rebinding', async () => {
  const body = JSON.stringify({ query: CREATE, variables: { input: EXAMPLE_INPUT } });
  const response = await exchange(url, postText(body, 'host: evil.example\r\norigin: http://evil.example'));
  expect(statusOf(response)).toBe(403);
  expect(gateway.sandbox.requests).toEqual([]);
});

it.each(['/', '/playground', '/playground/assets/index.js', '/metrics', '/graphql?query={__typename}', '/missing'])(
  '%s is refused for a foreign host and for a foreign origin',
  async (path) => {
    expect(statusOf(await get(path, 'host: evil.example'))).toBe(403);
    expect(statusOf(await get(path, 'host: localhost\r\norigin: http://evil.example'))).toBe(403);
  },
);

it.each(['/healthz', '/readyz'])('%s responds to each host', async (path) => {
  expect(statusOf(await get(path, 'host: 192.0.2.1:4000'))).toBe(200);
});

it.each([
  ['no Host', 'x-none: 1'],
  ['two equal Hosts', 'host: localhost\r\nhost: localhost'],
  ['two different Hosts', 'host: localhost\r\nHost: evil.example'],
])('%s: status 400, on /healthz too', async (_case, headers) => {
  expect(statusOf(await exchange(url, postText(TYPENAME, headers)))).toBe(400);
  expect(statusOf(await get('/healthz', headers))).toBe(400);
});

it('HTTP/1.0 without Host is for health checks only', async () => {
  expect(statusOf(await exchange(url, 'GET /healthz HTTP/1.0\r\n\r\n'))).toBe(200);
  expect(statusOf(await exchange(url, 'GET /metrics HTTP/1.0\r\n\r\n'))).toBe(403);
});

it('a request target with a host of its own has status 400', async () => {
  expect(statusOf(await get('http://evil.example/healthz', 'host: localhost'))).toBe(400);
});

it.each([
  ['gzip', 415],
  ['identity, gzip', 415],
  ['IDENTITY', 200],
])('content-encoding %s has status %d', async (encoding, status) => {
  const response = await exchange(url, postText(TYPENAME, `host: localhost\r\ncontent-encoding: ${encoding}`));
  expect(statusOf(response)).toBe(status);
});

it('a GET with a body has status 400', async () => {
  expect(statusOf(await get('/healthz', 'host: localhost\r\ncontent-length: 1'))).toBe(400);
  expect(statusOf(await get('/healthz', 'host: localhost\r\ntransfer-encoding: chunked'))).toBe(400);
});

it.each([
  ['0.0.0.0', {}, 1],
  ['0.0.0.0', { ALLOWED_HOSTS: ['gateway.example'] }, 0],
  ['127.0.0.1', {}, 0],
])('HOST %s with the settings %j logs %d warning', async (HOST, settings, count) => {
  const warnings: string[] = [];
  const logger = pino({ level: 'warn' }, { write: (line) => void warnings.push(line) });
  const started = await startGatewayInProcess({
    upstreamUrl: 'http://127.0.0.1:1',
    settings: { HOST, ...settings },
    logger,
  });
  await started.close();
  expect(warnings.filter((line) => line.includes('ALLOWED_HOSTS'))).toHaveLength(count);
});

describe('the allowed hosts without ALLOWED_HOSTS', () => {
  const namesOf = (HOST: string) => httpOptions({ ...readSettings({ HOST }) }).allowedHosts;

  it.each(['127.0.0.1', '0.0.0.0', '::'])('are the names of this machine if HOST is %s', (host) => {
    expect(new Set(namesOf(host))).toEqual(new Set(['localhost', '*.localhost', '127.0.0.1', '[::1]']));
  });

  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['2001:DB8::7', '[2001:db8::7]'],
    ['Gateway', 'gateway'],
  ])('include HOST %s as %s', (host, name) => {
    expect(namesOf(host)).toContain(name);
  });
});
