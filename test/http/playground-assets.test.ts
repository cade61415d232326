import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { app, assets, CONTENT_TYPES } from './support/playground-server';

describe('assets', () => {
  it('are all served with their content type and as immutable', async () => {
    const names = await assets('.js', '.css', '.svg', '.ttf');

    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      const response = await app.inject(`/playground/assets/${name}`);
      expect([name, response.statusCode]).toEqual([name, 200]);
      expect([name, response.headers['content-type']]).toEqual([name, CONTENT_TYPES[extname(name)]]);
      expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    }
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('are compressed for a client that accepts %s', async (encoding, decompress) => {
    const [name] = (await assets('.js')).filter((asset) => asset.startsWith('index-'));
    const plain = await app.inject(`/playground/assets/${name}`);
    const compressed = await app.inject({
      url: `/playground/assets/${name}`,
      headers: { 'accept-encoding': encoding },
    });

    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(compressed.headers['content-encoding']).toBe(encoding);
    expect(compressed.headers['content-type']).toBe(CONTENT_TYPES['.js']);
    expect(compressed.headers.vary).toBe('accept-encoding');
    expect(compressed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
    expect(decompress(compressed.rawPayload).equals(plain.rawPayload)).toBe(true);
  });

  it.each(['/playground/assets/', '/playground/assets/missing.js', '/playground/.stamp', '/playground/index.html'])(
    'do not include %s',
    async (url) => {
      expect((await app.inject({ url, headers: { 'accept-encoding': 'br, gzip' } })).statusCode).toBe(404);
    },
  );

  // Over a real socket: light-my-request resolves the dots before the server sees them.
  it.each([
    '/playground/assets/../../../package.json',
    '/playground/assets/../.stamp',
    '/playground/assets/..%2f..%2f..%2fpackage.json',
    '/playground/assets/%2e%2e/%2e%2e/%2e%2e/package.json',
    '/playground/assets/..%5c..%5c..%5cpackage.json',
    '/playground/assets//etc/passwd',
    '/playground/assets/%00',
  ])('are the only files: %s is refused', async (path) => {
    if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as AddressInfo;

    const { status, body } = await new Promise<{ status: number; body: string }>((resolve, reject) => {
      request({ port, path, agent: false }, async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk as Buffer);
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() });
      })
        .on('error', reject)
        .end();
    });

    expect([400, 403, 404]).toContain(status);
    expect(body).not.toContain('router-interface-gateway');
    expect(body).not.toContain('root:');
  });
});
