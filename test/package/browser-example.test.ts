import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../../src/package-root';
import { startTestGateway, type TestGateway } from '../support/gateway';
import { type Consumer, makeConsumer } from './support/consumer';

/** The folder of the GraphQL clients, which `.ci/run` installs. */
const CLIENTS = join(packageRoot(), 'test/clients');
const whereInstalled = existsSync(join(CLIENTS, 'node_modules/@apollo/client')) ? describe : describe.skip;

/** Uses each operation of the page, and prints what the table shows after it. */
const PROGRAM = `
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { Interfaces } from './out/interfaces.js';
const client = new ApolloClient({ link: new HttpLink({ uri: process.argv[2] }), cache: new InMemoryCache() });
const interfaces = new Interfaces(client);
const table = async () => (await interfaces.list(['cn-beijing', 'cn-hangzhou'])).items.map(({ routerInterfaceId, name }) => [routerInterfaceId, name]);
const shown = [await table()];
const { routerInterfaceId: id } = await interfaces.create({
  regionId: 'cn-beijing', routerType: 'VROUTER', routerId: 'vrt-2zepuy8qbrq6yhdje53t6', role: 'INITIATING_SIDE',
  spec: 'MINI_2', oppositeRegionId: 'cn-beijing', oppositeRouterId: 'vrt-2zefso23vmu6xi3jeiw0z', name: 'before',
});
shown.push(await table());
const refused = await interfaces.rename('cn-beijing', id, '9lives');
await interfaces.rename('cn-beijing', id, 'after');
shown.push(await table());
await interfaces.remove('cn-beijing', id);
// The upstream deletes it later.
while ((await table()).length > 0);
const { items, failures } = await interfaces.list(['cn-nowhere', 'cn-beijing']);
console.log(JSON.stringify({ id, shown, refused: refused.length, failures, items: items.length }));
client.stop();
`;

whereInstalled('the browser example', () => {
  let consumer: Consumer;
  let gateway: TestGateway;
  const compiler = join(packageRoot(), 'node_modules/typescript/bin/tsc');

  beforeAll(async () => {
    gateway = await startTestGateway();
    consumer = await makeConsumer();
    for (const name of ['@apollo/client', 'graphql', 'rxjs']) await consumer.link(name, CLIENTS);
    await cp(join(packageRoot(), 'examples/browser-apollo'), consumer.folder, { recursive: true });
  }, 120_000);
  afterAll(async () => {
    await consumer?.remove();
    await gateway?.close();
  });

  it('lists regions, creates, renames and deletes', async () => {
    await consumer.write({ 'run.mjs': PROGRAM });
    await consumer.node(compiler, '-p', '.', '--noEmit', 'false', '--outDir', 'out', '--rootDir', 'src');
    const { id, shown, refused, failures, items } = JSON.parse(await consumer.node('run.mjs', gateway.url));
    expect(shown).toEqual([[], [[id, 'before']], [[id, 'after']]]);
    expect(refused).toBe(1);
    expect(failures).toEqual([expect.stringMatching(/^cn-nowhere: /)]);
    expect(items).toBe(0);
  }, 60_000);

  it('is built as static files without a development server', async () => {
    const vite = join(packageRoot(), 'node_modules/vite/bin/vite.js');
    await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: consumer.folder });
    const [script = ''] = (await readdir(join(consumer.folder, 'dist/assets'))).filter((name) => name.endsWith('.js'));
    const code = await readFile(join(consumer.folder, 'dist/assets', script), 'utf8');
    expect(code).toContain('createRouterInterface');
    // Documents that the page does not use are not part of it.
    expect(code).not.toContain('DeleteExpressConnect');
  }, 60_000);
});
