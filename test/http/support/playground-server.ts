import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { playground } from '../../../src/http/playground/playground';
import { packageRoot } from '../../../src/package-root';

/** The built playground in a server. Importing this module starts the server before the tests of a file. */

export const BUILT = join(packageRoot(), 'dist', 'playground');

export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'application/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

export let app: FastifyInstance;

beforeAll(async () => {
  if (!existsSync(join(BUILT, 'index.html'))) {
    throw new Error('dist/playground is missing. Run `npm run build`.');
  }
  app = Fastify();
  await playground(app, {});
  await app.ready();
});

afterAll(async () => {
  await app?.close();
});

/** Names of the built assets with the given extensions. */
export async function assets(...extensions: string[]): Promise<string[]> {
  const names = await readdir(join(BUILT, 'assets'));
  return names.filter((name) => extensions.includes(extname(name)));
}
