import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { packageRoot } from '../../package-root';

export interface PlaygroundOptions {
  /** Folder of the built playground. Default: `dist/playground` in this package. */
  directory?: string;
  /** Whether `/readyz` and `/metrics` are on this server. Default: true. */
  operations?: boolean;
}

const path = '/playground';

/**
 * The page loads from this origin and connects to this origin only, so that no input can reach another host. Inline styles
 * are allowed because Monaco needs them for its layout; inline scripts are not.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const securityHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/**
 * The playground at `/playground`. `/` redirects browsers to it and returns the addresses to other clients.
 *
 * Without a built playground everything else works. The page then contains the build command, and the playground appears
 * after the build without a restart.
 */
export async function playground(app: FastifyInstance, options: PlaygroundOptions): Promise<void> {
  const directory = resolve(options.directory ?? join(packageRoot(), 'dist', 'playground'));

  app.get('/', async (request, reply) => {
    reply.header('vary', 'accept');
    if (request.headers.accept?.includes('text/html')) return reply.redirect(path, 302);
    const addresses = { graphql: '/graphql', playground: path, health: '/healthz' };
    return (options.operations ?? true) ? { ...addresses, readiness: '/readyz', metrics: '/metrics' } : addresses;
  });

  const page = async (_request: unknown, reply: FastifyReply) => sendPage(reply, join(directory, 'index.html'));
  app.get(path, page);
  app.get(`${path}/`, page);

  await app.register(fastifyStatic, {
    root: join(directory, 'assets'),
    prefix: `${path}/assets/`,
    decorateReply: false,
    index: false,
    dotfiles: 'ignore',
    preCompressed: true,
    // File names contain a hash of the content, so a file never changes.
    immutable: true,
    maxAge: '365d',
    setHeaders: (response) => {
      // A worker uses the policy of its own script, not that of the page.
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
      // @fastify/static selects an encoding and sends no header about it to caches.
      response.setHeader('vary', 'accept-encoding');
    },
  });
}

async function sendPage(reply: FastifyReply, file: string): Promise<FastifyReply> {
  let html: string;
  try {
    html = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return reply
      .code(503)
      .headers(securityHeaders)
      .header('cache-control', 'no-store')
      .type('text/plain; charset=utf-8')
      .send('The playground has not been built. Build it with: npm run build\n');
  }
  return reply
    .headers({ ...securityHeaders, 'cache-control': 'no-cache' })
    .type('text/html; charset=utf-8')
    .send(html);
}
