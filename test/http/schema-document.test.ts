import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startGatewayInProcess } from '../../kit/gateway/gateway-in-process';
import type { Gateway } from '../../src/gateway';
import { packageRoot } from '../../src/package-root';

describe('GET /schema.graphql', () => {
  let gateway: Gateway;
  const get = (init?: RequestInit) => fetch(`${gateway.url}/schema.graphql`, init);

  beforeAll(async () => {
    gateway = await startGatewayInProcess({ upstreamUrl: 'http://127.0.0.1:1' });
  });
  afterAll(() => gateway.close());

  it('is the committed schema, as text that a browser shows', async () => {
    const response = await get();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe(await readFile(join(packageRoot(), 'schema/schema.graphql'), 'utf8'));
  });

  it('HEAD has the same headers and no body', async () => {
    const [got, head] = await Promise.all([get(), get({ method: 'HEAD' })]);
    const headers = ({ headers: all }: Response) =>
      ['content-type', 'content-length', 'etag', 'cache-control'].map((name) => all.get(name));
    expect(head.status).toBe(200);
    expect(headers(head)).toEqual(headers(got));
    expect(headers(head)).not.toContain(null);
    expect(await head.text()).toBe('');
  });

  it.each([
    ['the tag', (tag: string) => tag],
    ['the tag of a compressing proxy, in a list', (tag: string) => `"old", W/${tag}`],
    ['any tag', () => '*'],
  ])('a cache that has %s receives 304', async (_name, header) => {
    const etag = (await get()).headers.get('etag') ?? '';
    const response = await get({ headers: { 'if-none-match': header(etag) } });
    expect(response.status).toBe(304);
    expect(response.headers.get('etag')).toBe(etag);
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('a cache with an old schema receives the current one', async () => {
    expect((await get({ headers: { 'if-none-match': '"old"' } })).status).toBe(200);
  });
});

it.each(['GET', 'HEAD'])('%s /schema.graphql is unknown where introspection is off', async (method) => {
  const gateway = await startGatewayInProcess({
    upstreamUrl: 'http://127.0.0.1:1',
    settings: { INTROSPECTION: 'off' },
  });
  const response = await fetch(`${gateway.url}/schema.graphql`, { method });
  await gateway.close();
  expect(response.status).toBe(404);
  expect(await response.text()).not.toContain('type Query');
});
