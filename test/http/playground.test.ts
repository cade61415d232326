import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import Fastify from 'fastify';
import { playground } from '../../src/http/playground/playground';
import { packageRoot } from '../../src/package-root';
import { app, assets, BUILT, CONTENT_TYPES } from './support/playground-server';

const ACCEPT_OF_A_BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

/** An absolute or protocol-relative URL. Does not match a path or a data URI. */
const URL_WITH_HOST = /^(?:[a-z][a-z+.-]*:)?\/\//i;

async function pageHtml(): Promise<string> {
  return (await app.inject('/playground')).body;
}

function linksOf(html: string): string[] {
  return [...html.matchAll(/\b(?:src|href)\s*=\s*["']([^"']*)["']/gi)].map(([, link]) => link ?? '');
}

describe('GET /', () => {
  it('redirects a browser to the playground', async () => {
    const response = await app.inject({ url: '/', headers: { accept: ACCEPT_OF_A_BROWSER } });

    expect(response.statusCode).toBe(302);
    expect(response.headers.location).toBe('/playground');
  });

  it.each([{}, { accept: '*/*' }, { accept: 'application/json' }])(
    'lists the addresses for headers %j',
    async (headers) => {
      const response = await app.inject({ url: '/', headers });

      expect(response.statusCode).toBe(200);
      expect(response.headers.vary).toBe('accept');
      expect(response.json()).toMatchObject({ graphql: '/graphql', playground: '/playground' });
    },
  );
});

describe('the page', () => {
  it.each(['/playground', '/playground/'])('is served at %s without a redirect', async (url) => {
    const response = await app.inject({ url, headers: { accept: ACCEPT_OF_A_BROWSER } });

    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(response.headers['cache-control']).toBe('no-cache');
    expect(response.body).toContain('<title>Router interface playground</title>');
  });

  it('links only to files of this server', async () => {
    const links = linksOf(await pageHtml());

    expect(links.some((link) => link.endsWith('.js'))).toBe(true);
    expect(links.some((link) => link.endsWith('.css'))).toBe(true);
    for (const link of links) {
      expect(link).toMatch(/^\/playground\/assets\//);
      const response = await app.inject(link);
      expect([link, response.statusCode]).toEqual([link, 200]);
      expect(response.headers['content-type']).toBe(CONTENT_TYPES[extname(link)]);
      expect(response.rawPayload.length).toBeGreaterThan(0);
    }
  });

  it('has no inline script', async () => {
    const html = await pageHtml();
    const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)];

    expect(scripts.length).toBeGreaterThan(0);
    for (const [, attributes, content] of scripts) {
      expect(attributes).toContain('src=');
      expect(content?.trim()).toBe('');
    }
    expect(html).not.toMatch(/\son[a-z]+\s*=/i);
    expect(html).not.toMatch(/javascript:/i);
  });

  it('contains the example operation and its variables', async () => {
    const operations = join(packageRoot(), 'schema', 'operations');
    const operation = await readFile(join(operations, 'create-router-interface.graphql'), 'utf8');
    const example: unknown = JSON.parse(
      await readFile(join(operations, 'create-router-interface.example.json'), 'utf8'),
    );
    const entry = linksOf(await pageHtml()).find((link) => link.endsWith('.js')) ?? '';
    const script = (await app.inject(entry)).body;

    const routerId = /"routerId":\s*"([^"]+)"/.exec(JSON.stringify(example))?.[1];
    expect(script).toContain(/^\w+ \w+/m.exec(operation)?.[0]);
    expect(routerId).toBeDefined();
    expect(script).toContain(routerId);
  });
});

describe('no other host', () => {
  it('is allowed by the content security policy, on the page and on the worker scripts', async () => {
    const [worker] = (await assets('.js')).filter((name) => name.includes('.worker-'));

    for (const url of ['/playground', `/playground/assets/${worker}`]) {
      const { headers } = await app.inject(url);
      const policy = new Map(
        String(headers['content-security-policy'])
          .split('; ')
          .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
      );
      expect(policy.get('default-src')).toEqual(["'none'"]);
      for (const directive of ['script-src', 'worker-src', 'connect-src']) {
        expect([directive, policy.get(directive)]).toEqual([directive, ["'self'"]]);
      }
      expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
      for (const source of [...policy.values()].flat()) {
        expect(["'none'", "'self'", "'unsafe-inline'", 'data:']).toContain(source);
      }
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
    }
  });

  it('is named by a style sheet', async () => {
    const sheets = await assets('.css');

    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) {
      const css = await readFile(join(BUILT, 'assets', sheet), 'utf8');
      expect(css).not.toMatch(/@import/i);
      for (const [, address] of css.matchAll(/url\(\s*["']?([^"')]*)/gi)) {
        expect(address).not.toMatch(URL_WITH_HOST);
      }
    }
  });

  it('is the origin of an imported module, of a worker or of a fetched text', async () => {
    const fetchLike = /\b(?:import|importScripts|fetch|Worker|EventSource|WebSocket|sendBeacon)\s*\(\s*["'`]([^"'`]*)/g;
    const importFrom = /\b(?:from|import)\s*["']([^"']*)["']/g;

    for (const name of await assets('.js')) {
      const script = await readFile(join(BUILT, 'assets', name), 'utf8');
      for (const pattern of [fetchLike, importFrom]) {
        for (const [, address] of script.matchAll(pattern))
          expect([name, address]).not.toEqual([name, expect.stringMatching(URL_WITH_HOST)]);
      }
    }
  });
});

describe('without a build', () => {
  it('starts, and explains how to build', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'playground-'));
    const unbuilt = Fastify();
    try {
      await playground(unbuilt, { directory: join(empty, 'nothing-here') });
      for (const url of ['/playground', '/playground/']) {
        const response = await unbuilt.inject(url);
        expect(response.statusCode).toBe(503);
        expect(response.headers['content-type']).toBe('text/plain; charset=utf-8');
        expect(response.headers['cache-control']).toBe('no-store');
        expect(response.body).toContain('npm run build');
      }
      expect((await unbuilt.inject('/playground/assets/index.js')).statusCode).toBe(404);
      expect((await unbuilt.inject('/')).statusCode).toBe(200);
    } finally {
      await unbuilt.close();
      await rm(empty, { recursive: true });
    }
  });
});
